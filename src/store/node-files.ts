import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import * as promises from 'node:fs/promises';
import { diskFiles } from './disk-files.ts';
import type { Files } from './files.ts';

/** The real file system. What only writing needs is loaded by the first who writes. */
export const nodeFiles: Files = diskFiles({
  openSync,
  fstatSync,
  readSync,
  closeSync,
  readdirSync,
  get appendFile() {
    return promises.appendFile;
  },
  get chmod() {
    return promises.chmod;
  },
  get link() {
    return promises.link;
  },
  get lstat() {
    return promises.lstat;
  },
  get mkdir() {
    return promises.mkdir;
  },
  get open() {
    return promises.open;
  },
  get rename() {
    return promises.rename;
  },
  get unlink() {
    return promises.unlink;
  },
});
