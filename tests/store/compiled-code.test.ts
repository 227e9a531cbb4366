import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { CompiledProgram } from '../../src/store/compiled-code.ts';
import { projectRoot, temporaryFolder } from '../support/archives.ts';
import { runBuilt } from '../support/run-built.ts';

const require = createRequire(import.meta.url);

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  file = join(folder, 'cache/code/greet');
  await mkdir(join(folder, 'chunks'));
  await writeFile(
    join(folder, 'main.cjs'),
    "exports.greet = (name) => require('./chunks/words.cjs').hello + name;",
  );
  await writeFile(
    join(folder, 'chunks/words.cjs'),
    "const main = require('../main.cjs'); exports.main = main; exports.hello = 'Здравствуйте, ';",
  );
});

interface Main {
  greet(name: string): string;
}

const open = (build = 'a'): CompiledProgram =>
  new CompiledProgram({ folder, build, require: (name) => require(name) as unknown }, file);

function greetAndKeep(program: CompiledProgram): string {
  const greeting = (program.load('main.cjs') as Main).greet('Aida');
  program.keep();
  return greeting;
}

/** The number by which the file system knows the file: another one for each that is written. */
const inode = async (): Promise<number> => (await stat(file)).ino;

describe('a program whose compiled code is kept', () => {
  it('does the same with the code as without, and writes it once', async () => {
    expect(greetAndKeep(open())).toBe('Здравствуйте, Aida');
    const first = await inode();
    expect(greetAndKeep(open())).toBe('Здравствуйте, Aida');
    expect(await inode()).toBe(first);
    expect(await readdir(join(folder, 'cache/code'))).toEqual(['greet']);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('runs a chunk once, for all that load it, even each other', () => {
    const program = open();
    const main = program.load('main.cjs');
    expect(program.load('main.cjs')).toBe(main);
    expect((main as Main).greet('')).toBe('Здравствуйте, ');
    expect(program.load('chunks/words.cjs')).toMatchObject({ main });
  });

  it('keeps what is compiled later, beside what it has', async () => {
    const program = open();
    program.load('main.cjs');
    program.keep();
    const first = await inode();
    greetAndKeep(open());
    expect(await inode()).not.toBe(first);
    const [head = ''] = (await readFile(file, 'latin1')).split('\n');
    const { chunks } = JSON.parse(head) as { chunks: [string, number][] };
    expect(chunks.map(([path]) => path)).toEqual(['main.cjs', 'chunks/words.cjs']);
  });

  it('uses no code of another build', async () => {
    greetAndKeep(open('a'));
    // As long as the other text, which is all that V8 would look at.
    await writeFile(
      join(folder, 'main.cjs'),
      "exports.greet = (name) => require('./chunks/words.cjs').hello + 'X!';",
    );
    expect(greetAndKeep(open('b'))).toBe('Здравствуйте, X!');
    expect(greetAndKeep(open('b'))).toBe('Здравствуйте, X!');
  });

  it.each([
    ['is empty', ''],
    ['is no such file', 'code\n'],
    ['has another head', '{"build":"a"}\n'],
    ['is cut short', '{"build":"a","chunks":[["main.cjs",500]]}\nxyz'],
    ['holds what V8 did not write', '{"build":"a","chunks":[["main.cjs",3]]}\nxyz'],
  ])('compiles anew where the file %s', async (_, content) => {
    await mkdir(join(folder, 'cache/code'), { recursive: true });
    await writeFile(file, content);
    expect(greetAndKeep(open())).toBe('Здравствуйте, Aida');
    const first = await inode();
    expect(greetAndKeep(open())).toBe('Здравствуйте, Aida');
    expect(await inode()).toBe(first);
  });

  it('works where nothing can be kept', async () => {
    await writeFile(join(folder, 'cache'), '');
    expect(greetAndKeep(open())).toBe('Здравствуйте, Aida');
  });
});

describe('the built program', () => {
  const run = (...argv: string[]) =>
    runBuilt(argv, {
      cwd: projectRoot,
      env: { ...process.env, CI: '1', NODE_DISABLE_COMPILE_CACHE: '', XDG_CACHE_HOME: folder },
    });

  it('keeps code for each command, and for no word that is none', async () => {
    await run('--version');
    await run('topics', '--help');
    await run('schema', 'topics');
    await run('--color', 'never', 'schema');
    expect((await readdir(join(folder, 'council/code'))).sort()).toEqual([
      '--other',
      '--version',
      'schema',
    ]);
  });

  it('prints the same with the code, with a damaged file, and without a place for it', async () => {
    const without = await runBuilt(['export', '4'], {
      cwd: projectRoot,
      env: { ...process.env, CI: '1', NODE_DISABLE_COMPILE_CACHE: '1' },
    });
    expect(without.stdout).toContain('SHA-256');
    expect(await run('export', '4')).toEqual(without);
    expect(await run('export', '4')).toEqual(without);
    const kept = join(folder, 'council/code/export');
    await writeFile(kept, (await readFile(kept)).subarray(0, -1));
    expect(await run('export', '4')).toEqual(without);
    await rm(join(folder, 'council/code'), { recursive: true });
    await writeFile(join(folder, 'council/code'), 'a file in its place');
    expect(await run('export', '4')).toEqual(without);
  });
});
