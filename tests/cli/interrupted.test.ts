// What the built program does where an earlier command was stopped half way.
import { spawn } from 'node:child_process';
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { copyOfArchive, projectRoot } from '../support/archives.ts';
import { runBuilt } from '../support/run-built.ts';

const journal = '.council-journal.json';
const council = join(projectRoot, 'bin/council.js');
const isRoot = process.getuid?.() === 0;
/** A user without any permission of its own, where the tests run as root. */
const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};

/** The text of a meeting, in canonical form or not. */
function meeting(number: number, isFormatted: boolean): string {
  const theme = isFormatted ? 'theme:\n  en: Roads\n' : 'theme: { en: Roads }\n';
  return `schema: 1\nnumber: ${number}\nstatus: planned\n${theme}dates:\n  - "2029"\norganizers:\n  - riac\nsources:\n  - id: x\n    publisher: X\n`;
}

/** A copy of the archive in which an interrupted change has made the first of its two changes. */
async function interrupted(): Promise<string> {
  const folder = await copyOfArchive();
  const data = join(folder, 'data');
  const before = await readFile(join(data, 'topics.yaml'), 'utf8');
  const after = before.replace('Connectivity', 'Links');
  await writeFile(join(data, 'topics.yaml'), after);
  const path = 'meetings/2029-baku.yaml';
  const changes = [
    { action: 'replace', path: 'topics.yaml', before, after },
    { action: 'create', path, text: meeting(60, true) },
  ];
  await writeFile(join(data, journal), JSON.stringify({ schema: 1, changes }));
  return folder;
}

describe('a command after an interrupted one', () => {
  it('completes the change, says so, and does what it was called for', async () => {
    const folder = await interrupted();
    expect(await runBuilt(['validate'], { cwd: folder })).toEqual({
      exitCode: 0,
      stdout: '10 files checked, no problems\n',
      stderr:
        'Completed a change that was interrupted: data/topics.yaml, data/meetings/2029-baku.yaml\n',
    });
    expect(await readdir(join(folder, 'data'))).not.toContain(journal);
    expect((await runBuilt(['validate'], { cwd: folder })).stderr).toBe('');
  });

  it('stops where it may not write, and says why', async () => {
    const folder = await interrupted();
    const data = join(folder, 'data');
    await chmod(folder, 0o755);
    await chmod(data, 0o555);
    await chmod(join(data, 'meetings'), 0o555);
    const ended = await runBuilt(['validate', '--data', data], { cwd: '/', ...nobody });
    await chmod(data, 0o755);
    await chmod(join(data, 'meetings'), 0o755);
    expect(ended).toEqual({
      exitCode: 3,
      stdout: '',
      stderr:
        `error: a change was interrupted, and cannot be completed: cannot write ${data}/meetings/2029-baku.yaml: permission is missing\n` +
        `  help: run any council command where ${data} can be written to\n`,
    });
  });

  it('stops where somebody else changed one of the files since, and says what to do', async () => {
    const folder = await interrupted();
    const data = join(folder, 'data');
    await writeFile(join(data, 'topics.yaml'), 'schema: 1\ntopics: {}\n');
    const ended = await runBuilt(['export', '4'], { cwd: folder });
    expect(ended).toEqual({
      exitCode: 3,
      stdout: '',
      stderr:
        `error: a change of 2 files was interrupted, and ${data}/topics.yaml was changed since\n` +
        `  help: bring topics.yaml, meetings/2029-baku.yaml into order, for instance as last committed, and delete ${data}/${journal}\n`,
    });
  });
});

describe('a command that is killed while it writes', () => {
  it('leaves what the next command makes whole', async () => {
    const numbers = Array.from({ length: 30 }, (_, index) => 50 + index);
    const folder = await copyOfArchive();
    const meetings = join(folder, 'data/meetings');
    const formatted = numbers.map((number) => meeting(number, true));
    const unformatted = numbers.map((number) => meeting(number, false));
    const path = (number: number): string => join(meetings, `2029-${number}.yaml`);
    for (const wait of [0, 3, 6, 12, 25]) {
      for (const number of numbers) await writeFile(path(number), meeting(number, false));
      const child = spawn(process.execPath, [council, 'fmt'], { cwd: folder, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.on('close', resolve));
      while (child.exitCode === null && !(await isThere(join(folder, 'data', journal)))) {
        await sleep(1);
      }
      await sleep(wait);
      child.kill('SIGKILL');
      await ended;
      const { exitCode, stdout } = await runBuilt(['validate'], { cwd: folder });
      expect({ exitCode, stdout }).toEqual({
        exitCode: 0,
        stdout: '39 files checked, no problems\n',
      });
      const texts = await Promise.all(numbers.map((number) => readFile(path(number), 'utf8')));
      expect([formatted, unformatted]).toContainEqual(texts);
      expect(await isThere(join(folder, 'data', journal))).toBe(false);
    }
  });
});

function isThere(path: string): Promise<boolean> {
  return readFile(path).then(
    () => true,
    () => false,
  );
}
