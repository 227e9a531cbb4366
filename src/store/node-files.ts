import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { appendFile, chmod, link, lstat, mkdir, open, rename, unlink } from 'node:fs/promises';
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
    return appendFile;
  },
  get chmod() {
    return chmod;
  },
  get link() {
    return link;
  },
  get lstat() {
    return lstat;
  },
  get mkdir() {
    return mkdir;
  },
  get open() {
    return open;
  },
  get rename() {
    return rename;
  },
  get unlink() {
    return unlink;
  },
});
