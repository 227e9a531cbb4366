import { execFileSync, spawn } from 'node:child_process';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CouncilError } from '../../src/errors.ts';
import { nodeFiles } from '../../src/store/node-files.ts';

const isWindows = process.platform === 'win32';

let folder = '';
let path = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'council-files-'));
  path = join(folder, 'people.yaml');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('reading a file', () => {
  it('gives its bytes, and no more than one beyond the limit', async () => {
    await writeFile(path, 'Bakı');
    expect(await nodeFiles.read(path, 100)).toEqual(Buffer.from('Bakı'));
    expect(await nodeFiles.read(path, 5)).toEqual(Buffer.from('Bakı'));
    expect(await nodeFiles.read(path, 2)).toEqual(Buffer.from('Bak'));
  });

  it('gives nothing where there is none', async () => {
    expect(await nodeFiles.read(path, 100)).toBeUndefined();
    expect(await nodeFiles.read(join(folder, 'a/b/people.yaml'), 100)).toBeUndefined();
  });

  it('gives nothing of an empty file but its being there', async () => {
    await writeFile(path, '');
    expect(await nodeFiles.read(path, 100)).toEqual(Buffer.alloc(0));
  });

  it.skipIf(isWindows).each([
    ['a folder', () => mkdir(path)],
    ['a pipe', () => Promise.resolve(execFileSync('/usr/bin/env', ['mkfifo', path]))],
    ['a link to a file', () => symlinkToFile()],
    ['a link to a folder', () => symlink(tmpdir(), path)],
    ['a link to nothing', () => symlink(join(folder, 'nothing'), path)],
    ['a link to itself', () => symlink(path, path)],
    ['a link to a device', () => symlink('/dev/zero', path)],
    ['a file within a file', () => fileInPlaceOfFolder()],
  ])('refuses %s at once', async (_, make) => {
    await make();
    await expect(nodeFiles.read(path, 100)).rejects.toThrow(CouncilError);
  });

  it.skipIf(isWindows)('refuses a file for which permission is missing', async () => {
    await writeFile(path, 'schema: 1\n');
    await chmod(folder, 0o755);
    await chmod(path, 0o200);
    expect(await failureOfAnotherUser(`nodeFiles.read(${JSON.stringify(path)}, 100)`)).toBe(
      'CouncilError',
    );
  });
});

describe('listing a folder', () => {
  it('gives its entries in the order of their names, with their kinds', async () => {
    await mkdir(join(folder, 'meetings'));
    for (const name of ['Z.yaml', 'a.yaml', 'ä.yaml', '.hidden']) {
      await writeFile(join(folder, name), '');
    }
    await symlink(join(folder, 'a.yaml'), join(folder, 'link.yaml'));
    expect(await nodeFiles.list(folder)).toEqual([
      { name: '.hidden', kind: 'file' },
      { name: 'Z.yaml', kind: 'file' },
      { name: 'a.yaml', kind: 'file' },
      { name: 'link.yaml', kind: 'other' },
      { name: 'meetings', kind: 'folder' },
      { name: 'ä.yaml', kind: 'file' },
    ]);
  });

  it('gives nothing where there is no folder', async () => {
    await writeFile(path, '');
    expect(await nodeFiles.list(join(folder, 'nothing'))).toBeUndefined();
    expect(await nodeFiles.list(path)).toBeUndefined();
  });
});

describe('creating a file', () => {
  it('makes it, with the folders above it and nothing beside it', async () => {
    const deep = join(folder, 'data/meetings/2026-03-12-wien.yaml');
    await nodeFiles.create(deep, 'город: Москва\n');
    expect(await readFile(deep, 'utf8')).toBe('город: Москва\n');
    expect(await readdir(join(folder, 'data/meetings'))).toEqual(['2026-03-12-wien.yaml']);
    expect((await stat(deep)).nlink).toBe(1);
  });

  it.skipIf(isWindows).each([
    ['a file', () => writeFile(path, 'old')],
    ['a folder', () => mkdir(path)],
    ['a link to a file', () => symlinkToFile()],
    ['a link to nothing', () => symlink(join(folder, 'nothing'), path)],
  ])('never takes the place of %s', async (_, make) => {
    await make();
    const before = await readdir(folder);
    await expect(nodeFiles.create(path, 'new')).rejects.toThrow(CouncilError);
    expect(await readdir(folder)).toEqual(before);
  });

  it('leaves the text of the other file', async () => {
    await writeFile(path, 'old');
    await expect(nodeFiles.create(path, 'new')).rejects.toThrow('it is there already');
    expect(await readFile(path, 'utf8')).toBe('old');
  });

  it('says so where a part of the path is a file', async () => {
    await writeFile(path, 'old');
    await expect(nodeFiles.create(join(path, 'a.yaml'), 'new')).rejects.toThrow('is a file');
  });

  it('succeeds for one of twenty at the same time', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => `writer: ${index}\n`);
    const results = await Promise.allSettled(texts.map((each) => nodeFiles.create(path, each)));
    const winners = texts.filter((_, index) => results[index]?.status === 'fulfilled');
    const refused = results.filter(
      (each) => each.status === 'rejected' && each.reason instanceof CouncilError,
    );
    expect(winners).toEqual([await readFile(path, 'utf8')]);
    expect(refused.length).toBe(19);
    expect(await readdir(folder)).toEqual(['people.yaml']);
  });

  it.skipIf(isWindows)('fails where permission is missing, and leaves nothing', async () => {
    await chmod(folder, 0o555);
    const call = `nodeFiles.create(${JSON.stringify(path)}, 'new')`;
    expect(await failureOfAnotherUser(call)).toBe('CouncilError');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('replacing a file', () => {
  it('puts the new text in the place of the old one, and nothing beside it', async () => {
    await writeFile(path, 'şəhər: Bakı\n');
    await nodeFiles.replace(path, { before: 'şəhər: Bakı\n', after: 'şəhər: Gəncə\n' });
    expect(await readFile(path, 'utf8')).toBe('şəhər: Gəncə\n');
    expect(await readdir(folder)).toEqual(['people.yaml']);
  });

  it.each([
    ['longer', 'a: 1\nb: 2\n'],
    ['shorter', 'a: 1'],
    ['as long', 'a: 2\n'],
    ['empty', ''],
  ])('refuses where someone else made it %s', async (_, current) => {
    await writeFile(path, current);
    await expect(nodeFiles.replace(path, { before: 'a: 1\n', after: 'c: 3\n' })).rejects.toThrow(
      CouncilError,
    );
    expect(await readFile(path, 'utf8')).toBe(current);
    expect(await readdir(folder)).toEqual(['people.yaml']);
  });

  it('refuses where someone else deleted it', async () => {
    await expect(nodeFiles.replace(path, { before: '', after: 'c: 3\n' })).rejects.toThrow(
      CouncilError,
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it.skipIf(isWindows)('refuses a link, and leaves it and its target', async () => {
    const target = await symlinkToFile();
    await expect(nodeFiles.replace(path, { before: 'old', after: 'new' })).rejects.toThrow(
      CouncilError,
    );
    expect(await readlink(path)).toBe(target);
    expect(await readFile(target, 'utf8')).toBe('old');
  });

  it.skipIf(isWindows)('leaves the permissions of the file', async () => {
    await writeFile(path, 'old');
    await chmod(path, 0o664);
    await nodeFiles.replace(path, { before: 'old', after: 'new' });
    expect((await stat(path)).mode & 0o777).toBe(0o664);
  });
});

async function symlinkToFile(): Promise<string> {
  const target = join(folder, 'target.yaml');
  await writeFile(target, 'old');
  await symlink(target, path);
  return target;
}

async function fileInPlaceOfFolder(): Promise<void> {
  await writeFile(join(folder, 'file'), '');
  path = join(folder, 'file/people.yaml');
}

/** The name of the error that a user without privileges meets; a test run as root becomes one. */
async function failureOfAnotherUser(call: string): Promise<string> {
  const index = new URL('../../dist/index.cjs', import.meta.url).href;
  const program = `import { nodeFiles } from ${JSON.stringify(index)};
    await ${call}.then(() => process.stdout.write('none'), (error) => process.stdout.write(error.name));`;
  const other = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    ...other,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return text(child.stdout);
}
