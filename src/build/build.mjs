// Builds `dist/`: the validators first, then the program as a bundle with one chunk for each command.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { licencesOf } from './licences.mjs';
import { validatorSources } from './validators.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * What both bundles have in common.
 *
 * @satisfies {import('esbuild').BuildOptions}
 */
const common = /** @type {const} */ ({
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
});

/** Builds the program from scratch. */
export async function build() {
  rmSync(`${root}dist`, { recursive: true, force: true });
  const resolveDir = dirname(fileURLToPath(import.meta.url));
  for (const [name, contents] of Object.entries(validatorSources())) {
    const outfile = `dist/${name}.js`;
    await esbuild.build({ ...common, stdin: { contents, resolveDir }, outfile });
  }
  const { metafile } = await esbuild.build({
    ...common,
    entryPoints: { main: 'src/cli/main.ts', index: 'src/index.ts' },
    outdir: 'dist',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    metafile: true,
    define: {
      COUNCIL_VERSION: JSON.stringify(packageVersion()),
      COUNCIL_BUILD: JSON.stringify(fingerprint()),
    },
    // Some bundled packages are CommonJS and ask for Node's own modules at run time.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  writeFileSync(`${root}dist/THIRD-PARTY-LICENCES.txt`, licencesOf(metafile));
}

/** What tells this build from any that may judge records otherwise. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const folder of ['src', 'schemas']) {
    for (const file of readdirSync(`${root}${folder}`, {
      recursive: true,
      encoding: 'utf8',
    }).sort()) {
      if (/\.[a-z]+$/.test(file))
        hash.update(file).update(readFileSync(`${root}${folder}/${file}`));
    }
  }
  return hash.update(readFileSync(`${root}package-lock.json`)).digest('hex');
}

function packageVersion() {
  return JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
