import { createHash, hash } from 'node:crypto';
import { lstatSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Cache } from './cache.ts';
import { putPrivately } from './private-file.ts';

/** A cache on the disk: one file for each name, in a folder for each archive, readable by its user only. */
export function createCache(folder: string, now: () => number): Cache {
  const fileOf = (archive: string, name: string): string =>
    join(folder, sha256(archive).slice(0, 16), `${name}.json`);
  return {
    load: (archive, name) => {
      try {
        return unsealed(readFileSync(fileOf(archive, name)));
      } catch {
        return undefined;
      }
    },
    save: (archive, name, parts) => {
      putPrivately(fileOf(archive, name), (opened) => writeSealed(opened, parts));
    },
    stamp: (path) => {
      const stats = lstatSync(path, { throwIfNoEntry: false });
      if (stats === undefined) return undefined;
      return [stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino];
    },
    digest: (pieces) => {
      const [first = '', ...rest] = pieces;
      if (rest.length === 0) return hash('sha256', first, 'base64');
      const digest = createHash('sha256').update(first);
      for (const piece of rest) digest.update(piece);
      return digest.digest('base64');
    },
    now,
  };
}

/**
 * Writes parts, each in a line of its own, and after them their digest, by which a file is known that
 * was damaged or cut short.
 */
function writeSealed(opened: number, parts: Iterable<unknown>): void {
  const digest = createHash('sha256');
  for (const part of parts) {
    const line = `${JSON.stringify(part)}\n`;
    digest.update(line);
    writeSync(opened, line);
  }
  writeSync(opened, digest.digest('hex'));
}

function unsealed(bytes: Buffer): unknown[] | undefined {
  const end = bytes.lastIndexOf('\n') + 1;
  const content = bytes.subarray(0, end);
  if (bytes.toString('latin1', end) !== sha256(content)) return undefined;
  const parts: unknown[] = [];
  for (let start = 0; start < end;) {
    const next = content.indexOf('\n', start);
    parts.push(JSON.parse(content.toString('utf8', start, next)));
    start = next + 1;
  }
  return parts;
}

function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}
