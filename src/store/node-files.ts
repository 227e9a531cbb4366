import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import {
  appendFile,
  chmod,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  rename,
  unlink,
} from 'node:fs/promises';
import { diskFiles } from './disk-files.ts';
import type { Files } from './files.ts';

/** The real file system. */
export const nodeFiles: Files = diskFiles({
  appendFile,
  chmod,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  rename,
  unlink,
  openSync,
  fstatSync,
  readSync,
  closeSync,
});
