// Installs the exact versions of package-lock.json where they are not there yet: what `npm start`,
// `npm test` and `npm run check` run first, so that each of them is enough on a fresh clone. With
// `--if-missing` any installed version will do: npm itself prepares a package before its packages are
// there where it is installed globally from a repository.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = `${root}node_modules/.council-lock`;
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;

const isEnough =
  process.argv.includes('--if-missing') && existsSync(`${root}node_modules/rolldown`);

if (installed !== wanted && !isEnough) {
  process.stderr.write('Installing what council is built with (npm ci) …\n');
  const { status } = spawnSync(
    'npm ci --global=false --include=dev --ignore-scripts --no-audit --no-fund --loglevel=error',
    { cwd: root, shell: true, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status === 0) writeFileSync(stamp, wanted);
  else {
    process.stderr.write('npm ci failed; see the lines above. It needs the npm registry.\n');
    process.exitCode = 3;
  }
}
