// Questions in plain lines, in a real pseudo-terminal: nothing is drawn again, nothing is escaped.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfArchive } from '../support/archives.ts';
import { keys, play, runInTerminal, type Steps } from '../support/pseudo-terminal.ts';

const { enter, ctrlC, ctrlD } = keys;

const inEnglish = (asks: string, text: string): Steps => [
  [`${asks} in English`, text + enter],
  [`${asks} in Russian`, enter],
  [`${asks} in Azerbaijani`, enter],
];

const meeting: Steps = [
  ['Status:', ''],
  ['  1. held', ''],
  ['Number [1]:', `7${enter}`],
  ['Type a number from 1 to 4.', `2${enter}`],
  ['Kind:', enter],
  ['Number, the next free one [5]:', enter],
  ['Theme in English:', `Rail\nroads\nand ships${enter}`],
  ['Several lines were pasted; ENTER ends the text.', ''],
  ['Theme in Russian:', `<${enter}`],
  ['Theme in English, as answered [Rail roads and ships]:', enter],
  ['Theme in Russian:', enter],
  ['Theme in Azerbaijani:', enter],
  ...inEnglish('Occasion', ''),
  ['Date, or several separated by commas:', `30.02.2027${enter}`],
  ['expected a day that exists', `20.05.2027${enter}`],
  ['Place, the other seat by rotation:', ''],
  ['Number [', enter],
  ['Organizers, from the last meeting:', ''],
  ['Numbers, separated by commas; 0 for none [1, 2]:', `1${enter}`],
  ['Who published the source:', `Trend${enter}`],
  ['Its title:', `?${enter}`],
  ['< previous question', enter],
  ['Its web address:', enter],
  ['When it was published:', enter],
  ['Its language', enter],
  ['Another source? (y/N)', enter],
  ['Does a source word the theme differently? (y/N)', enter],
  ['All answers', enter],
  ['Write this?', enter],
];

describe('questions in plain lines', () => {
  it.each([
    ['--accessible', ['--accessible'], {}],
    ['COUNCIL_ACCESSIBLE', [], { COUNCIL_ACCESSIBLE: '1' }],
    ['TERM=dumb', [], { TERM: 'dumb' }],
  ])('are asked with %s', async (_, flags, env) => {
    const folder = await copyOfArchive();
    const terminal = runInTerminal(['add-meeting', ...flags], { cwd: folder, env });
    await play(terminal, meeting);
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
    expect(terminal.raw()).not.toContain('\u001B');
    expect(terminal.screen().match(/Does a source word the theme differently/g)).toHaveLength(1);
    const written = await readFile(join(folder, 'data/meetings/2027-05-20-baku.yaml'), 'utf8');
    expect(written).toContain('theme:\n  en: Rail roads and ships\n');
    expect(written).toContain('organizers:\n  - riac\nsources:');
  });

  it.each([ctrlC, ctrlD])('are ended with the draft kept', async (key) => {
    const folder = await copyOfArchive();
    const terminal = runInTerminal(['add-person', '--accessible'], { cwd: folder });
    await play(terminal, [
      ['Name in English:', `Anna${enter}`],
      ['Name in Russian:', key],
    ]);
    expect(await terminal.ended).toMatchObject({ exitCode: 130 });
    expect(terminal.screen()).toContain('\nDraft kept. Resume: council add-person --resume\r\n');
    expect(terminal.raw()).not.toContain('\u001B');
  });
});
