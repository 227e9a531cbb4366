import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDrafts } from '../../src/store/node-drafts.ts';
import { temporaryFolder } from '../support/archives.ts';

const key = { folder: '/archive/data', command: 'add-meeting' };

describe('the drafts of a user', () => {
  it('are kept apart by archive and command, and numbered', async () => {
    const drafts = createDrafts({
      folder: await temporaryFolder(),
      pid: 1,
      isRunning: () => false,
    });
    expect(await drafts.keep(key, undefined, { a: 1 })).toBe('1');
    expect(await drafts.keep(key, undefined, { a: 2 })).toBe('2');
    expect(await drafts.keep(key, '1', { a: 3 })).toBe('1');
    await drafts.keep({ ...key, command: 'add-person' }, undefined, {});
    await drafts.keep({ ...key, folder: '/other' }, undefined, {});
    expect((await drafts.list(key)).map(({ name, content }) => [name, content])).toEqual([
      ['1', { a: 3 }],
      ['2', { a: 2 }],
    ]);
    await drafts.discard(key, '1');
    await drafts.discard(key, '1');
    expect((await drafts.list(key)).map(({ name }) => name)).toEqual(['2']);
  });

  it('never take the same number twice', async () => {
    const folder = await temporaryFolder();
    const many = Array.from({ length: 20 }, (_, pid) =>
      createDrafts({ folder, pid, isRunning: () => true }).keep(key, undefined, { pid }),
    );
    expect(new Set(await Promise.all(many)).size).toBe(20);
  });

  it('say which ones another running command is at', async () => {
    const folder = await temporaryFolder();
    await createDrafts({ folder, pid: 11, isRunning: () => true }).keep(key, undefined, {});
    const list = async (pid: number, isRunning: boolean): Promise<boolean[]> =>
      (await createDrafts({ folder, pid, isRunning: () => isRunning }).list(key)).map(
        ({ isInUse }) => isInUse,
      );
    expect(await list(12, true)).toEqual([true]);
    expect(await list(12, false)).toEqual([false]);
    expect(await list(11, true)).toEqual([false]);
  });

  it('that are broken or of another version have no content, and stay', async () => {
    const folder = await temporaryFolder();
    const drafts = createDrafts({ folder, pid: 1, isRunning: () => false });
    await drafts.keep(key, undefined, {});
    const [archive = ''] = await readdir(join(folder, 'drafts'));
    await writeFile(join(folder, 'drafts', archive, 'add-meeting-1.json'), '{"schema": 1, "con');
    await writeFile(join(folder, 'drafts', archive, 'add-meeting-2.json'), '{"schema": 2}');
    expect((await drafts.list(key)).map(({ name, content }) => [name, content])).toEqual([
      ['1', undefined],
      ['2', undefined],
    ]);
  });

  it('say what stands in the way', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'state'));
    await writeFile(join(folder, 'state/drafts'), '');
    const drafts = createDrafts({ folder: join(folder, 'state'), pid: 1, isRunning: () => false });
    await expect(drafts.keep(key, undefined, {})).rejects.toThrow('a part of the path is a file');
  });
});
