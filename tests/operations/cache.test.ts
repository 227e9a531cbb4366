// What an earlier check left behind saves work, and changes no verdict.
import { cp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../src/operations/check-archive.ts';
import type { CacheOffer } from '../../src/store/cache.ts';
import type { ReadOnlyFiles } from '../../src/store/files.ts';
import { createCache } from '../../src/store/node-cache.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { projectRoot, temporaryFolder } from '../support/archives.ts';
import {
  archiveWithFolder,
  archiveWithRecord,
  faultyFolders,
  faultyRecords,
} from '../support/faulty-records.ts';

const today = '2026-06-01';

interface Clock {
  readonly now: () => number;
  /** From how many meetings on an archive is large. */
  readonly worthwhile: number;
}

/** A cache in a folder; by default for large archives, and by a clock for which every file is old. */
function cacheIn(
  folder: string,
  { now = () => Date.now() + 60_000, worthwhile = 0 }: Partial<Clock> = {},
): CacheOffer {
  return { worthwhile, open: () => Promise.resolve(createCache(folder, { now, runtime: '' })) };
}

/** The files of the system, with the paths of those that were read. */
function watchedFiles(): ReadOnlyFiles & { readonly read: ReadOnlyFiles['read']; seen: string[] } {
  const seen: string[] = [];
  return {
    seen,
    list: (folder) => nodeFiles.list(folder),
    read: (path, limit, buffer) => {
      seen.push(path);
      return nodeFiles.read(path, limit, buffer);
    },
  };
}

/** An archive of an invented council, a cache, and what a check with it reads and finds. */
async function cachedArchive(clock?: Partial<Clock>) {
  const folder = join(await temporaryFolder(), 'data');
  const cache = await temporaryFolder();
  await cp(join(projectRoot, 'tests/archives/danube'), folder, { recursive: true });
  const check = async () => {
    const files = watchedFiles();
    const { diagnostics } = await checkArchive(files, folder, {
      today,
      cache: cacheIn(cache, clock),
    });
    const plain = await checkArchive(nodeFiles, folder, { today });
    expect(diagnostics).toEqual(plain.diagnostics);
    const read = files.seen.map((path) => path.slice(folder.length + 1));
    return { codes: diagnostics.map(({ code }) => code), read: new Set(read) };
  };
  const edit = async (file: string, change: (text: string) => string): Promise<void> => {
    const text = await readFile(join(folder, file), 'utf8');
    expect(change(text)).not.toBe(text);
    await writeFile(join(folder, file), change(text));
  };
  return { folder, cache, check, edit };
}

const meeting = 'meetings/2022-11-24-tulln.yaml';

/** Whether any meeting was read. */
function meetingsIn(read: ReadonlySet<string>): string[] {
  return [...read].filter((path) => path.startsWith('meetings/'));
}

describe('every fixture', () => {
  it.each([
    ...faultyRecords.map((name) => [name, () => archiveWithRecord(name)] as const),
    ...faultyFolders.map((name) => [name, async () => archiveWithFolder(name)] as const),
  ])('has the same findings with a cache and without: %s', async (_, archive) => {
    const folder = await archive();
    const plain = await checkArchive(nodeFiles, folder, { today });
    for (const worthwhile of [0, Infinity]) {
      const cache = cacheIn(await temporaryFolder(), { worthwhile });
      const first = await checkArchive(nodeFiles, folder, { today, cache });
      const again = await checkArchive(nodeFiles, folder, { today, cache });
      expect(first).toEqual(plain);
      expect(again).toEqual(plain);
    }
  });
});

describe('a check with a cache', () => {
  it('reads no meeting that has not changed', async () => {
    const { check, edit } = await cachedArchive();
    expect(meetingsIn((await check()).read)).toHaveLength(13);
    const { read } = await check();
    expect(meetingsIn(read)).toEqual([]);
    expect(read).toContain('people.yaml');
    await edit(meeting, (text) => text.replace('status: held', 'status: hled'));
    const changed = await check();
    expect(meetingsIn(changed.read)).toEqual([meeting]);
    expect(changed.codes).toEqual(['schema/unknown-value']);
    await edit(meeting, (text) => text.replace('status: hled', 'status: held'));
    expect((await check()).codes).toEqual([]);
  });

  it('looks at the bytes where a file has got another stamp, as by a checkout', async () => {
    const { folder, check } = await cachedArchive();
    await check();
    await utimes(join(folder, meeting), new Date(0), new Date(0));
    const { read, codes } = await check();
    expect(meetingsIn(read)).toContain(meeting);
    expect(codes).toEqual([]);
  });

  it('does not trust the stamp of a file that was changed just before it was read', async () => {
    const { folder, check } = await cachedArchive({ now: () => Date.now() });
    await check();
    const path = join(folder, meeting);
    const text = await readFile(path, 'utf8');
    // As long as before, and so soon that the times may be the same.
    await writeFile(path, text.replace('status: held', 'status: hedl'));
    expect((await check()).codes).toEqual(['schema/unknown-value']);
    expect(meetingsIn((await check()).read)).toHaveLength(13);
  });

  it('judges anew where the registers have changed', async () => {
    const { check, edit } = await cachedArchive();
    await check();
    await edit('people.yaml', (text) => text.replace(/^ {2}anna-lindner:/m, '  anna-linder:'));
    const { codes, read } = await check();
    expect(codes).toContain('reference/unknown-id');
    expect(meetingsIn(read)).toHaveLength(13);
  });

  it('sees that a meeting is gone to which another one refers', async () => {
    const { folder, check } = await cachedArchive();
    await check();
    await rm(join(folder, 'meetings/2022-05-19-novi-sad.yaml'));
    expect((await check()).codes).toContain('reference/unknown-id');
  });

  it('sees that a meeting has come to which another one refers', async () => {
    const { folder, check, edit } = await cachedArchive();
    const follows = 'meetings/2023-09-21-wien.yaml';
    await edit(follows, (text) => text.replace('2022-05-19-novi-sad', '2022-05-20-novi-sad'));
    expect((await check()).codes).toContain('reference/unknown-id');
    expect((await check()).codes).toContain('reference/unknown-id');
    const other = join(folder, 'meetings/2022-05-20-novi-sad.yaml');
    await cp(join(folder, meeting), other);
    expect((await check()).codes).not.toContain('reference/unknown-id');
  });

  it('compares all meetings, also those that it does not read', async () => {
    const { folder, check, edit } = await cachedArchive();
    await check();
    await edit(meeting, (text) => text.replace('status: held', 'number: 4\nstatus: held'));
    expect((await check()).codes).toContain('meeting/repeated-number');
    const earlier = await checkArchive(nodeFiles, folder, { today: '2020-01-01' });
    const cache = cacheIn(await temporaryFolder());
    await checkArchive(nodeFiles, folder, { today, cache });
    // What depends on the day is never kept.
    const recalled = await checkArchive(nodeFiles, folder, { today: '2020-01-01', cache });
    expect(earlier.diagnostics.map(({ code }) => code)).toContain('meeting/held-in-future');
    expect(recalled).toEqual(earlier);
  });

  it.each([
    ['is cut short', (text: string) => text.slice(0, -100)],
    ['has one other letter', (text: string) => text.replace('"held"', '"hedl"')],
    ['is empty', () => ''],
    ['is something else', () => '{"schema":1}\n'],
  ])('ignores what %s', async (_, damage) => {
    const { cache, check } = await cachedArchive();
    await check();
    for (const path of await filesIn(cache)) {
      const text = await readFile(path, 'utf8');
      await writeFile(path, damage(text));
    }
    expect(meetingsIn((await check()).read)).toHaveLength(13);
  });

  it('does without where nothing can be kept', async () => {
    const { cache, check } = await cachedArchive();
    await rm(cache, { recursive: true });
    await writeFile(cache, 'a file in its place');
    expect(meetingsIn((await check()).read)).toHaveLength(13);
  });

  it('ignores what was kept of another archive', async () => {
    const { cache, check, folder } = await cachedArchive();
    await check();
    const other = `${folder}-2`;
    await cp(folder, other, { recursive: true });
    const files = watchedFiles();
    await checkArchive(files, other, { today, cache: cacheIn(cache) });
    expect(files.seen.filter((path) => path.includes('/meetings/'))).toHaveLength(13);
  });

  it('keeps it under a name that any path can have', async () => {
    const cache = createCache(await temporaryFolder(), { now: () => 0, runtime: '' });
    // Windows allows halves of characters in names.
    for (const path of ['C:\\Совет\\data', '/a/\uD800/data', `/${'й'.repeat(200)}/data`]) {
      cache.save(path, 'parts', [path]);
      expect(cache.load(path, 'parts')).toEqual([path]);
    }
    expect(cache.load('C:/Совет/data', 'parts')).toBeUndefined();
  });

  it('takes nothing as unchanged, or as not there, that cannot be looked at', async () => {
    const cache = createCache(await temporaryFolder(), { now: () => 0, runtime: '' });
    const path = '/a\0b';
    expect(cache.stamp(path)).toBeNull();
    expect(cache.isUnchanged(path, { stamp: null, read: 0 })).toBe(false);
    expect(cache.isUnchanged('/nowhere/at/all', { stamp: null, read: 0 })).toBe(true);
  });

  it('keeps it where its user alone can read it', async () => {
    const { cache, check } = await cachedArchive();
    await check();
    const { mode } = await stat((await filesIn(cache))[0] ?? '');
    expect((mode & 0o777).toString(8)).toBe('600');
  });
});

describe('a check of a small archive with a cache', () => {
  const small = (clock: Partial<Clock> = {}) => cachedArchive({ worthwhile: Infinity, ...clock });

  it('reads nothing where nothing has changed since nothing was found', async () => {
    const { check, edit } = await small();
    expect((await check()).read.size).toBe(19);
    expect((await check()).read.size).toBe(0);
    await edit(meeting, (text) => text.replace('status: held', 'status: hled'));
    expect((await check()).codes).toEqual(['schema/unknown-value']);
    expect((await check()).codes).toEqual(['schema/unknown-value']);
    await edit(meeting, (text) => text.replace('status: hled', 'status: held'));
    expect((await check()).read.size).toBe(19);
    expect((await check()).read.size).toBe(0);
  });

  it.each([
    ['a register', 'people.yaml', 'reference/unknown-id'],
    ['a meeting', 'meetings/2022-05-19-novi-sad.yaml', 'reference/unknown-id'],
  ])('sees that %s is gone', async (_, file, code) => {
    const { folder, check } = await small();
    await check();
    await rm(join(folder, file));
    expect((await check()).codes).toContain(code);
  });

  it('sees that a file has come', async () => {
    const { folder, check } = await small();
    await check();
    await writeFile(join(folder, 'meetings/2026-01-01-wien.yaml'), 'schema: 1\n');
    expect((await check()).codes).toContain('schema/missing-key');
    await rm(join(folder, 'meetings/2026-01-01-wien.yaml'));
    await check();
    await writeFile(join(folder, 'meetings/notes.yml'), '');
    expect((await check()).codes).toEqual(['archive/unknown-file']);
  });

  it('sees that a file has another name', async () => {
    const { folder, check } = await small();
    await check();
    await rename(join(folder, meeting), join(folder, 'meetings/2022-11-25-tulln.yaml'));
    expect((await check()).read.size).toBe(19);
  });

  it('does not trust the stamp of a file that was changed just before it was read', async () => {
    const { folder, check } = await small({ now: () => Date.now() });
    await check();
    const path = join(folder, meeting);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('status: held', 'status: hedl'));
    expect((await check()).codes).toEqual(['schema/unknown-value']);
  });

  it('finds on another day what depends on the day', async () => {
    const { folder, cache, check } = await small();
    await check();
    const earlier = { today: '2020-01-01', cache: cacheIn(cache, { worthwhile: Infinity }) };
    const { diagnostics } = await checkArchive(nodeFiles, folder, earlier);
    expect(diagnostics.map(({ code }) => code)).toContain('meeting/held-in-future');
  });

  it.each([
    ['is cut short', (text: string) => text.slice(0, -100)],
    ['is of another archive', (text: string) => text.replace('"folder":"', '"folder":"/other')],
    ['is of another build', (text: string) => text.replace('"build":"', '"build":"0')],
    ['is something else', () => '{"schema":1}\n'],
  ])('ignores what %s', async (_, damage) => {
    const { cache, check } = await small();
    await check();
    const [path = '', ...others] = await filesIn(cache);
    expect(others).toEqual([]);
    await writeFile(path, damage(await readFile(path, 'utf8')));
    expect((await check()).read.size).toBe(19);
  });
});

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}
