// What `validate --fix` mends, and what it leaves to a person.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { copyOfArchive } from '../support/archives.ts';
import { testContext } from '../support/test-context.ts';

const meeting = 'data/meetings/2024-05-01-moscow.yaml';

const sound = `# The fifth meeting.
schema: 1
number: 5
status: held # as the minutes say
theme:
  en: Ports
dates: ["2024-05-01"]
venues:
  - city: { en: Moscow }
    country: RU
organizers: [riac]
sources:
  - id: letter
    publisher: Ministry   # of Transport
    title: "1.10"
`;

/** Writes a record, mends the archive, and returns what became of it. */
async function fix(
  text: string,
  ...argv: readonly string[]
): Promise<{ exitCode: number; text: string; stdout: string; stderr: string }> {
  const folder = await copyOfArchive();
  await writeFile(join(folder, meeting), text);
  const context = testContext({ cwd: folder });
  const exitCode = await main(['validate', '--fix', ...argv], context);
  return { exitCode, text: await readFile(join(folder, meeting), 'utf8'), ...context.printed };
}

describe('--fix mends', () => {
  it.each([
    ['a byte-order mark', '# The', '\uFEFF# The', '1:1', 'removed the byte-order mark'],
    ['a key in capitals', 'dates:', 'Dates:', '7:1', 'renamed the key to `dates`'],
    ['a value in capitals', 'status: held', 'status: Held', '4:9', 'changed the value to `held`'],
    ['a country in small letters', 'RU', 'ru', '10:14', 'wrote the country in capitals'],
    [
      'a language in capitals',
      '  en: Ports',
      '  EN: Ports',
      '6:3',
      'wrote the language in small letters',
    ],
    [
      'a number in quotation marks',
      'number: 5',
      'number: "5"',
      '3:9',
      'removed the quotation marks',
    ],
    [
      'a text that reads as a number',
      '"1.10"',
      '1.10',
      '15:12',
      'put the value in quotation marks',
    ],
  ])('%s, and leaves every other character', async (_, right, wrong, place, action) => {
    const mended = await fix(sound.replace(right, wrong));
    expect(mended).toMatchObject({
      exitCode: 0,
      text: sound,
      stderr: `Fixed ${meeting}:${place}: ${action}\n`,
    });
  });

  it('a letter that is put together from parts', async () => {
    const mended = await fix(sound.replace('Ports', 'Gu\u0308ssing'));
    expect(mended).toMatchObject({ exitCode: 0, text: sound.replace('Ports', 'G\u00FCssing') });
    expect(mended.stderr).toMatch(/^Fixed \S+:6:\d+: wrote the letter as one character\n$/);
  });

  it('a text that older readers take for something else', async () => {
    const mended = await fix(sound.replace('"1.10"', 'yes'));
    expect(mended).toMatchObject({ exitCode: 0, text: sound.replace('"1.10"', '"yes"') });
    expect(mended.stderr).toBe(`Fixed ${meeting}:15:12: put the value in quotation marks\n`);
  });

  it('several mistakes, also those that another one hid', async () => {
    const wrong = `\uFEFF${sound.replace('status: held', 'Status: Held').replace('RU', 'ru')}`;
    const { text, stderr, exitCode } = await fix(wrong);
    expect(text).toBe(sound);
    expect(stderr.replaceAll(meeting, '')).toBe(
      'Fixed :1:1: removed the byte-order mark\n' +
        'Fixed :4:1: renamed the key to `status`\n' +
        'Fixed :10:14: wrote the country in capitals\n' +
        'Fixed :4:9: changed the value to `held`\n',
    );
    expect(exitCode).toBe(0);
  });

  it('in silence with --quiet', async () => {
    const { stdout, stderr, text } = await fix(sound.replace('RU', 'ru'), '--quiet');
    expect({ stdout, stderr, text }).toEqual({ stdout: '', stderr: '', text: sound });
  });
});

describe('--fix leaves to a person', () => {
  it.each([
    ['a misspelt key', 'status:', 'stauts:'],
    ['a misspelt value', 'held', 'hled'],
    ['a misspelt id', 'riac', 'raic'],
    ['a key that would then stand twice', 'number: 5', 'number: 5\nNumber: 6'],
    ['a country that does not exist', 'RU', 'xx'],
    ['an invisible character in a text', 'Ports', 'Por\u200Bts'],
    ['a byte-order mark in a text', 'Ports', 'Por\uFEFFts'],
    ['a date in another order', '"2024-05-01"', '"01.05.2024"'],
  ])('%s', async (_, right, wrong) => {
    const text = sound.replace(right, wrong);
    const left = await fix(text);
    expect(left.text).toBe(text);
    expect(left.stderr).toBe('');
    expect(left.exitCode).toBe(1);
  });

  it('every file but those that are named', async () => {
    const text = sound.replace('RU', 'ru');
    expect((await fix(text, 'data/people.yaml')).text).toBe(text);
  });
});
