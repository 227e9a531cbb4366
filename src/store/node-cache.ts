import { createHash, hash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Cache } from './cache.ts';

/** A cache on the disk: one file for each name, in a folder for each archive, readable by its user only. */
export function createCache(folder: string, now: () => number): Cache {
  const folderOf = (archive: string): string => join(folder, sha256(archive).slice(0, 16));
  return {
    load: (archive, name) => {
      try {
        return unsealed(readFileSync(join(folderOf(archive), `${name}.json`)));
      } catch {
        return undefined;
      }
    },
    save: (archive, name, content) => {
      const own = folderOf(archive);
      const temporary = join(own, `.tmp-${randomBytes(8).toString('hex')}`);
      try {
        mkdirSync(own, { recursive: true, mode: 0o700 });
        writeSealed(temporary, content);
        renameSync(temporary, join(own, `${name}.json`));
      } catch {
        removeIfThere(temporary);
      }
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

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where nothing can be written, nothing can be removed.
  }
}

/** Writes a content behind its digest, by which one that was damaged or cut short is known. */
function writeSealed(path: string, content: unknown): void {
  const bytes = Buffer.from(JSON.stringify(content), 'utf8');
  writeFileSync(path, `${sha256(bytes)}\n`, { flag: 'wx', mode: 0o600 });
  appendFileSync(path, bytes);
}

function unsealed(bytes: Buffer): unknown {
  const end = bytes.indexOf('\n');
  const content = bytes.subarray(end + 1);
  if (bytes.toString('latin1', 0, end) !== sha256(content)) return undefined;
  return JSON.parse(content.toString('utf8'));
}

function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}
