// However an interview ends, no answer is lost: the draft waits, and is gone on with.
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfArchive } from '../support/archives.ts';
import { keys, play, runInTerminal, type Steps } from '../support/pseudo-terminal.ts';
import { runBuilt } from '../support/run-built.ts';
import { thirdMeeting } from './third-meeting.ts';

const { enter, escape, ctrlC, down } = keys;

/** The same interview, in which the secretary goes back twice. */
const withTwoStepsBack: Steps = thirdMeeting.flatMap(([asks, types]): Steps => {
  if (asks === 'Date, or several') {
    return [
      [asks, `<${enter}`],
      ['Occasion in Azerbaijani:', enter],
      [asks, types],
    ];
  }
  if (asks === 'Place, the other seat by rotation:') {
    return [
      [asks, escape],
      ['Date, or several separated by commas, as answered: (2023-02-28)', enter],
      [asks, types],
    ];
  }
  return [[asks, types]];
});

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e6));

/** The position of a question at which the program is killed, by the seed. */
function randomQuestion(steps: Steps): number {
  const questions = steps.flatMap(([asks, types], at) =>
    types === '' || at === 0 || asks.startsWith('expected') || asks === 'Write this?' ? [] : [at],
  );
  return questions[seed % questions.length] ?? 0;
}

async function draftsIn(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, '.state'), { recursive: true });
  return names.filter((name) => name.endsWith('.json'));
}

describe('council add-meeting that is killed', () => {
  it(`ends with the same bytes as an undisturbed run (SEED=${seed})`, async () => {
    const folder = await copyOfArchive('tests/pty/archive');
    const first = runInTerminal(['add-meeting'], { cwd: folder });
    const at = randomQuestion(withTwoStepsBack);
    await play(first, withTwoStepsBack.slice(0, at));
    await first.waitFor(withTwoStepsBack[at]?.[0] ?? '');
    first.process.kill('SIGKILL');
    await first.ended;

    const second = runInTerminal(['add-meeting', '--resume'], { cwd: folder });
    await play(second, withTwoStepsBack.slice(at));
    expect(await second.ended).toMatchObject({ exitCode: 0 });
    const written = await readFile(join(folder, 'data/meetings/2023-02-28-baku.yaml'), 'utf8');
    expect(written).toBe(await readFile(new URL('third-meeting.yaml', import.meta.url), 'utf8'));
    expect(await draftsIn(folder)).toEqual([]);
  }, 120_000);
});

/** Two answers of a person: the second one is a text in a second language, the third is open. */
const halfAPerson: Steps = [
  ['Name in English', `Leyla Aliyeva${enter}`],
  ['Name in Russian', `Лейла Алиева${enter}`],
  ['Name in Azerbaijani', ''],
];

const restOfPerson: Steps = [
  ['Name in Azerbaijani:', `Leyla Əliyeva${enter}`],
  ['Other spellings', enter],
  ['Side:', enter],
  ['Write this?', enter],
];

describe('an interview that is ended from outside', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGHUP', 129],
    ['SIGTERM', 143],
  ] as const)('keeps the draft on %s and ends with %i', async (signal, exitCode) => {
    const folder = await copyOfArchive();
    const terminal = runInTerminal(['add-person'], { cwd: folder });
    await play(terminal, halfAPerson);
    terminal.process.kill(signal);
    expect(await terminal.ended).toMatchObject({ exitCode, signal: 0 });
    expect(terminal.screen()).toContain('Draft kept. Resume: council add-person --resume\r\n');
    expect(terminal.screen()).not.toMatch(/^\s+at /m);

    const [draft = ''] = await draftsIn(folder);
    expect((await stat(join(folder, '.state', draft))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, '.state', draft, '..'))).mode & 0o777).toBe(0o700);
    const resumed = runInTerminal(['add-person', '--resume'], { cwd: folder });
    await play(resumed, restOfPerson);
    expect(await resumed.ended).toMatchObject({ exitCode: 0 });
    expect(await readFile(join(folder, 'data/people.yaml'), 'utf8')).toContain(
      'names:\n      en: Leyla Aliyeva\n      ru: Лейла Алиева\n      az: Leyla Əliyeva\n',
    );
  });

  it('offers the drafts that wait before it begins anew', async () => {
    const folder = await copyOfArchive();
    for (const name of ['Anna Berger', 'Eva Novak']) {
      const terminal = runInTerminal(['add-person'], { cwd: folder });
      if (name === 'Eva Novak') await play(terminal, [['A draft waits: «Anna', down + enter]]);
      await play(terminal, [
        ['Name in English', name + enter],
        ['Name in Russian', ctrlC],
      ]);
      expect(await terminal.ended).toMatchObject({ exitCode: 130 });
    }
    const named = runInTerminal(['add-person', '--resume', '2'], { cwd: folder });
    await play(named, [
      ['Name in Russian', escape],
      ['as answered: (Eva Novak)', ctrlC],
    ]);
    await named.ended;
    expect(named.screen()).toContain('Resume: council add-person --resume 2\r\n');

    const several = runInTerminal(['add-person'], { cwd: folder });
    await play(several, [
      ['2 drafts wait', `${down}${down}${down}${enter}`],
      ['Name in English:', ctrlC],
    ]);
    await several.ended;
    expect(await draftsIn(folder)).toEqual([]);
  });

  it('says once that the draft cannot be kept, and shows the answers at the end', async () => {
    const folder = await copyOfArchive();
    await mkdir(join(folder, '.state'));
    await writeFile(join(folder, '.state/council'), 'a file in the place of the folder');
    const terminal = runInTerminal(['add-person'], { cwd: folder });
    await play(terminal, halfAPerson);
    terminal.type(ctrlC);
    expect(await terminal.ended).toMatchObject({ exitCode: 130 });
    expect(terminal.screen().match(/The draft cannot be kept/g)).toHaveLength(1);
    expect(terminal.screen()).toContain('ru: Лейла Алиева');
    expect(terminal.screen()).toContain('Cancelled: nothing was written');
  });

  it('refuses to resume where no draft waits, or nobody can be asked', async () => {
    const folder = await copyOfArchive();
    const terminal = runInTerminal(['add-person', '--resume'], { cwd: folder });
    expect(await terminal.ended).toMatchObject({ exitCode: 2 });
    expect(terminal.screen()).toContain('no draft waits here');
    const { exitCode, stderr } = await runBuilt(['add-person', '--resume'], { cwd: folder });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('nobody can be asked here');
  });
});

describe('a paste of several lines', () => {
  it.each([
    ['marked by the terminal', '\u001B[200~Leyla\rAliyeva\r\u001B[201~'],
    ['not marked', 'Leyla\rAliyeva\r'],
  ])('that is %s stands in one line and answers no further question', async (_, paste) => {
    const folder = await copyOfArchive();
    const terminal = runInTerminal(['add-person'], { cwd: folder });
    await terminal.waitFor('Name in English');
    terminal.type(paste);
    await terminal.waitFor('Name in English: Leyla Aliyeva');
    terminal.type(enter);
    await terminal.waitFor('2 pasted lines stand in one line');
    await play(terminal, [
      ['Name in Russian:', enter],
      ['Name in Azerbaijani:', enter],
      ['Other spellings', enter],
      ['Side:', enter],
      ['en: Leyla Aliyeva\r\n', ''],
      ['Write this?', enter],
    ]);
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
  });
});
