// Where exports go: standard output, a file, a folder; never over what council did not write.
import { appendFile, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { isOwnExport } from '../../src/communique/own-export.ts';
import { copyOfArchive } from '../support/archives.ts';
import { danube, exportText } from '../support/export.ts';
import { testContext } from '../support/test-context.ts';

async function run(
  cwd: string,
  argv: readonly string[],
): Promise<{ code: number; stdout: string; stderr: string }> {
  const context = testContext({ cwd });
  const code = await main(['export', ...argv], context);
  return { code, ...context.printed };
}

const allOf = ['--all', '--language', 'all', '--output', 'out/'];

describe('an export of several documents', () => {
  it('is a folder of files with predictable names, and up to date when it is repeated', async () => {
    const cwd = await copyOfArchive();
    const first = await run(cwd, allOf);
    expect(first.code).toBe(0);
    const names = await readdir(join(cwd, 'out'));
    expect(names).toEqual(
      ['2021-11-19-baku', '2022-11-moscow', '2023-02-28-baku', '2023-11-27-moscow'].flatMap((id) =>
        ['az', 'en', 'ru'].map((language) => `${id}.${language}.md`),
      ),
    );
    expect(first.stderr.split('\n').filter((line) => line.startsWith('Wrote '))).toHaveLength(12);
    expect((await run(cwd, allOf)).stderr).toContain('12 files up to date\n');
    expect(await run(cwd, [...allOf, '--check'])).toMatchObject({ code: 0, stdout: '' });
  });

  it('is renewed where a record has changed, and only there', async () => {
    const cwd = await copyOfArchive();
    await run(cwd, ['2', '4', '--output', 'out']);
    const file = join(cwd, 'data/meetings/2023-11-27-moscow.yaml');
    const record = await readFile(file, 'utf8');
    await writeFile(file, record.replace('en: Moscow', 'en: Moskau'));
    const check = await run(cwd, ['2', '4', '--output', 'out', '--check']);
    expect(check.code).toBe(1);
    expect(check.stderr).toContain(
      'Out of date: out/2023-11-27-moscow.en.md\n2 files checked, 1 out of date\n',
    );
    expect((await run(cwd, ['2', '4', '--output', 'out'])).stderr).toContain(
      'Wrote out/2023-11-27-moscow.en.md\n',
    );
    expect((await run(cwd, ['2', '4', '--output', 'out', '--check'])).code).toBe(0);
  });

  it('is what goes to a forum, or to one edition of it', async () => {
    const cwd = await copyOfArchive(danube);
    await run(cwd, ['--forum', 'passauer-konferenz/7', '--language', 'de', '--output', 'seven']);
    expect(await readdir(join(cwd, 'seven'))).toEqual(['2022-05-19-novi-sad.de.md']);
    await run(cwd, ['--forum', 'passauer-konferenz', '--language', 'de+hu', '--output', 'all']);
    expect(await readdir(join(cwd, 'all'))).toEqual([
      '2019-05-14-wien.de+hu.md',
      '2022-05-19-novi-sad.de+hu.md',
      '2025-05-08-szeged.de+hu.md',
    ]);
  });

  it('is missing where nothing was exported yet', async () => {
    const cwd = await copyOfArchive();
    expect(await run(cwd, ['4', '--output', 'out/', '--check'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Missing: out/2023-11-27-moscow.en.md\n1 file checked, 1 out of date\n',
    });
  });

  it('has a name of its own where it must not leave the house', async () => {
    const cwd = await copyOfArchive();
    await run(cwd, ['4', '--output', 'out/', '--include-internal', '--format', 'json']);
    expect(await readdir(join(cwd, 'out'))).toEqual(['2023-11-27-moscow.internal.en.json']);
  });
});

describe('a file that stands in the way', () => {
  it.each([
    ['another text', 'Our notes\n'],
    ['an empty file', ''],
    ['a line like that of an export', `Notes\n\ncouncil: SHA-256 ${'0'.repeat(64)}\n`],
    ['other JSON', '{"digest":"x"}'],
  ])('is never written over: %s', async (_, text) => {
    const cwd = await copyOfArchive();
    await mkdir(join(cwd, 'out'));
    const file = join(cwd, 'out/2023-11-27-moscow.en.md');
    await writeFile(file, text);
    const { code, stderr } = await run(cwd, ['2', '4', '--output', 'out']);
    expect(code).toBe(3);
    expect(stderr).toContain('2023-11-27-moscow.en.md is not an export of council');
    expect(await readFile(file, 'utf8')).toBe(text);
    expect(await readdir(join(cwd, 'out'))).toEqual(['2023-11-27-moscow.en.md']);
  });

  it('is not written over either where somebody has changed an export', async () => {
    const cwd = await copyOfArchive();
    await run(cwd, ['4', '--output', 'summary.md', '--language', 'ru']);
    await appendFile(join(cwd, 'summary.md'), 'A remark.\n');
    const { code, stderr } = await run(cwd, ['4', '--output', 'summary.md']);
    expect(code).toBe(3);
    expect(stderr).toContain('summary.md is not an export of council, or was changed since');
  });

  it('is not followed where it is a link', async () => {
    const cwd = await copyOfArchive();
    await run(cwd, ['4', '--output', 'real.md']);
    await symlink(join(cwd, 'real.md'), join(cwd, 'link.md'));
    expect((await run(cwd, ['4', '--output', 'link.md', '--language', 'ru'])).code).toBe(3);
    expect(await readFile(join(cwd, 'real.md'), 'utf8')).toContain('# Communiqué summary');
  });
});

describe('an export', () => {
  it.each(['markdown', 'json'] as const)('is known by its digest: %s', async (format) => {
    const text = await exportText('4', { format });
    expect(isOwnExport(text)).toBe(true);
    expect(isOwnExport(text.replace('Moscow, 27', 'Moscow, 28'))).toBe(false);
  });

  it('is known after it went through e-mail', async () => {
    const text = await exportText('4', { languages: 'ru' });
    expect(isOwnExport(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n\r\n`)).toBe(true);
    const json = await exportText('4', { languages: 'ru', format: 'json' });
    expect(isOwnExport(`\uFEFF${json.replaceAll('\n', '\r\n')}`)).toBe(true);
  });

  it('is JSON that may stand in a script element and on a terminal', async () => {
    const cwd = await copyOfArchive();
    const file = join(cwd, 'data/topics.yaml');
    const topics = await readFile(file, 'utf8');
    await writeFile(file, topics.replace('en: Connectivity', 'en: "</script><b>"'));
    const { stdout } = await run(cwd, ['4', '--format', 'json']);
    expect(stdout).toContain('\\u003c/script>\\u003cb>');
    expect(stdout).not.toContain('<');
  });
});

describe('the command line', () => {
  it.each([
    [[], 'error: no meeting is named\n'],
    [['4', '--all'], 'error: meetings are chosen in two ways\n'],
    [['4', '2'], 'error: these are 2 documents\n'],
    [['4', '--language', 'en,ru'], 'error: these are 2 documents\n'],
    [['4', '--check'], 'error: `--check` compares files, and none is named\n'],
    [['4', '--output', ''], 'error: `--output` names no place\n'],
    [['4', '--language', 'russian'], 'error: `russian` is not the code of a language\n'],
    [['4', '--fallback', 'english'], 'error: `english` is not the code of a language\n'],
    [
      ['4', '--alternat', 'rus'],
      'error: the council has no side `rus`\n  help: did you mean `ru`?\n',
    ],
    [['--forum', 'ru-az'], 'error: no forum has the id `ru-az`\n'],
    [
      ['--forum', 'ru-az-interregional/11'],
      'error: no communiqué goes to `ru-az-interregional/11`\n',
    ],
  ])('is refused with %j', async (argv, message) => {
    const cwd = await copyOfArchive();
    const { code, stdout, stderr } = await run(cwd, argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
