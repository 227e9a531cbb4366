// Many commands that write in one archive at the same moment.
import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfArchive, projectRoot } from '../support/archives.ts';
import { runBuilt } from '../support/run-built.ts';

const count = 20;

function addMeeting(folder: string, index: number, more: readonly string[] = []) {
  const day = `2027-05-${String(index + 1).padStart(2, '0')}`;
  const theme = `Theme ${index}`;
  const argv = ['add-meeting', '--status', 'planned', '--date', day, '--theme', theme];
  return runBuilt([...argv, '--organizer', 'riac', '--source-publisher', 'X', ...more], {
    cwd: folder,
  });
}

describe('twenty commands at once', () => {
  it('add twenty meetings with numbers of their own', async () => {
    const folder = await copyOfArchive();
    const ended = await Promise.all(
      Array.from({ length: count }, (_, index) => addMeeting(folder, index)),
    );
    expect(ended.map(({ exitCode, stderr }) => (exitCode === 0 ? '' : stderr)).join('')).toBe('');
    const files = (await readdir(join(folder, 'data/meetings'))).filter((name) =>
      name.startsWith('2027'),
    );
    expect(files).toHaveLength(count);
    const texts = await Promise.all(
      files.map((file) => readFile(join(folder, 'data/meetings', file), 'utf8')),
    );
    const numbers = texts.map((text) => Number(/^number: (\d+)$/m.exec(text)?.[1]));
    expect(numbers.sort((a, b) => a - b)).toEqual(
      Array.from({ length: count }, (_, index) => index + 5),
    );
    expect((await runBuilt(['validate'], { cwd: folder })).exitCode).toBe(0);
    expect(await readdir(join(folder, 'data'))).not.toContain('.council-lock');
  }, 120_000);

  it('add twenty people to one register', async () => {
    const folder = await copyOfArchive();
    const ended = await Promise.all(
      Array.from({ length: count }, (_, index) =>
        runBuilt(['add-person', '--name', `Person Number${index}`], { cwd: folder }),
      ),
    );
    expect(ended.filter(({ exitCode }) => exitCode !== 0)).toEqual([]);
    const people = await readFile(join(folder, 'data/people.yaml'), 'utf8');
    expect(people.match(/^ {2}person-number\d+:$/gm)).toHaveLength(count);
    expect((await runBuilt(['validate'], { cwd: folder })).exitCode).toBe(0);
  }, 120_000);

  it('give one of them a number that all of them want', async () => {
    const folder = await copyOfArchive();
    const ended = await Promise.all(
      Array.from({ length: 5 }, (_, index) => addMeeting(folder, index, ['--number', '9'])),
    );
    const refused = ended.filter(({ exitCode }) => exitCode !== 0);
    expect(refused).toHaveLength(4);
    // Who read the archive before the winner wrote learns it at the moment of writing.
    for (const { exitCode, stderr } of refused) {
      expect([2, 3]).toContain(exitCode);
      expect(stderr).toContain('another meeting has the number 9 already');
    }
    expect((await runBuilt(['validate'], { cwd: folder })).exitCode).toBe(0);
  }, 120_000);
});

describe('a lock', () => {
  const lock = (folder: string): string => join(folder, 'data/.council-lock');
  const add = ['add-person', '--name', 'Anna Berger'];

  it('is taken over from a command that was killed, with what it left', async () => {
    const folder = await copyOfArchive();
    const { hostname } = await import('node:os');
    const dead = spawn(process.execPath, ['-e', '0']);
    await new Promise((resolve) => dead.on('close', resolve));
    await writeFile(lock(folder), JSON.stringify({ pid: dead.pid, host: hostname() }));
    const leftover = join(folder, 'data/meetings/.tmp-0123456789abcdef');
    await writeFile(leftover, 'half a rec');
    expect((await runBuilt(add, { cwd: folder })).exitCode).toBe(0);
    const left = await readdir(join(folder, 'data'), { recursive: true });
    expect(left.filter((name) => /\.tmp-|\.council-lock/.test(name))).toEqual([]);
  });

  it('is respected, and its holder named, while its holder lives', async () => {
    const folder = await copyOfArchive();
    await writeFile(lock(folder), JSON.stringify({ pid: 1, host: 'another-machine' }));
    const { exitCode, stderr } = await runBuilt(add, { cwd: folder });
    expect(exitCode).toBe(3);
    expect(stderr).toContain('error: process 1 on another-machine is writing in this archive\n');
    expect(stderr).toContain('nothing was written; wait for it and run the command again');
    expect(await readFile(join(folder, 'data/people.yaml'), 'utf8')).not.toContain('Berger');
  }, 60_000);
});

describe('a signal', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s leaves the archive as before or as planned',
    async (signal) => {
      for (const wait of [0, 40, 80, 120, 160, 200, 240, 280]) {
        const folder = await copyOfArchive();
        const before = await readFile(join(folder, 'data/people.yaml'), 'utf8');
        const child = spawn(
          process.execPath,
          [
            join(projectRoot, 'bin/council.js'),
            ...['rename', 'person', 'ivan-timofeev', 'ivan-n-timofeev'],
          ],
          { cwd: folder, stdio: 'ignore' },
        );
        const ended = new Promise((resolve) => child.on('close', resolve));
        await new Promise((resolve) => setTimeout(resolve, wait));
        child.kill(signal);
        await ended;
        const after = await readFile(join(folder, 'data/people.yaml'), 'utf8');
        expect([before, before.replace('ivan-timofeev', 'ivan-n-timofeev')]).toContain(after);
        const { exitCode, stderr } = await runBuilt(['validate'], { cwd: folder });
        // Nothing had to be completed: the signal waited for the writing.
        expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
        const left = await readdir(join(folder, 'data'), { recursive: true });
        expect(left.filter((name) => /\.tmp-|\.council-lock/.test(name))).toEqual([]);
      }
    },
    120_000,
  );
});
