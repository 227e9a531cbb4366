// What a seal holds fast, what it lets go, and what each altered character is told as.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { readArchive } from '../../src/operations/read-archive.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { copyOfArchive } from '../support/archives.ts';
import { danube } from '../support/export.ts';
import { testContext } from '../support/test-context.ts';

const file = 'data/meetings/2022-05-19-novi-sad.yaml';

/** What a command line in a folder ends with and prints. */
async function council(cwd: string, argv: readonly string[], stdin?: string) {
  const context = testContext({ cwd, ...(stdin !== undefined && { stdin }) });
  return { exitCode: await main(argv, context), ...context.printed };
}

/** A copy of the archive in which the text of the signed protocol is changed. */
async function copyWith(change: (text: string) => string): Promise<string> {
  const folder = await copyOfArchive(danube);
  const before = await readFile(join(folder, file), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(join(folder, file), after);
  return folder;
}

function replaced(old: string, now: string): (text: string) => string {
  return (text) => text.replace(old, now);
}

/** The findings of an archive: code, paragraph and language or digest, and the line. */
async function findings(folder: string): Promise<string[]> {
  const { diagnostics } = await readArchive(nodeFiles, join(folder, 'data'));
  return diagnostics.map(({ code, args, path }) => {
    const facts: readonly unknown[] = Object.values(args);
    return [code, ...facts.slice(0, 3), path.join('.')].join(' ');
  });
}

/** The record with its second recommendation before the first. */
function inOtherOrder(record: string): string {
  const [, first = '', second = ''] =
    /( {4}- number: "1"\n {6}verb.*?)( {4}- number: "2"\n {6}verb.*?)(?= {4}- number: "3"\n {6}verb)/s.exec(
      record,
    ) ?? [];
  return record.replace(first + second, second + first);
}

const text = 'communique.recommendations';

describe('a sealed text', () => {
  it.each([
    [
      'a character of a recommendation',
      replaced('gemeinsamen Plan', 'gemeinsamem Plan'),
      [`seal/altered-text recommendation 1 de altered ${text}.0.text.de`],
    ],
    [
      'a character of a verb',
      replaced('hu: Javasolja\n', 'hu: Javasolja!\n'),
      [`seal/altered-text recommendation 1 hu altered ${text}.0.text.hu`],
    ],
    [
      'a character of the title',
      replaced('de: Protokoll von Novi Sad über', 'de: Protokol von Novi Sad über'),
      ['seal/altered-text title de altered communique.title.de'],
    ],
    [
      'a character of the preamble',
      replaced('подсећајући на своје', 'подсећајући на све'),
      ['seal/altered-text preamble 2 sr altered communique.preamble.1.sr'],
    ],
    [
      'a character of the closing formula',
      replaced('    de: Geschehen', '    de: Gescheen'),
      ['seal/altered-text closing de altered communique.closing.de'],
    ],
    [
      'a number',
      replaced('- number: "3"\n      verb', '- number: "4"\n      verb'),
      ['de', 'hu', 'sr'].flatMap((language) => [
        `seal/altered-text recommendation 4 ${language} added ${text}.2.text.${language}`,
        `seal/altered-text recommendation 3 ${language} missing communique`,
      ]),
    ],
    [
      'a paragraph that is taken out in one language',
      replaced(
        '      sr: Дунавски стручни савет, окупљен у Новом Саду на својој трећој седници,\n',
        '',
      ),
      ['seal/altered-text preamble 1 sr missing communique.preamble.0.sr'],
    ],
    [
      'a paragraph that is added',
      replaced('  preamble:\n', '  preamble:\n    - de: Neu,\n'),
      [
        'seal/altered-text preamble 1 de altered communique.preamble.0.de',
        'seal/altered-text preamble 2 de altered communique.preamble.1.de',
        'seal/altered-text preamble 3 de altered communique.preamble.2.de',
        'seal/altered-text preamble 4 de added communique.preamble.3.de',
      ],
    ],
    [
      'a digest of a paragraph',
      replaced('de: d9e675c9', 'de: 09e675c9'),
      ['seal/altered-digest `recommendation 1` in `de` communique.seal.paragraphs.4.digests.de'],
    ],
    [
      'the digest of a language',
      replaced('hu: 21c9abd2', 'hu: 01c9abd2'),
      ['seal/altered-digest the text in `hu` communique.seal.languages.hu'],
    ],
    [
      'the digest of the whole',
      replaced('digest: 01ce8c58', 'digest: 11ce8c58'),
      ['seal/altered-digest the whole text communique.seal.digest'],
    ],
  ])('tells of %s', async (_, change, expected) => {
    const found = await findings(await copyWith(change));
    expect(found.filter((each) => each.startsWith('seal/')).sort()).toEqual([...expected].sort());
  });

  it('tells of paragraphs that changed places', async () => {
    const folder = await copyWith((record) => {
      const [, first = '', second = ''] =
        /( {4}- de: eingedenk.*?)( {4}- de: überzeugt.*?)(?= {2}recommendations)/s.exec(record) ??
        [];
      return record.replace(first + second, second + first);
    });
    expect((await findings(folder)).sort()).toEqual(
      ['de', 'hu', 'sr']
        .flatMap((language) => [
          `seal/altered-text preamble 2 ${language} altered communique.preamble.1.${language}`,
          `seal/altered-text preamble 3 ${language} altered communique.preamble.2.${language}`,
        ])
        .sort(),
    );
  });

  it('tells of recommendations that changed places, with their numbers', async () => {
    const folder = await copyWith(inOtherOrder);
    expect(await findings(folder)).toHaveLength(6);
    expect(await findings(folder)).toContain(
      `seal/altered-text recommendation 2 de moved ${text}.0.text.de`,
    );
  });

  it('is the same with line ends of Windows, and one altered character is told', async () => {
    const windows = (record: string): string => record.replaceAll('\n', '\r\n');
    expect(await findings(await copyWith(windows))).toEqual([]);
    const alter = replaced('gemeinsamen Plan', 'gemeinsamem Plan');
    const altered = await copyWith((record) => windows(alter(record)));
    expect(await findings(altered)).toEqual([
      `seal/altered-text recommendation 1 de altered ${text}.0.text.de`,
    ]);
  });

  it('is the same after a rename and whatever becomes of its recommendations', async () => {
    const folder = await copyWith(replaced('status: dropped', 'status: implemented'));
    for (const argv of [
      ['rename', 'topic', 'polders', 'flood-polders'],
      ['rename', 'meeting', '3', '2022-05-protokoll'],
    ]) {
      expect((await council(folder, argv)).exitCode).toBe(0);
    }
    expect(await findings(folder)).toEqual([]);
  });
});

/** The same archive before anything of it was sealed. */
async function unsealed(change: (text: string) => string = (same) => same): Promise<string> {
  return copyWith((record) => change(record.replace(/^ {2}seal:\n(?: {4}.*\n)+/m, '')));
}

describe('council seal', () => {
  it('writes only the lines of the seal, and says when it was sealed already', async () => {
    const folder = await unsealed((record) =>
      record.replace('status: signed', 'status: signed # 3'),
    );
    const before = await readFile(join(folder, file), 'utf8');
    const sealed = await council(folder, ['seal', '3', '--date', '2022-05-20']);
    expect(sealed.exitCode).toBe(0);
    const after = await readFile(join(folder, file), 'utf8');
    expect(after.replace(/^ {2}seal:\n(?: {4}.*\n)+/m, '')).toBe(before);
    const [, committed] = /(digest: [0-9a-f]{64}\n {4}languages)/.exec(after) ?? [];
    expect(committed).toContain('01ce8c58538bb639b77cdf93d6bc137b3a486e1019bd5b07e91aac66963fbf98');
    const again = await council(folder, ['seal', '3']);
    expect(again).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'already sealed on 2022-05-20, and unchanged since\n',
    });
  });

  it('writes nothing where it is only to show what it would', async () => {
    const folder = await unsealed();
    const before = await readFile(join(folder, file), 'utf8');
    const shown = await council(folder, ['seal', '3', '--dry-run']);
    expect(shown.stdout).toContain('+   seal:\n');
    expect(await readFile(join(folder, file), 'utf8')).toBe(before);
  });

  it.each([
    [
      'is only proposed',
      replaced('communique:\n  status: signed', 'communique:\n  status: proposed'),
      '379:11',
    ],
    [
      'has no text in `sr`',
      replaced('    sr: Новосадски протокол о размени података о водостајима\n', ''),
      '392:5',
    ],
    ['has no text in `hu`, which is authentic', replaced('        hu: Javasolja\n', ''), '419:9'],
    [
      'has the number `1` already',
      replaced('- number: "2"\n      verb', '- number: "1"\n      verb'),
      '437:15',
    ],
  ])('refuses a text that %s', async (message, change, place) => {
    const folder = await unsealed(change);
    const { exitCode, stderr } = await council(folder, ['seal', '3']);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).toContain(`at ${file}:${place}`);
  });

  it('refuses what is only reported, and what was altered since it was sealed', async () => {
    const folder = await copyWith(replaced('gemeinsamen Plan', 'gemeinsamem Plan'));
    const reported = await council(folder, ['seal', '5']);
    expect(reported.exitCode).toBe(1);
    expect(reported.stderr).toContain('only reported');
    const altered = await council(folder, ['seal', '3']);
    expect(altered.exitCode).toBe(1);
    expect(altered.stderr).toContain('[seal/altered-text]');
  });
});

describe('council seal --correct', () => {
  const correct = ['seal', '3', '--correct', '--reason', 'Druckfehler', '--date', '2022-07-01'];

  it('records what a paragraph said and says, and seals it anew', async () => {
    const folder = await copyOfArchive(danube);
    const old = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), old.replace('gemeinsamen Plan', 'vereinten Plan'));
    const { exitCode, stderr } = await council(folder, [...correct, '--old', '-'], old);
    expect(stderr).toContain('with 1 corrected text');
    expect(exitCode).toBe(0);
    const { archive, diagnostics } = await readArchive(nodeFiles, join(folder, 'data'));
    expect(diagnostics).toEqual([]);
    const { meeting } = archive.meetings.find(({ id }) => id === '2022-05-19-novi-sad') ?? {};
    const sentence = (plan: string): string =>
      `Empfiehlt den drei Verwaltungen, bis Ende 2022 einen ${plan} für die Flutung der Polder zu vereinbaren.`;
    expect(meeting?.communique?.corrections).toEqual([
      {
        date: '2022-07-01',
        reason: { de: 'Druckfehler' },
        changes: [
          {
            paragraph: 'recommendation 1',
            language: 'de',
            old: { verb: 'Empfiehlt', text: sentence('gemeinsamen Plan') },
            new: { verb: 'Empfiehlt', text: sentence('vereinten Plan') },
          },
        ],
      },
    ]);
    expect(meeting?.communique?.seal?.date).toBe('2022-07-01');
  });

  it('records another order of the paragraphs', async () => {
    const folder = await copyOfArchive(danube);
    const old = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), inOtherOrder(old));
    const { exitCode, stderr } = await council(folder, [...correct, '--old', '-'], old);
    expect(stderr).toContain('Sealed 8 paragraphs in de, hu, sr, in their corrected order\n');
    expect(exitCode).toBe(0);
    const { archive, diagnostics } = await readArchive(nodeFiles, join(folder, 'data'));
    expect(diagnostics).toEqual([]);
    const { meeting } = archive.meetings.find(({ id }) => id === '2022-05-19-novi-sad') ?? {};
    const names = (...numbers: readonly number[]): string[] => [
      ...['title', 'preamble 1', 'preamble 2', 'preamble 3'],
      ...numbers.map((number) => `recommendation ${String(number)}`),
      'closing',
    ];
    expect(meeting?.communique?.corrections).toEqual([
      {
        date: '2022-07-01',
        reason: { de: 'Druckfehler' },
        order: { old: names(1, 2, 3), new: names(2, 1, 3) },
      },
    ]);
  });

  it('takes no old text that is not what was sealed', async () => {
    const folder = await copyOfArchive(danube);
    const old = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), old.replace('gemeinsamen Plan', 'vereinten Plan'));
    const forged = old.replace('gemeinsamen Plan', 'gemeinen Plan');
    const { exitCode, stderr } = await council(folder, [...correct, '--old', '-'], forged);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('does not hold the text that was sealed on 2022-05-20');
  });

  it('corrects no text whose seal was altered', async () => {
    const folder = await copyOfArchive(danube);
    const old = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), old.replace('hu: 21c9abd2', 'hu: 01c9abd2'));
    const { exitCode, stderr } = await council(folder, [...correct, '--old', '-'], old);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('[seal/altered-digest]');
  });

  it('needs a reason and the old record', async () => {
    const folder = await copyOfArchive(danube);
    expect((await council(folder, ['seal', '3', '--correct'])).exitCode).toBe(2);
    expect((await council(folder, ['seal', '3', '--reason', 'x'])).exitCode).toBe(2);
  });
});
