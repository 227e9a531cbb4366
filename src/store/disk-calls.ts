import type * as promises from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { platform } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './system-errors.ts';

/** The calls to the system by which files are read and written. */
export type DiskCalls = Pick<
  typeof promises,
  'appendFile' | 'chmod' | 'link' | 'lstat' | 'mkdir' | 'open' | 'readdir' | 'rename' | 'unlink'
>;

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
