// Builds `dist/`: the validators first, then the program as a bundle. A chunk is what is loaded
// together, and CommonJS is what Node loads fastest.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'rolldown';
import { licencesOf } from './licences.mjs';
import { loadOnUse } from './load-on-use.mjs';
import { validatorSources } from './validators.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What both bundles have in common. */
const common = /** @type {const} */ ({
  cwd: root,
  platform: 'node',
  transform: {
    target: 'node20',
    define: { COUNCIL_TIME_ZONES: JSON.stringify(Intl.supportedValuesOf('timeZone')) },
  },
});

/** The same of what they write. */
const commonOutput = /** @type {const} */ ({
  format: 'cjs',
  dynamicImportInCjs: false,
  comments: false,
  minifyInternalExports: false,
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
});

/** Builds the program from scratch, and returns its chunks. */
export async function build() {
  rmSync(`${root}dist`, { recursive: true, force: true });
  for (const [name, source] of Object.entries(validatorSources())) {
    await bundle({
      ...common,
      input: name,
      plugins: [virtual(name, source)],
      output: { file: `dist/${name}.js`, format: 'es' },
    });
  }
  const transform = {
    ...common.transform,
    define: {
      ...common.transform.define,
      COUNCIL_VERSION: JSON.stringify(packageVersion()),
      COUNCIL_BUILD: JSON.stringify(fingerprint()),
    },
  };
  // By itself, since it is what loads the chunks.
  await bundle({
    ...common,
    input: 'src/cli/start.ts',
    transform,
    plugins: [loadOnUse()],
    output: { ...commonOutput, file: 'dist/start.cjs' },
  });
  const { output } = await bundle({
    ...common,
    input: { main: 'src/cli/main.ts', index: 'src/index.ts' },
    transform,
    plugins: [withoutPrograms, loadOnUse()],
    output: {
      ...commonOutput,
      dir: 'dist',
      entryFileNames: '[name].cjs',
      chunkFileNames: fileNameOf,
      codeSplitting: { groups: [{ name: packageOf, debugName: 'packages' }] },
    },
  });
  const chunks = output.filter((part) => part.type === 'chunk');
  writeFileSync(
    `${root}dist/THIRD-PARTY-LICENCES.txt`,
    licencesOf(chunks.flatMap(({ moduleIds }) => moduleIds)),
  );
  return chunks;
}

/**
 * The package to which a module belongs: each is a chunk of its own.
 *
 * @param {string} id
 */
function packageOf(id) {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]?.replace('/', '-');
}

/**
 * Where a chunk lies: packages by their names, what a command does by that of the command.
 *
 * @param {import('rolldown').PreRenderedChunk} chunk
 */
function fileNameOf({ moduleIds, facadeModuleId }) {
  if (moduleIds.some((id) => packageOf(id) !== undefined)) return 'packages/[name].cjs';
  const command = /\/commands\/([^/]+)\/run\.ts$/.exec(facadeModuleId ?? '')?.[1];
  return command === undefined ? 'chunks/[name].cjs' : `chunks/run-${command}.cjs`;
}

/**
 * A module that is no file.
 *
 * @param {string} name
 * @param {string} code
 * @returns {import('rolldown').Plugin}
 */
function virtual(name, code) {
  return {
    name: 'virtual',
    resolveId: (source) => (source === name ? `${import.meta.dirname}/${name}.js` : null),
    load: (id) => (id.endsWith(`/${name}.js`) ? code : null),
  };
}

/**
 * commander starts other programs for commands that are files of their own. `council` has none.
 *
 * @type {import('rolldown').Plugin}
 */
const withoutPrograms = {
  name: 'without-programs',
  resolveId: (source, importer) =>
    source === 'node:child_process' && importer?.includes('/commander/') ? '\0no-programs' : null,
  load: (id) => (id === '\0no-programs' ? 'export {};' : null),
};

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
