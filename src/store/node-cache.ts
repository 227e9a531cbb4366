import { createHash, hash } from 'node:crypto';
import { lstatSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Cache, Stamp } from './cache.ts';
import { putPrivately } from './private-file.ts';

/** A cache on the disk: one file for each name, in a folder for each archive, readable by its user only. */
export function createCache(
  folder: string,
  { now, runtime }: Pick<Cache, 'now' | 'runtime'>,
): Cache {
  const fileOf = (archive: string, name: string): string =>
    join(folder, 'archives', nameOf(archive), `${name}.json`);
  return {
    load: (archive, name) => {
      try {
        const [owner, ...parts] = unsealed(readFileSync(fileOf(archive, name))) ?? [];
        return owner === archive ? parts : undefined;
      } catch {
        return undefined;
      }
    },
    save: (archive, name, parts) => {
      putPrivately(fileOf(archive, name), (opened) => writeSealed(opened, [archive], parts));
    },
    recall: (archive, name) => {
      try {
        return JSON.parse(onceOf(readFileSync(fileOf(archive, name)))) as unknown;
      } catch {
        return undefined;
      }
    },
    note: (archive, name, content) => {
      putPrivately(fileOf(archive, name), (opened) => {
        writeSync(opened, twice(JSON.stringify(content)));
      });
    },
    place: fileOf,
    stamp: (path) => lookAt(path) ?? null,
    isUnchanged: (path, { stamp, read }) => {
      const now = lookAt(path);
      if (now === undefined || now === null || stamp === null) return now === stamp;
      return isSame(stamp, now) && isSettled(now, read);
    },
    digest: (pieces) => {
      const [first = '', ...rest] = pieces;
      if (rest.length === 0) return hash('sha256', first, 'base64');
      const digest = createHash('sha256').update(first);
      for (const piece of rest) digest.update(piece);
      return digest.digest('base64');
    },
    now,
    runtime,
  };
}

/** The name under which an archive is kept: as much of its path as a name can hold, for those who look. */
function nameOf(archive: string): string {
  return encodeURIComponent(archive.replaceAll(/\p{Surrogate}/gu, '-')).slice(-100);
}

/** The stamp of a file or folder; null where there is none, undefined where that cannot be seen. */
function lookAt(path: string): Stamp | null | undefined {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    return stats === undefined ? null : [stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino];
  } catch {
    return undefined;
  }
}

/**
 * A file system may not tell two changes apart that follow each other so closely, in milliseconds: what
 * was changed just before it was read is not known by its stamp.
 */
const grain = 2000;

/** Whether the last change was long enough before a file was read. */
function isSettled([, mtime, ctime]: Stamp, read: number): boolean {
  return Math.max(mtime, ctime) + grain < read;
}

/** Whether two stamps say that nothing has changed. */
function isSame(a: Stamp, b: Stamp): boolean {
  return a.every((part, index) => part === b[index]);
}

/**
 * Writes parts, each in a line of its own, and after them their digest, by which a file is known that
 * was damaged or cut short.
 */
function writeSealed(opened: number, ...lists: readonly Iterable<unknown>[]): void {
  const digest = createHash('sha256');
  for (const parts of lists) {
    for (const part of parts) {
      const line = `${JSON.stringify(part)}\n`;
      digest.update(line);
      writeSync(opened, line);
    }
  }
  writeSync(opened, digest.digest('hex'));
}

function unsealed(bytes: Buffer): unknown[] | undefined {
  const end = bytes.lastIndexOf('\n') + 1;
  const content = bytes.subarray(0, end);
  if (bytes.toString('latin1', end) !== hash('sha256', content, 'hex')) return undefined;
  const parts: unknown[] = [];
  for (let start = 0; start < end;) {
    const next = content.indexOf('\n', start);
    parts.push(JSON.parse(content.toString('utf8', start, next)));
    start = next + 1;
  }
  return parts;
}

/** A text twice: one that was damaged or cut short is known without loading what makes digests. */
function twice(text: string): string {
  return `${text}\n${text}`;
}

/** The text that was written twice. */
function onceOf(bytes: Buffer): string {
  const middle = bytes.length >> 1;
  const [first, second] = [bytes.subarray(0, middle), bytes.subarray(middle + 1)];
  if (!first.equals(second)) throw new Error('damaged');
  return first.toString();
}
