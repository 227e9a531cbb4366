// Builds `dist/`: the validators first, then the program as a bundle with one chunk for each command.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { licencesOf } from './licences.mjs';
import { validatorsSource } from './validators.mjs';

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
  await esbuild.build({
    ...common,
    stdin: { contents: validatorsSource(), resolveDir: dirname(fileURLToPath(import.meta.url)) },
    outfile: 'dist/validators.js',
  });
  const { metafile } = await esbuild.build({
    ...common,
    entryPoints: { main: 'src/cli/main.ts', index: 'src/index.ts' },
    outdir: 'dist',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    metafile: true,
    define: { COUNCIL_VERSION: JSON.stringify(packageVersion()) },
    // Some bundled packages are CommonJS and ask for Node's own modules at run time.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  writeFileSync(`${root}dist/THIRD-PARTY-LICENCES.txt`, licencesOf(metafile));
}

function packageVersion() {
  return JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
