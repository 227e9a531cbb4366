import { closeSync, mkdirSync, openSync, renameSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file that only its user can read, whole or not at all; where that is not possible, as if it
 * had not been tried. For what can be made anew.
 *
 * @param write writes to the open file
 */
export function putPrivately(path: string, write: (opened: number) => void): void {
  const temporary = `${path}.${Math.random().toString(36).slice(2)}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const opened = openSync(temporary, 'wx', 0o600);
    try {
      write(opened);
    } finally {
      closeSync(opened);
    }
    renameSync(temporary, path);
  } catch {
    removeIfPossible(temporary);
  }
}

function removeIfPossible(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Where nothing can be written, nothing is there to be removed.
  }
}
