// What is written into a record when its summary goes to a forum.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { copyOfArchive } from '../support/archives.ts';
import { testContext } from '../support/test-context.ts';

const file = 'data/meetings/2023-11-27-moscow.yaml';
const forum = ['submit', '4', '--forum', 'ru-az-interregional/12'];
const submit = [...forum, '--language', 'en', '--date', '2024-02-01'];
const intended = /- forum: ru-az-interregional\n {6}edition: 12\n {6}status: intended/;
const wholeEntry = new RegExp(`${intended.source}(?:\\n {6,}.*)*`);

async function run(cwd: string, ...argv: readonly string[]) {
  const context = testContext({ cwd });
  return { exitCode: await main(argv, context), ...context.printed };
}

describe('council submit', () => {
  it('writes the document, and what was sent with the digest that it states', async () => {
    const folder = await copyOfArchive();
    const before = await readFile(join(folder, file), 'utf8');
    const { exitCode } = await run(folder, ...submit, '--output', 'sent.md');
    expect(exitCode).toBe(0);
    const sent = await readFile(join(folder, 'sent.md'), 'utf8');
    const digest = /council: SHA-256 ([0-9a-f]{64})\n$/.exec(sent)?.[1] ?? 'none';
    const entry = `- forum: ru-az-interregional\n      edition: 12\n      status: sent\n      date: "2024-02-01"\n      sent:\n        - language: en\n          format: markdown\n          digest: ${digest}`;
    expect(await readFile(join(folder, file), 'utf8')).toBe(before.replace(intended, entry));
  });

  it('adds what is sent later to the same edition, and a comment stays', async () => {
    const folder = await copyOfArchive();
    const before = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), before.replace(intended, '$& # by post too'));
    await run(folder, ...submit);
    await run(folder, ...submit, '--format', 'json');
    const after = await readFile(join(folder, file), 'utf8');
    expect(after).toContain('status: sent # by post too\n      date: "2024-02-01"\n');
    expect(after.match(/format: (?:markdown|json)/g)).toEqual(['format: markdown', 'format: json']);
  });

  it('names the day that the record has already', async () => {
    const folder = await copyOfArchive();
    await run(folder, ...submit);
    const { stderr } = await run(folder, ...submit, '--format', 'json', '--date', '2024-02-03');
    expect(stderr).toContain('Recorded 1 document for ru-az-interregional/12, sent on 2024-02-01');
  });

  it('brings a record in brackets into canonical form first', async () => {
    const folder = await copyOfArchive();
    const before = await readFile(join(folder, file), 'utf8');
    const bracketed = '- { forum: ru-az-interregional, edition: 12, status: intended }';
    await writeFile(join(folder, file), before.replace(wholeEntry, bracketed));
    expect((await run(folder, ...submit)).exitCode).toBe(0);
    expect(await readFile(join(folder, file), 'utf8')).toContain(
      'edition: 12\n      status: sent\n',
    );
  });

  it.each([
    ['a forum that is not there', ['submit', '4', '--forum', 'ru-az-interregionl/12']],
    ['a forum without its edition', ['submit', '4', '--forum', 'ru-az-interregional']],
    ['an edition that is not there', ['submit', '4', '--forum', 'ru-az-interregional/99']],
    ['a day that is none', [...submit, '--date', '2024-02-30']],
    ['several documents on standard output', [...submit, '--language', 'en,ru']],
  ])('refuses %s, and writes nothing', async (_, argv) => {
    const folder = await copyOfArchive();
    const before = await readFile(join(folder, file), 'utf8');
    expect((await run(folder, ...argv)).exitCode).toBe(2);
    expect(await readFile(join(folder, file), 'utf8')).toBe(before);
  });

  it.each([[[]], [['--dry-run']]])(
    'sends nothing after the edition was over, and says when that was: %s',
    async (further) => {
      const folder = await copyOfArchive();
      const before = await readFile(join(folder, file), 'utf8');
      const late = [...submit, '--date', '2024-02-29', '--output', 'sent.md', ...further];
      const { exitCode, stdout, stderr } = await run(folder, ...late);
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
      expect(stderr).toContain('was over before `2024-02-29` [communique/late-submission]');
      expect(stderr).toContain('1 problem; nothing was exported, and nothing recorded\n');
      expect(existsSync(join(folder, 'sent.md'))).toBe(false);
      expect(await readFile(join(folder, file), 'utf8')).toBe(before);
    },
  );
});
