// Records that are changed in a real pseudo-terminal: only the lines of what differs change.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfArchive } from '../support/archives.ts';
import { keys, play, runInTerminal } from '../support/pseudo-terminal.ts';

const { enter, ctrlC } = keys;
const fourth = 'data/meetings/2023-11-27-moscow.yaml';

/** The lines that differ, as `git diff` shows them. */
async function difference(folder: string, file: string, before: string): Promise<string[]> {
  const [old, now] = [before.split('\n'), (await readFile(join(folder, file), 'utf8')).split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

/** A program that changes a text as the user's editor would, and the line that starts it. */
async function editor(folder: string, does: string): Promise<{ VISUAL: string }> {
  const script = join(folder, 'my editor.mjs');
  await writeFile(
    script,
    `import { readFileSync, writeFileSync } from 'node:fs';\nconst path = process.argv[2];\nconst text = readFileSync(path, 'utf8');\n${does}`,
  );
  return { VISUAL: `"${process.execPath}" '${script}'` };
}

describe('council edit in a pseudo-terminal', () => {
  it('changes one line of a meeting, after showing it', async () => {
    const folder = await copyOfArchive();
    const before = await readFile(join(folder, fourth), 'utf8');
    const terminal = runInTerminal(['edit', '4'], { cwd: folder });
    await play(terminal, [
      ['All answers', `capacity on that day in english: director${enter}`],
      ['Capacity on that day in English, as answered: (Director General)', `Director${enter}`],
      ['All answers', enter],
      [`Changed lines in ${fourth}`, ''],
      ['-           en: Director General', ''],
      ['Write this?', enter],
    ]);
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
    expect(terminal.screen()).toContain('Next: council show 4');
    expect(await difference(folder, fourth, before)).toEqual([
      '-          en: Director General',
      '+          en: Director',
    ]);
  });

  it('changes an entry of a register, and says where nothing is changed', async () => {
    const folder = await copyOfArchive();
    const before = await readFile(join(folder, 'data/people.yaml'), 'utf8');
    const terminal = runInTerminal(['edit', 'person', 'тимофеев'], { cwd: folder });
    await play(terminal, [
      ['All answers', enter],
      ['Nothing is changed.', ''],
      ['What now', enter],
      ['All answers', `other spellings${enter}`],
      ['Other spellings, separated by semicolons, as answered', `I. Timofeev${enter}`],
      ['All answers', enter],
      ['Write this?', enter],
    ]);
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
    expect(await difference(folder, 'data/people.yaml', before)).toContain('+      - I. Timofeev');
  });

  it('shows in the editor what is wrong, and lets it be corrected', async () => {
    const folder = await copyOfArchive();
    const before = await readFile(join(folder, fourth), 'utf8');
    const env = await editor(
      folder,
      `writeFileSync(path, text.includes('status: holden') ? text.replace('status: holden', 'status: held # indeed') : text.replace('status: held', 'status: holden'));`,
    );
    const terminal = runInTerminal(['edit', 'latest', '--editor'], { cwd: folder, env });
    await play(terminal, [
      ['status: holden', ''],
      ['schema/unknown-value', ''],
      ['It cannot be written like this', `${keys.down}${enter}`],
      ['+ status: held # indeed', ''],
      ['Write this?', enter],
    ]);
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
    expect(await difference(folder, fourth, before)).toEqual([
      '-status: held',
      '+status: held # indeed',
    ]);
  });

  it('keeps as a draft what is no YAML', async () => {
    const folder = await copyOfArchive();
    const before = await readFile(join(folder, fourth), 'utf8');
    const env = await editor(folder, `writeFileSync(path, text + '"unfinished');`);
    const terminal = runInTerminal(['edit', '4', '--editor'], { cwd: folder, env });
    await play(terminal, [['It cannot be written like this', ctrlC]]);
    expect(await terminal.ended).toMatchObject({ exitCode: 130 });
    expect(terminal.screen()).toContain('Draft kept. Resume: council edit 4 --resume');
    expect(await difference(folder, fourth, before)).toEqual([]);
    const resumed = runInTerminal(['edit', '4', '--resume'], { cwd: folder });
    await play(resumed, [
      ['"unfinished', ''],
      ['It cannot be written like this', ctrlC],
    ]);
  });
});

describe('a long text', () => {
  it('is written in the editor, and stays where the editor fails', async () => {
    const folder = await copyOfArchive();
    const env = await editor(
      folder,
      `if (text.includes('Russian')) process.exit(3); writeFileSync(path, text + 'Leyla Aliyeva\\r\\n');`,
    );
    const terminal = runInTerminal(['add-person'], { cwd: folder, env });
    await play(terminal, [
      ['Name in English', `!${enter}`],
      ['Name in Russian', `!${enter}`],
      ['ended with code 3; the text is in', ''],
      ['Name in Russian', `?${enter}`],
      ['< previous question', ''],
      ['Name in Russian', enter],
      ['Name in Azerbaijani', enter],
      ['Other spellings', enter],
      ['Side:', enter],
      ['en: Leyla Aliyeva\r\n', ''],
      ['Write this?', enter],
    ]);
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
  });
});

describe('a planned meeting whose day has come', () => {
  it('is offered for completion, and keeps its file, its order and its comments', async () => {
    const folder = await copyOfArchive();
    const file = 'data/meetings/2024-05-20-baku.yaml';
    const planned = `schema: 1
number: 5
kind: ordinary
status: planned # as agreed
theme:
  en: Transport corridors
occasion:
  en: Day of the railways
dates:
  - "2024-05-20"
venues:
  - city: { en: Baku }
organizers:
  - riac
sources:
  - id: secretariat
    publisher: Secretariat
`;
    await writeFile(join(folder, file), planned);
    const terminal = runInTerminal(['add-meeting'], { cwd: folder });
    await play(terminal, [
      ['A planned meeting waits to be completed', ''],
      ['complete 2024-05-20-baku: Transport corridors', enter],
      ['Country', enter],
      ['Another source?', enter],
      ['Does a source word the theme differently?', enter],
      ['Were there remarks at the opening?', enter],
      ['Were there sessions after the opening?', enter],
      ['Were there topics', enter],
      ['Communiqué:', `${keys.down}${enter}`],
      ['Is the wording', enter],
      ['Is anything reported', enter],
      ['Does it go to a forum?', enter],
      ['All answers', enter],
      ['Write this?', enter],
    ]);
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
    expect(await difference(folder, file, planned)).toEqual([
      '-status: planned # as agreed',
      '+status: held # as agreed',
      '+communique:',
      '+  status: proposed',
    ]);
  });
});
