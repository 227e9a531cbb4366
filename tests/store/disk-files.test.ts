// Every single call to the system fails, or is the last one of a process that dies: the file is as
// before or as it was to be, and never between.
import * as fs from 'node:fs';
import * as disk from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { CouncilError } from '../../src/errors.ts';
import type { DiskCalls } from '../../src/store/disk-calls.ts';
import { diskFiles } from '../../src/store/disk-files.ts';
import type { Files } from '../../src/store/files.ts';
import { temporaryFolder } from '../support/archives.ts';

/** The real calls to the system. */
const system: DiskCalls = { ...fs, ...disk };

/** What happens at the k-th call. */
type Fault = { readonly fails: string } | 'dies before' | 'dies after';

/** The calls to the system, of which the k-th goes wrong; those of an open file count as well. */
function faultyDisk(fault: Fault, k: number) {
  let count = 0;
  const opened: disk.FileHandle[] = [];
  const guardedAtOnce =
    (call: (...args: never[]) => unknown) =>
    (...args: never[]): unknown => {
      count += 1;
      if (typeof fault === 'string' && count > k) throw new Error('the process is dead');
      if (count !== k) return call(...args);
      if (typeof fault === 'object') throw Object.assign(new Error(), { code: fault.fails });
      if (fault === 'dies after') call(...args);
      throw new Error('the process dies');
    };
  const guarded =
    (call: (...args: never[]) => unknown) =>
    async (...args: never[]): Promise<unknown> => {
      count += 1;
      if (typeof fault === 'string' && count > k) throw new Error('the process is dead');
      if (count !== k) return wrapped(await call(...args));
      if (typeof fault === 'object') throw Object.assign(new Error(), { code: fault.fails });
      if (fault === 'dies after') wrapped(await call(...args));
      throw new Error('the process dies');
    };
  const wrapped = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object' || !('writeFile' in value)) return value;
    opened.push(value as disk.FileHandle);
    return new Proxy(value, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name, target);
        return typeof member === 'function'
          ? guarded((...args: never[]): unknown => Reflect.apply(member, target, args))
          : member;
      },
    });
  };
  const names = [
    'appendFile',
    'chmod',
    'link',
    'lstat',
    'mkdir',
    'open',
    'rename',
    'unlink',
  ] as const;
  const namesAtOnce = ['openSync', 'fstatSync', 'readSync', 'closeSync', 'readdirSync'] as const;
  const calls = Object.fromEntries([
    ...names.map((name) => [name, guarded(disk[name] as (...args: never[]) => unknown)] as const),
    ...namesAtOnce.map(
      (name) => [name, guardedAtOnce(fs[name] as (...args: never[]) => unknown)] as const,
    ),
  ]);
  const end = (): Promise<unknown> => Promise.allSettled(opened.map((handle) => handle.close()));
  return { calls: calls as unknown as DiskCalls, count: () => count, end };
}

const works: readonly (readonly [string, string, string, (files: Files) => Promise<void>])[] = [
  ['create', '', 'new\n', (files) => files.create(path, 'new\n')],
  [
    'replace',
    'old\n',
    'new\n',
    (files) => files.replace(path, { before: 'old\n', after: 'new\n' }),
  ],
  ['remove', 'old\n', '', (files) => files.remove(path, 'old\n')],
];

let folder = '';
let path = '';

beforeEach(async () => {
  folder = await temporaryFolder();
  path = join(folder, 'people.yaml');
});

/** What stands in the file; empty where there is none. */
async function content(): Promise<string> {
  return disk.readFile(path, 'utf8').catch(() => '');
}

/** Does the work with the k-th call going wrong, for k = 1, 2, … until it succeeds. */
async function withEachFault(
  fault: Fault,
  before: string,
  work: (files: Files) => Promise<void>,
  check: (error: unknown) => Promise<void>,
): Promise<number> {
  for (let k = 1; ; k += 1) {
    for (const name of await disk.readdir(folder)) await disk.unlink(join(folder, name));
    if (before !== '') await disk.writeFile(path, before);
    const { calls, count, end } = faultyDisk(fault, k);
    const error: unknown = await work(diskFiles(calls)).then(
      () => undefined,
      (reason: unknown) => reason ?? new Error('no reason'),
    );
    await end();
    if (count() < k) return k - 1;
    await check(error);
  }
}

describe.each(works)('%s', (_, before, after, work) => {
  it.each(['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EMFILE', 'EDQUOT'])(
    'leaves the file whole, and nothing beside it, when a call fails with %s',
    async (code) => {
      const calls = await withEachFault({ fails: code }, before, work, async (error) => {
        expect([before, after]).toContain(await content());
        if (error === undefined) return;
        expect(error).toBeInstanceOf(CouncilError);
        expect(error).toHaveProperty('message', expect.stringContaining('people.yaml'));
      });
      expect(calls).toBeGreaterThan(4);
    },
  );

  it.each(['dies before', 'dies after'] as const)(
    'leaves the file whole when the process %s a call',
    async (fault) => {
      await withEachFault(fault, before, work, async () => {
        expect([before, after]).toContain(await content());
      });
    },
  );
});

describe('a file system without second names', () => {
  it('creates a file all the same, and never over another one', async () => {
    const link = (): Promise<void> =>
      Promise.reject(Object.assign(new Error(), { code: 'ENOTSUP' }));
    const files = diskFiles({ ...system, link });
    await files.create(path, 'new\n');
    expect(await content()).toBe('new\n');
    await expect(files.create(path, 'newer\n')).rejects.toThrow('it is there already');
    expect(await content()).toBe('new\n');
    expect(await disk.readdir(folder)).toEqual(['people.yaml']);
  });
});

describe('a file that another program holds for a moment', () => {
  it('is replaced once it is free', async () => {
    await disk.writeFile(path, 'old\n');
    let refusals = 3;
    const rename = (from: string, to: string): Promise<void> => {
      refusals -= 1;
      return refusals < 0
        ? disk.rename(from, to)
        : Promise.reject(Object.assign(new Error(), { code: 'EBUSY' }));
    };
    const files = diskFiles({ ...system, rename: rename as typeof disk.rename });
    await files.replace(path, { before: 'old\n', after: 'new\n' });
    expect(await content()).toBe('new\n');
  });
});

describe('a file with a second name', () => {
  it('is not replaced: the other name would keep the old text', async () => {
    await disk.writeFile(path, 'old\n');
    await disk.link(path, join(folder, 'other.yaml'));
    await expect(
      diskFiles(system).replace(path, { before: 'old\n', after: 'new\n' }),
    ).rejects.toThrow('has a second name');
    expect(await content()).toBe('old\n');
  });
});
