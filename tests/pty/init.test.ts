// An archive begun in a real pseudo-terminal, from the first question to a valid record.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/archives.ts';
import { keys, play, runInTerminal, type Steps } from '../support/pseudo-terminal.ts';
import { runBuilt } from '../support/run-built.ts';

const { enter, down, ctrlC } = keys;

const council: Steps = [
  ['ENTER takes the answer in brackets', ''],
  ['Its languages', `en, xx${enter}`],
  ['is not the code of a language', `${'\u007F'.repeat(2)}az${enter}`],
  ['Name of the council in English', `Caspian Council${enter}`],
  ['Name of the council in Azerbaijani', `Xəzər Şurası${enter}`],
  ['Acronym in English', enter],
  ['Acronym in Azerbaijani', enter],
  ['Its sides', `AZ, KZ${enter}`],
  ['Where it meets by turns', `Baku AZ, Aktau KZ${enter}`],
  ['Organizations that usually hold the meetings', ` ${enter}`],
  ['A new organization', ''],
  ['Name of the organization in English', `Institute of the Sea${enter}`],
  ['Name of the organization in Azerbaijani', enter],
  ['Acronym in English', enter],
  ['Acronym in Azerbaijani', enter],
  ['Country (two-letter code)', `AZ${enter}`],
  ['Side:', `azer${enter}`],
  ['Another new organization?', enter],
];

const meeting: Steps = [
  ['Plan the first meeting now?', enter],
  ['Theme in English', `Level of the sea${enter}`],
  ['Theme in Azerbaijani', enter],
  ['Date, or several', `20.05.2027${enter}`],
  ['Place, the first seat', enter],
  ['Organizers, the usual ones', enter],
  ['New file data/meetings/2027-05-20-baku.yaml', ''],
  ['Write this?', enter],
];

describe('council init in a pseudo-terminal', () => {
  it('begins an archive with its first meeting planned', async () => {
    const folder = await temporaryFolder();
    const terminal = runInTerminal(['init'], { cwd: folder });
    await play(terminal, [...council, ...meeting]);
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
    expect(terminal.screen()).toContain('Next: council show latest');
    const written = await readFile(join(folder, 'data/meetings/2027-05-20-baku.yaml'), 'utf8');
    expect(written).toBe(
      '# yaml-language-server: $schema=../.schemas/meeting.schema.json\nschema: 1\nnumber: 1\nstatus: planned\ntheme:\n  en: Level of the sea\ndates:\n  - "2027-05-20"\nvenues:\n  - city:\n      en: Baku\n    country: AZ\norganizers:\n  - institute-of-the-sea\nsources:\n  - id: secretariat\n    publisher: Secretariat\n',
    );
    expect(await runBuilt(['validate'], { cwd: folder })).toEqual({
      exitCode: 0,
      stdout: '6 files checked, no problems\n',
      stderr: '',
    });
    const again = await runBuilt(['init'], { cwd: folder });
    expect(again.stderr).toBe('data holds an archive already; nothing was changed\n');
  }, 60_000);

  it('goes on with the first meeting after it was killed', async () => {
    const folder = await temporaryFolder();
    const first = runInTerminal(['init'], { cwd: folder });
    await play(first, [...council, ...meeting.slice(0, 2)]);
    await first.waitFor('Theme in Azerbaijani');
    first.process.kill('SIGKILL');
    await first.ended;
    const second = runInTerminal(['init'], { cwd: folder });
    await play(second, [['A draft waits: «Caspian Council»', enter], ...meeting.slice(2)]);
    expect(await second.ended).toMatchObject({ exitCode: 0 });
    const written = await readFile(join(folder, 'data/meetings/2027-05-20-baku.yaml'), 'utf8');
    expect(written).toContain('theme:\n  en: Level of the sea\n');
    expect(await readFile(join(folder, 'data/council.yaml'), 'utf8')).toContain('Xəzər Şurası');
  }, 60_000);

  it('writes nothing when it is cancelled', async () => {
    const folder = await temporaryFolder();
    const terminal = runInTerminal(['init'], { cwd: folder });
    await play(terminal, [...council.slice(0, 5), ['Acronym in English', ctrlC]]);
    expect(await terminal.ended).toMatchObject({ exitCode: 130 });
    expect(terminal.screen()).toContain('Draft kept. Resume: council init\r\n');
    expect((await runBuilt(['validate'], { cwd: folder })).exitCode).toBe(3);
  }, 60_000);
});

describe('council add-person in a pseudo-terminal', () => {
  it('asks, shows what it would write, and writes it', async () => {
    const folder = await temporaryFolder();
    const begun = await runBuilt(
      ['init', '--language', 'en', '--name', 'X', '--side', 'AZ', '--side', 'KZ'],
      { cwd: folder },
    );
    expect(begun.exitCode).toBe(0);
    const terminal = runInTerminal(['add-person'], { cwd: folder });
    await play(terminal, [
      ['Name in English', `Leyla Əliyeva${enter}`],
      ['Other spellings', `Leila Aliyeva; Лейла Алиева${enter}`],
      ['Side:', `${down}${enter}`],
      ['Changed lines in data/people.yaml', ''],
      ['Write this?', enter],
    ]);
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
    expect(await readFile(join(folder, 'data/people.yaml'), 'utf8')).toBe(
      '# yaml-language-server: $schema=.schemas/people.schema.json\nschema: 1\npeople:\n  leyla-eliyeva:\n    names:\n      en: Leyla Əliyeva\n    spellings:\n      - Leila Aliyeva\n      - Лейла Алиева\n    sides:\n      - az\n',
    );
  }, 60_000);
});
