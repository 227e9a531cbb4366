// A plan of several changes is stopped or fails at every call of the file system; afterwards the
// archive is as before or as planned, never between.
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { CouncilError } from '../../src/errors.ts';
import { readArchive } from '../../src/operations/read-archive.ts';
import { applyPlan } from '../../src/store/apply.ts';
import type { Files } from '../../src/store/files.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import type { Plan } from '../../src/store/plan.ts';
import { recoverArchive } from '../../src/store/recover.ts';
import { temporaryFolder } from '../support/archives.ts';
import { faulty, type Fault } from '../support/faulty-files.ts';

const journal = '.council-journal.json';
const before = {
  'council.yaml': 'council: old\n',
  'meetings/2026-wien.yaml': 'meeting: old\n',
  'people.yaml': 'people: old\n',
};
const after = {
  'council.yaml': 'council: new\n',
  'meetings/2026-graz.yaml': 'meeting: new\n',
  'people.yaml': 'people: new\n',
};
const plan: Plan = [
  { action: 'replace', path: 'people.yaml', before: 'people: old\n', after: 'people: new\n' },
  { action: 'create', path: 'meetings/2026-graz.yaml', text: 'meeting: new\n' },
  { action: 'remove', path: 'meetings/2026-wien.yaml', before: 'meeting: old\n' },
  { action: 'replace', path: 'council.yaml', before: 'council: old\n', after: 'council: new\n' },
];

let folder = '';

beforeEach(async () => {
  folder = await temporaryFolder();
  await write(before);
});

async function write(texts: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(join(folder, 'meetings'), { recursive: true });
  for (const [path, text] of Object.entries(texts)) await writeFile(join(folder, path), text);
}

/** The text of every file in the folder. */
async function snapshot(): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const texts = await Promise.all(
    paths
      .sort()
      .map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const),
  );
  return Object.fromEntries(texts);
}

describe('a plan of several changes', () => {
  it('is carried out whole, and leaves no journal', async () => {
    await applyPlan(nodeFiles, folder, plan);
    expect(await snapshot()).toEqual(after);
  });

  it('tells of itself on the disk before the first change', async () => {
    const recorded: string[] = [];
    const recorder: Files = {
      ...nodeFiles,
      replace: async (path, texts) => {
        recorded.push(await readFile(join(folder, journal), 'utf8'));
        await nodeFiles.replace(path, texts);
      },
    };
    await applyPlan(recorder, folder, plan);
    expect(JSON.parse(recorded[0] ?? '')).toEqual({ schema: 1, changes: plan });
  });

  it('of one change needs no journal', async () => {
    const calls: string[] = [];
    const create = (path: string): Promise<void> => Promise.resolve(void calls.push(path));
    await applyPlan({ ...nodeFiles, create }, folder, [
      { action: 'create', path: 'topics.yaml', text: 'topics: {}\n' },
    ]);
    expect(calls).toEqual([join(folder, 'topics.yaml')]);
  });

  it.each<Fault>(['fails', 'dies before', 'dies after'])(
    'is made whole or taken back by the next command when any call %s',
    async (fault) => {
      for (let k = 1; ; k += 1) {
        await rm(folder, { recursive: true });
        await write(before);
        const files = faulty(fault, k);
        const failed = await applyPlan(files, folder, plan).then(
          () => false,
          () => true,
        );
        const recovery = await recoverArchive(nodeFiles, folder);
        const found = await snapshot();
        expect([before, after], `call ${k}`).toContainEqual(found);
        if (!failed) expect(found).toEqual(after);
        // A failure is taken back at once, not left to the next command.
        if (fault === 'fails' && recovery !== undefined) expect(found).toEqual(after);
        if (files.calls < k) break;
        expect(k).toBeLessThan(100);
      }
    },
  );

  it('survives that the recovery itself is stopped at any call', async () => {
    for (let k = 1; ; k += 1) {
      await rm(folder, { recursive: true });
      await write(before);
      const stopped = faulty('dies after', 13);
      await expect(applyPlan(stopped, folder, plan)).rejects.toThrow('dies');
      expect(await snapshot()).toHaveProperty([journal]);
      const files = faulty('dies before', k);
      await recoverArchive(files, folder).catch(() => undefined);
      await recoverArchive(nodeFiles, folder);
      expect(await snapshot(), `call ${k}`).toEqual(after);
      if (files.calls < k) break;
    }
  });

  it('is not begun while another one is under way', async () => {
    await writeFile(join(folder, journal), '');
    await expect(applyPlan(nodeFiles, folder, plan)).rejects.toThrow('another command');
    expect(await snapshot()).toEqual({ ...before, [journal]: '' });
  });

  it('may be completed by another command at the same time', async () => {
    const files: Files = {
      ...nodeFiles,
      create: async (path, text) => {
        if (path.endsWith('graz.yaml')) await recoverArchive(nodeFiles, folder);
        await nodeFiles.create(path, text);
      },
    };
    await applyPlan(files, folder, plan);
    expect(await snapshot()).toEqual(after);
  });

  it('is taken back where somebody else changes a file meanwhile', async () => {
    const files: Files = {
      ...nodeFiles,
      create: async (path, text) => {
        await nodeFiles.create(path, text);
        if (path.endsWith('graz.yaml')) await writeFile(join(folder, 'council.yaml'), 'other\n');
      },
    };
    await expect(applyPlan(files, folder, plan)).rejects.toThrow('council.yaml was changed');
    expect(await snapshot()).toEqual({ ...before, 'council.yaml': 'other\n' });
  });
});

describe('an interrupted change', () => {
  const text = JSON.stringify({ schema: 1, changes: plan });

  it('is completed, and what was being written is removed', async () => {
    await write({
      'people.yaml': 'people: new\n',
      [journal]: text,
      '.tmp-0123456789abcdef': 'half',
      'meetings/.tmp-fedcba9876543210': '',
    });
    expect(await recoverArchive(nodeFiles, folder)).toEqual({
      outcome: 'completed',
      paths: plan.map(({ path }) => path),
    });
    expect(await snapshot()).toEqual(after);
    expect(await recoverArchive(nodeFiles, folder)).toBeUndefined();
  });

  it('is taken back where it cannot be completed', async () => {
    await write({ 'people.yaml': 'people: new\n', [journal]: text });
    const create = (): Promise<never> => Promise.reject(new CouncilError('the disk is full'));
    const recovery = await recoverArchive({ ...nodeFiles, create }, folder);
    expect(recovery?.outcome).toBe('taken back');
    expect(await snapshot()).toEqual(before);
  });

  it('stays where the folder cannot be written to', async () => {
    await write({ 'people.yaml': 'people: new\n', [journal]: text });
    const refuse = (): Promise<never> => Promise.reject(new CouncilError('permission is missing'));
    const files = { ...nodeFiles, create: refuse, replace: refuse, remove: refuse };
    await expect(recoverArchive(files, folder)).rejects.toThrow(
      'cannot be completed: permission is missing',
    );
    expect(await snapshot()).toEqual({
      ...before,
      'people.yaml': 'people: new\n',
      [journal]: text,
    });
  });

  it('is not touched where somebody else changed one of its files since', async () => {
    await write({ 'people.yaml': 'people: other\n', [journal]: text });
    const found = await snapshot();
    await expect(recoverArchive(nodeFiles, folder)).rejects.toThrow(
      'people.yaml was changed since',
    );
    expect(await snapshot()).toEqual(found);
  });

  it('is never read as an archive', async () => {
    await writeFile(join(folder, journal), text);
    await expect(readArchive(nodeFiles, folder)).rejects.toThrow('interrupted');
  });
});

describe('a journal', () => {
  it.each([
    ['is empty', ''],
    ['is no JSON', '{'],
    ['is of a later version', '{"schema":2,"changes":[]}'],
    ['has no changes', '{"schema":1}'],
    ['has a change of an unknown kind', change({ action: 'move', path: 'people.yaml' })],
    ['lacks a text', change({ action: 'replace', path: 'people.yaml', before: '' })],
    ['leads out of the archive', change({ action: 'create', path: '../people.yaml', text: '' })],
    ['names an absolute path', change({ action: 'create', path: '/tmp/x.yaml', text: '' })],
    ['names a folder above', change({ action: 'create', path: 'meetings/../x.yaml', text: '' })],
    [
      'leads out in another way',
      change({ action: 'create', path: 'meetings/..\\x.yaml', text: '' }),
    ],
    ['names a file that is no record', change({ action: 'create', path: 'x.sh', text: '' })],
  ])('is refused that %s', async (_, text) => {
    await writeFile(join(folder, journal), text);
    await expect(recoverArchive(nodeFiles, folder)).rejects.toThrow('is no journal');
    expect(await snapshot()).toEqual({ ...before, [journal]: text });
  });

  it('is not followed through a link out of the archive', async () => {
    const elsewhere = await temporaryFolder();
    await rm(join(folder, 'meetings'), { recursive: true });
    await symlink(elsewhere, join(folder, 'meetings'));
    await writeFile(
      join(folder, journal),
      change({ action: 'create', path: 'meetings/x.yaml', text: 'x' }),
    );
    await expect(recoverArchive(nodeFiles, folder)).rejects.toThrow(CouncilError);
    expect(await readdir(elsewhere)).toEqual([]);
  });
});

function change(value: object): string {
  return JSON.stringify({ schema: 1, changes: [value] });
}
