import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import {
  chmod,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  rename,
  unlink,
  type FileHandle,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CouncilError } from '../errors.ts';
import { byCodeUnit } from '../model/order.ts';
import type { Files, FolderEntry } from './files.ts';
import { codeOf, explain } from './system-errors.ts';

/** The real file system. */
export const nodeFiles: Files = { list, read, readGiven, create, replace, remove };

async function list(folder: string): Promise<readonly FolderEntry[] | undefined> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .map((entry): FolderEntry => {
        const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
        return { name: entry.name, kind };
      })
      .sort((a, b) => byCodeUnit(a.name, b.name));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    throw explain(error, 'read', folder);
  }
}

async function read(path: string, limit: number): Promise<Uint8Array | undefined> {
  let handle: FileHandle;
  try {
    // Neither a pipe nor a link is followed: a pipe would hang, a link may lead out of the archive.
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw explain(error, 'read', path);
  }
  try {
    if (!(await handle.stat()).isFile()) {
      throw new CouncilError(`${path} is not an ordinary file`, { help: 'replace it by a file' });
    }
    return await readUpTo(handle, limit + 1);
  } catch (error) {
    throw explain(error, 'read', path);
  } finally {
    await handle.close();
  }
}

async function readGiven(path: string, limit: number): Promise<Uint8Array | undefined> {
  try {
    const handle = await open(path, constants.O_RDONLY);
    return await readUpTo(handle, limit + 1).finally(() => handle.close());
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw explain(error, 'read', path);
  }
}

async function readUpTo(handle: FileHandle, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for (let left = limit; left > 0;) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(Math.min(left, 65_536)));
    if (bytesRead === 0) break;
    chunks.push(buffer.subarray(0, bytesRead));
    left -= bytesRead;
  }
  return Buffer.concat(chunks);
}

async function create(path: string, text: string): Promise<void> {
  try {
    await makeFolder(dirname(path));
    await withTemporary(path, text, async (temporary) => {
      // A link fails where the name is taken; a rename would replace the other file in silence.
      await link(temporary, path);
      await unlink(temporary);
    });
  } catch (error) {
    throw explain(error, 'write', path);
  }
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    // Here the system says "exists" of a file in the place of the folder.
    throw codeOf(error) === 'EEXIST'
      ? Object.assign(new Error('', { cause: error }), { code: 'ENOTDIR' })
      : error;
  });
}

async function replace(path: string, texts: { before: string; after: string }): Promise<void> {
  await refuseUnless(path, texts.before);
  try {
    await withTemporary(path, texts.after, async (temporary) => {
      await chmod(temporary, (await lstat(path)).mode & 0o777);
      await rename(temporary, path);
    });
  } catch (error) {
    throw explain(error, 'write', path);
  }
}

async function remove(path: string, content: string | Uint8Array): Promise<void> {
  await refuseUnless(path, content);
  try {
    await unlink(path);
    await syncFolder(dirname(path));
  } catch (error) {
    throw explain(error, 'remove', path);
  }
}

async function refuseUnless(path: string, content: string | Uint8Array): Promise<void> {
  const expected = Buffer.from(content);
  const current = await read(path, expected.length);
  if (current === undefined || !expected.equals(current)) {
    throw new CouncilError(`${path} was changed by someone else in the meantime`, {
      help: 'nothing was written; run the command again',
    });
  }
}

/** Writes a text beside its target and hands the finished file over; nothing is left on failure. */
async function withTemporary(
  target: string,
  text: string,
  finish: (temporary: string) => Promise<void>,
): Promise<void> {
  const folder = dirname(target);
  const temporary = join(folder, `.tmp-${randomBytes(8).toString('hex')}`);
  const handle = await open(temporary, 'wx', 0o644);
  try {
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await finish(temporary);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}

/** Makes a new name durable; systems that cannot sync a folder do without. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, constants.O_RDONLY);
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!['EPERM', 'EISDIR', 'EINVAL', 'EACCES'].includes(codeOf(error) ?? '')) throw error;
  }
}
