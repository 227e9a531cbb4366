// What a command loads, which decides how long it takes to start: no time is measured here.
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, temporaryFolder } from '../support/archives.ts';
import { runProgram } from '../support/run-built.ts';

interface Loaded {
  readonly files: readonly string[];
  readonly modules: readonly string[];
}

/** What is loaded as compiled code is not in the list of Node, so that none is kept here. */
const plainly = { NODE_DISABLE_COMPILE_CACHE: '1' };

/** Writes down, when the process ends, which files and which modules of Node it has loaded. */
const recorder = `process.on('exit', () => require('node:fs').writeFileSync(
  process.env.LOADED,
  JSON.stringify({ files: Object.keys(require.cache), modules: process.moduleLoadList })));`;

/** A program that only opens its streams, to compare with. */
const nothing = "process.stdout.write(''); process.stderr.write('');";

async function loadedBy(argv: readonly string[], cache: string): Promise<Loaded> {
  const folder = await temporaryFolder();
  const [hook, record] = [join(folder, 'record.cjs'), join(folder, 'loaded.json')];
  await writeFile(hook, recorder);
  await runProgram(process.execPath, ['--require', hook, ...argv], {
    cwd: projectRoot,
    env: {
      ...process.env,
      ...plainly,
      CI: '',
      XDG_CACHE_HOME: cache,
      COUNCIL_DATA: '',
      LOADED: record,
    },
  });
  return JSON.parse(await readFile(record, 'utf8')) as Loaded;
}

/**
 * What `council` loads: packages, modules that bare Node does not load, and its own text in KiB.
 *
 * @param cache is the folder with what earlier runs have kept; by default nothing
 */
async function load(
  argv: readonly string[],
  cache?: string,
): Promise<{
  readonly packages: readonly string[];
  readonly modules: readonly string[];
  readonly runners: readonly string[];
  readonly size: number;
}> {
  const own = cache ?? (await temporaryFolder());
  const bare = await loadedBy(['--eval', nothing], own);
  const { files, modules } = await loadedBy([join(projectRoot, 'bin/council.js'), ...argv], own);
  const dist = files.filter((file) => file.startsWith(join(projectRoot, 'dist')));
  const names = (folderName: string): string[] =>
    dist
      .filter((file) => basename(dirname(file)) === folderName)
      .map((file) => basename(file, '.cjs'))
      .sort();
  const sizes = await Promise.all(dist.map(async (file) => (await stat(file)).size));
  return {
    packages: names('packages'),
    modules: modules
      .filter((module) => !bare.modules.includes(module))
      .flatMap((module) => /^NativeModule (?!internal\/)(.*)$/.exec(module)?.[1] ?? [])
      .sort(),
    runners: names('chunks').filter((name) => name.startsWith('run-')),
    size: sizes.reduce((sum, size) => sum + size, 0) / 1024,
  };
}

const reading = ['os', 'process'];
const messages = ['@formatjs-icu-messageformat-parser', 'canonicalize', 'intl-messageformat'];
const markdown = ['mdast-util-phrasing', 'mdast-util-to-markdown'];

/** The packages beside commander, the modules of Node, and how many KiB of text at most. */
const cases = [
  { argv: ['--help'], packages: [], modules: ['process'], runners: [], atMost: 140 },
  { argv: ['validate', '--help'], packages: [], modules: ['process'], runners: [], atMost: 125 },
  {
    argv: ['explain', 'meeting/repeated-number'],
    ...{ packages: [], modules: ['process'], runners: ['run-explain'], atMost: 240 },
  },
  {
    argv: ['schema', 'topics'],
    ...{ packages: [], modules: ['process'], runners: ['run-schema'], atMost: 280 },
  },
  {
    argv: ['validate'],
    ...{ packages: [], modules: reading, runners: ['run-validate'], atMost: 800 },
  },
  { argv: ['list'], packages: [], modules: reading, runners: ['run-list'], atMost: 800 },
  { argv: ['show', '4'], packages: [], modules: reading, runners: ['run-show'], atMost: 840 },
  {
    argv: ['export', '4'],
    packages: [...messages, ...markdown],
    ...{ modules: ['crypto', ...reading], runners: ['run-export'], atMost: 1050 },
  },
  {
    argv: ['export', '4', '--format', 'json'],
    packages: messages,
    ...{ modules: ['crypto', ...reading], runners: ['run-export'], atMost: 1000 },
  },
  {
    argv: ['fmt', '--check'],
    ...{ packages: ['yaml'], modules: reading, runners: ['run-fmt'], atMost: 470 },
  },
];

describe('a command loads only what it uses', () => {
  it.each(cases.map((each) => [each.argv.join(' '), each] as const))('%s', async (_, expected) => {
    const { argv, atMost, packages, modules, runners } = expected;
    const loaded = await load(argv);
    expect(loaded.packages).toEqual(['commander', ...packages].sort());
    expect(loaded.modules).toEqual(modules);
    expect(loaded.runners).toEqual(runners);
    expect(loaded.size).toBeLessThanOrEqual(atMost);
  });

  it('--version', async () => {
    const { packages, modules, runners, size } = await load(['--version']);
    expect([packages, modules, runners]).toEqual([[], [], []]);
    expect(size).toBeLessThanOrEqual(45);
  });

  it.each([
    // Neither the reader nor the validators.
    { argv: ['validate'], runner: 'run-validate', atMost: 180 },
    // Nor what makes a document.
    { argv: ['export', '4'], runner: 'run-export', atMost: 145 },
    // Some words are missing in this language, which is said again.
    { argv: ['export', '4', '--language', 'ru'], runner: 'run-export', atMost: 145 },
  ])('$argv, where nothing has changed since', async ({ argv, runner, atMost }) => {
    const cache = await temporaryFolder();
    await load(argv, cache);
    const { packages, modules, runners, size } = await load(argv, cache);
    expect(packages).toEqual(['commander']);
    expect(modules).toEqual(reading);
    expect(runners).toEqual([runner]);
    expect(size).toBeLessThanOrEqual(atMost);
  });
});
