// A file is the adopted text, altered or not ours: each promise begins with one altered character.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { digestOfText, digestOfValue } from '../../src/model/digest.ts';
import { projectRoot } from '../support/archives.ts';
import { danube } from '../support/export.ts';
import { testContext } from '../support/test-context.ts';

const own = (name: string): Promise<string> =>
  readFile(join(projectRoot, 'tests/communique/expected', name), 'utf8');

/** What `council verify` says of a text, with the archive or without one. */
async function verify(text: string, hasArchive = true) {
  const cwd = await mkdtemp(join(tmpdir(), 'council-'));
  onTestFinished(() => rm(cwd, { recursive: true, force: true }));
  await writeFile(join(cwd, 'sent'), text);
  const context = testContext({ cwd, env: { HOME: cwd } });
  const archive = hasArchive ? ['--data', join(projectRoot, danube)] : [];
  const exitCode = await main([...archive, 'verify', 'sent'], context);
  return { exitCode, said: context.printed.stdout };
}

/** What becomes of a text on its way through e-mail. */
function mailed(text: string, name: string): string {
  const lineEnd = name.endsWith('md') ? ' \t\r\n' : '\r\n';
  return `\uFEFF${text.normalize('NFD').replaceAll('\n', lineEnd)}\r\n`;
}

/** A text whose last line is right again after somebody altered it. */
function forged(text: string): string {
  const body = text.replace(/\n\ncouncil: SHA-256 [0-9a-f]{64}\n$/, '\n');
  return `${body}\ncouncil: SHA-256 ${digestOfText(body)}\n`;
}

const languages = ['de', 'hu', 'sr', 'de+hu+sr'];
const names = languages.flatMap((tags) => [
  `signed-protocol.${tags}.md`,
  `signed-protocol.${tags}.json`,
]);

describe('an export of a sealed text', () => {
  it.each(names)('is the adopted text: %s', async (name) => {
    const tags = (name.split('.')[1] ?? '').replaceAll('+', ', ');
    expect(await verify(await own(name))).toEqual({
      exitCode: 0,
      said: `sent: the adopted text of 2022-05-19-novi-sad in ${tags}, sealed on 2022-05-20\n`,
    });
  });

  it.each(names)('is the adopted text after e-mail: %s', async (name) => {
    const text = mailed(await own(name), name);
    expect((await verify(text)).said).toContain('sent: the adopted text of');
    expect((await verify(text, false)).exitCode).toBe(0);
  });

  it.each(names)(
    'is consistent where no archive is at hand, and no more is said: %s',
    async (name) => {
      const { exitCode, said } = await verify(await own(name), false);
      expect(exitCode).toBe(0);
      expect(said).toContain(
        'as it was exported; there is no archive here to compare its text with',
      );
    },
  );
});

describe('one altered character', () => {
  const alterations = [
    ['title in de', 'Protokoll von Novi Sad über', 'Protokol von Novi Sad über'],
    ['preamble 2 in de', 'eingedenk seiner', 'eingedenk deiner'],
    ['recommendation 1 in de', 'gemeinsamen Plan', 'gemeinsamem Plan'],
    ['recommendation 3 in de', 'verkürzt sich', 'verkürzt dich'],
    ['closing in de', 'Geschehen zu', 'Gescheben zu'],
  ] as const;

  describe.each(['signed-protocol.de.md', 'signed-protocol.de.json'])('in %s', (name) => {
    it.each(alterations)('is told: %s', async (paragraph, before, after) => {
      const text = (await own(name)).replace(before, after);
      expect(text).not.toBe(await own(name));
      const { exitCode, said } = await verify(text);
      expect(exitCode).toBe(1);
      expect(said).toBe(
        'sent: altered, not the adopted text of 2022-05-19-novi-sad in de, sealed on 2022-05-20\n' +
          `  ${paragraph} was altered\n`,
      );
      for (const carried of [text, mailed(text, name)]) {
        expect(await verify(carried, false)).toEqual({
          exitCode: 1,
          said: 'sent: altered since it was exported\n',
        });
      }
      expect(await verify(mailed(text, name))).toEqual({ exitCode, said });
    });
  });

  it('is told of one language of several', async () => {
    const text = (await own('signed-protocol.de+hu+sr.md')).replace(
      'közös tervében',
      'közös tervéban',
    );
    expect((await verify(text)).said).toContain('\n  recommendation 1 in hu was altered\n');
  });

  it('is told though the last line was made anew', async () => {
    const text = await own('signed-protocol.de.md');
    const { exitCode, said } = await verify(
      forged(text.replace('gemeinsamen Plan', 'gemeinsamem Plan')),
    );
    expect(exitCode).toBe(1);
    expect(said).toContain('\n  recommendation 1 in de was altered\n');
  });

  it('is told though the digest of the JSON was made anew', async () => {
    const text = (await own('signed-protocol.de.json')).replace(
      'gemeinsamen Plan',
      'gemeinsamem Plan',
    );
    const { digest, ...document } = JSON.parse(text) as Record<string, unknown>;
    expect(digest).toHaveLength(64);
    const json = JSON.stringify({ ...document, digest: digestOfValue(document) });
    expect((await verify(json)).said).toContain('\n  recommendation 1 in de was altered\n');
  });

  it('is told where it stands outside the adopted text', async () => {
    const text = (await own('signed-protocol.de.md')).replace('Direktorin', 'Direktorim');
    expect(text).not.toBe(await own('signed-protocol.de.md'));
    const { exitCode, said } = await verify(text);
    expect(exitCode).toBe(1);
    expect(said).toContain('sent: altered, but not in the adopted text of 2022-05-19-novi-sad');
  });
});

describe('a paragraph', () => {
  it('that is added is told, though the last line was made anew', async () => {
    const text = await own('signed-protocol.de.md');
    const before = '**(gez.) Milica Ravanički**';
    expect(text).toContain(before);
    const { exitCode, said } = await verify(forged(text.replace(before, `4\\. Neu.\n\n${before}`)));
    expect(exitCode).toBe(1);
    expect(said).toContain('\n  added: “4\\. Neu.”\n');
  });

  it('that is taken out is told', async () => {
    const text = (await own('signed-protocol.de.md')).replace(/\n2\\\. .*\n/, '');
    expect((await verify(forged(text))).said).toContain('\n  recommendation 2 in de is missing');
  });
});

describe('another file', () => {
  it.each([
    ['a letter', 'Sehr geehrte Damen und Herren'],
    ['nothing', ''],
    ['other JSON', '{"a": 1}'],
  ])('is not ours: %s', async (_, text) => {
    const expected = { exitCode: 1, said: 'sent: not an export of council\n' };
    expect(await verify(text)).toEqual(expected);
    expect(await verify(text, false)).toEqual(expected);
  });

  it('is an export of no sealed text', async () => {
    const { exitCode, said } = await verify(await own('fourth-meeting.ru.md'));
    expect(exitCode).toBe(1);
    expect(said).toContain('an unaltered export, but of no text that is sealed now');
  });
});
