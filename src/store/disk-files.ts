import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { dirname, join } from 'node:path';
import { CouncilError } from '../errors.ts';
import { byCodeUnit } from '../model/order.ts';
import { noLinks, patiently, readOrdinary, readUpTo, type DiskCalls } from './disk-calls.ts';
import type { Files, FolderEntry } from './files.ts';
import { codeOf, explain } from './system-errors.ts';

/** The file system behind the calls of an operating system. */
export function diskFiles(disk: DiskCalls): Files {
  const files = new DiskFiles(disk);
  return {
    list: (folder) => files.list(folder),
    read: (path, limit, buffer) => files.read(path, limit, buffer),
    readGiven: (path, limit) => files.readGiven(path, limit),
    create: (path, text) => files.create(path, text),
    replace: (path, texts) => files.replace(path, texts),
    remove: (path, content) => files.remove(path, content),
    put: (path, text) => files.put(path, text),
    append: (path, text) => files.append(path, text),
  };
}

class DiskFiles implements Files {
  readonly #disk: DiskCalls;

  constructor(disk: DiskCalls) {
    this.#disk = disk;
  }

  list(folder: string): Promise<readonly FolderEntry[] | undefined> {
    const entries = (): FolderEntry[] =>
      this.#disk
        .readdirSync(folder, { withFileTypes: true })
        .map((entry): FolderEntry => {
          const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
          return { name: entry.name, kind };
        })
        .sort((a, b) => byCodeUnit(a.name, b.name));
    return reading(folder, entries, (code) => code === 'ENOENT' || code === 'ENOTDIR');
  }

  read(path: string, limit: number, buffer?: Uint8Array): Promise<Uint8Array | undefined> {
    return reading(path, () => readOrdinary(this.#disk, path, { limit, buffer }));
  }

  async readGiven(path: string, limit: number): Promise<Uint8Array | undefined> {
    return reading(path, async () => {
      const handle = await this.#disk.open(path, constants.O_RDONLY);
      return readUpTo(handle, limit + 1).finally(() => handle.close());
    });
  }

  async create(path: string, text: string): Promise<void> {
    try {
      await this.#makeFolder(dirname(path));
      await this.#withTemporary(path, text, async (temporary) => {
        try {
          // A link fails where the name is taken; a rename would replace the other file in silence.
          await this.#disk.link(temporary, path);
        } catch (error) {
          if (!noLinks.has(codeOf(error) ?? '')) throw error;
          await this.#writeNew(path, text);
        }
        await this.#disk.unlink(temporary);
      });
    } catch (error) {
      throw explain(error, 'write', path);
    }
  }

  async replace(path: string, texts: { before: string; after: string }): Promise<void> {
    await this.#refuseUnless(path, texts.before);
    try {
      const { mode, nlink } = await this.#disk.lstat(path);
      if (nlink > 1) {
        throw new CouncilError(`${path} has a second name, which would keep the old text`, {
          help: 'let a copy of its own stand there instead of the hard link',
        });
      }
      await this.#withTemporary(path, texts.after, async (temporary) => {
        await this.#disk.chmod(temporary, mode & 0o777);
        await patiently(() => this.#disk.rename(temporary, path));
      });
    } catch (error) {
      throw explain(error, 'write', path);
    }
  }

  async remove(path: string, content: string | Uint8Array): Promise<void> {
    await this.#refuseUnless(path, content);
    try {
      await patiently(() => this.#disk.unlink(path));
      await this.#syncFolder(dirname(path));
    } catch (error) {
      throw explain(error, 'remove', path);
    }
  }

  async put(path: string, text: string): Promise<void> {
    try {
      await this.#withTemporary(path, text, (temporary) =>
        patiently(() => this.#disk.rename(temporary, path)),
      );
    } catch (error) {
      throw explain(error, 'write', path);
    }
  }

  async append(path: string, text: string): Promise<void> {
    try {
      await this.#disk.appendFile(path, text, 'utf8');
    } catch (error) {
      throw explain(error, 'write', path);
    }
  }

  async #makeFolder(folder: string): Promise<void> {
    await this.#disk.mkdir(folder, { recursive: true }).catch((error: unknown) => {
      // Here the system says "exists" of a file in the place of the folder.
      throw codeOf(error) === 'EEXIST'
        ? Object.assign(new Error('', { cause: error }), { code: 'ENOTDIR' })
        : error;
    });
  }

  async #refuseUnless(path: string, content: string | Uint8Array): Promise<void> {
    const expected = Buffer.from(content);
    const current = await this.read(path, expected.length);
    if (current === undefined || !expected.equals(current)) {
      throw new CouncilError(`${path} was changed by someone else in the meantime`, {
        help: 'nothing was written; run the command again',
      });
    }
  }

  /** Writes a text beside its target and hands the finished file over; nothing is left on failure. */
  async #withTemporary(
    target: string,
    text: string,
    finish: (temporary: string) => Promise<void>,
  ): Promise<void> {
    const folder = dirname(target);
    const temporary = join(folder, `.tmp-${randomBytes(8).toString('hex')}`);
    await this.#writeNew(temporary, text);
    try {
      await finish(temporary);
    } catch (error) {
      await this.#disk.unlink(temporary).catch(() => undefined);
      throw error;
    }
    await this.#syncFolder(folder);
  }

  /** Writes a file that is not there yet; nothing of it is left on failure. */
  async #writeNew(path: string, text: string): Promise<void> {
    const handle = await this.#disk.open(path, 'wx', 0o644);
    try {
      try {
        await handle.writeFile(text, 'utf8');
        await handle.sync();
      } finally {
        await handle.close();
      }
    } catch (error) {
      await this.#disk.unlink(path).catch(() => undefined);
      throw error;
    }
  }

  /** Makes a new name durable; systems that cannot sync a folder do without. */
  async #syncFolder(folder: string): Promise<void> {
    try {
      const handle = await this.#disk.open(folder, constants.O_RDONLY);
      await handle.sync().finally(() => handle.close());
    } catch (error) {
      if (!['EPERM', 'EISDIR', 'EINVAL', 'EACCES'].includes(codeOf(error) ?? '')) throw error;
    }
  }
}

/** What is read of a file or folder; undefined where the system says that it is not there. */
async function reading<T>(
  path: string,
  read: () => T | Promise<T>,
  isAbsent: (code: string | undefined) => boolean = (code) => code === 'ENOENT',
): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isAbsent(codeOf(error))) return undefined;
    throw explain(error, 'read', path);
  }
}
