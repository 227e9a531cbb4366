// No file is read or parsed more often than it has to be.
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkArchive } from '../../src/operations/check-archive.ts';
import type * as source from '../../src/source/parse.ts';
import type * as strict from '../../src/source/strict/read-strictly.ts';
import type { ReadOnlyFiles } from '../../src/store/files.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { projectRoot, temporaryFolder } from '../support/archives.ts';

const parsed = vi.hoisted(() => ({ strictly: 0, withPlaces: [] as string[] }));

vi.mock('../../src/source/strict/read-strictly.ts', async (load) => {
  const { readStrictly } = await load<typeof strict>();
  return {
    readStrictly: (...args: Parameters<typeof readStrictly>) => {
      parsed.strictly += 1;
      return readStrictly(...args);
    },
  };
});

vi.mock('../../src/source/parse.ts', async (load) => {
  const { parseSource } = await load<typeof source>();
  return {
    parseSource: (...args: Parameters<typeof parseSource>) => {
      parsed.withPlaces.push(args[0]);
      return parseSource(...args);
    },
  };
});

/** What a check of an archive reads, in the order of reading. */
async function filesReadIn(folder: string): Promise<string[]> {
  const read: string[] = [];
  const files: ReadOnlyFiles = {
    list: (path) => nodeFiles.list(path),
    read: (path, limit, buffer) => {
      read.push(path.slice(folder.length + 1));
      return nodeFiles.read(path, limit, buffer);
    },
  };
  await checkArchive(files, folder, { today: '2026-06-01' });
  return read;
}

let folder = '';

beforeEach(async () => {
  folder = join(await temporaryFolder(), 'data');
  await cp(join(projectRoot, 'tests/archives/danube'), folder, { recursive: true });
  parsed.strictly = 0;
  parsed.withPlaces = [];
});

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, file), text.replace(from, to));
}

describe('a check', () => {
  it('reads and parses each file once where nothing is wrong, and never with places', async () => {
    const read = await filesReadIn(folder);
    expect(read).toHaveLength(19);
    expect(new Set(read).size).toBe(19);
    expect(parsed).toEqual({ strictly: 19, withPlaces: [] });
  });

  it('parses a file whose form is wrong once more, with places', async () => {
    await edit('meetings/2022-11-24-tulln.yaml', 'status: held', 'status: hled');
    const read = await filesReadIn(folder);
    expect(new Set(read).size).toBe(read.length);
    expect(parsed).toEqual({ strictly: 19, withPlaces: ['meetings/2022-11-24-tulln.yaml'] });
  });

  it('reads again only the files of which a rule has something to tell', async () => {
    await edit('meetings/2022-11-24-tulln.yaml', 'status: held', 'number: 4\nstatus: held');
    const read = await filesReadIn(folder);
    const repeated = read.filter((path, index) => read.indexOf(path) !== index);
    expect(repeated.sort()).toEqual([
      'meetings/2022-11-24-tulln.yaml',
      'meetings/2023-09-21-wien.yaml',
    ]);
    expect([...parsed.withPlaces].sort()).toEqual(repeated);
    expect(parsed.strictly).toBe(19);
  });
});
