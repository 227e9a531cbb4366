import { constants } from 'node:fs';
import type * as sync from 'node:fs';
import type * as promises from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { platform } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { CouncilError } from '../errors.ts';
import { codeOf } from './system-errors.ts';

/** The calls to the system by which files are read and written. */
export type DiskCalls = Pick<
  typeof promises,
  'appendFile' | 'chmod' | 'link' | 'lstat' | 'mkdir' | 'open' | 'rename' | 'unlink'
> &
  // Thousands of small files are read one after the other: waiting for each would take most of the time.
  Pick<typeof sync, 'openSync' | 'fstatSync' | 'readSync' | 'closeSync' | 'readdirSync'>;

/** What systems answer where a file system knows no second names for a file. */
export const noLinks: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
]);

/** What systems answer where another program, such as a virus scanner, holds a file for a moment. */
const heldForAMoment: ReadonlySet<string> = new Set(
  platform() === 'win32' ? ['EBUSY', 'EPERM', 'EACCES'] : ['EBUSY'],
);

/** How long to wait before each further try, in milliseconds: a second in all. */
const pauses = [10, 30, 60, 100, 200, 300, 300];

/**
 * The bytes of an ordinary file, at most `limit` + 1 of them, in `buffer` where they fit into it.
 * Neither a pipe nor a link is followed: a pipe would hang, a link may lead out of the archive.
 */
export function readOrdinary(
  disk: DiskCalls,
  path: string,
  { limit, buffer }: { readonly limit: number; readonly buffer?: Uint8Array | undefined },
): Uint8Array {
  const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;
  const opened = disk.openSync(path, flags);
  try {
    const stats = disk.fstatSync(opened);
    if (!stats.isFile()) {
      throw new CouncilError(`${path} is not an ordinary file`, { help: 'replace it by a file' });
    }
    const wanted = Math.min(stats.size, limit + 1);
    const target = buffer !== undefined && buffer.length >= wanted ? buffer : Buffer.alloc(wanted);
    let length = 0;
    while (length < wanted) {
      const count = disk.readSync(opened, target, length, wanted - length, null);
      if (count === 0) break;
      length += count;
    }
    return target.subarray(0, length);
  } finally {
    disk.closeSync(opened);
  }
}

/** The bytes of an open file, at most so many of them. */
export async function readUpTo(handle: FileHandle, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for (let left = limit; left > 0;) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(Math.min(left, 65_536)));
    if (bytesRead === 0) break;
    chunks.push(buffer.subarray(0, bytesRead));
    left -= bytesRead;
  }
  return Buffer.concat(chunks);
}

/** Tries again where another program holds the file for a moment. */
export async function patiently(call: () => Promise<void>): Promise<void> {
  for (const pause of pauses) {
    try {
      await call();
      return;
    } catch (error) {
      if (!heldForAMoment.has(codeOf(error) ?? '')) throw error;
      await sleep(pause);
    }
  }
  await call();
}
