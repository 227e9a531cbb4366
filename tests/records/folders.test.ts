// Archives in which files are only wrong together, or stand in the wrong place. Each folder of
// `folders/` is a whole archive; the text beside it is what a reader is told.
import { readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStyle } from '../../src/formatters/style.ts';
import { formatDiagnostics } from '../../src/formatters/text.ts';
import { readArchive } from '../../src/operations/read-archive.ts';
import { nodeFiles } from '../../src/store/node-files.ts';

const folders = fileURLToPath(new URL('folders/', import.meta.url));

describe('an archive with a mistake in its files', () => {
  const cases = readdirSync(folders).filter((name) => !name.endsWith('.out'));

  it.each(cases)('is told what and where: %s', async (name) => {
    const { diagnostics, texts } = await readArchive(nodeFiles, join(folders, name), '2026-06-01');
    const options = { style: createStyle(false), texts, shownPath: (file: string) => file };
    const text = formatDiagnostics(diagnostics, options);
    await expect(text).toMatchFileSnapshot(`folders/${name}.out`);
  });

  it('stands beside each expected text', () => {
    const texts = readdirSync(folders).filter((name) => name.endsWith('.out'));
    expect(texts.map((name) => name.slice(0, -'.out'.length)).sort()).toEqual(cases.sort());
  });
});

describe('an archive with something else in the place of a file', () => {
  let outside = '';
  let data = '';

  beforeEach(async () => {
    outside = await mkdtemp(join(tmpdir(), 'council-folders-'));
    data = join(outside, 'data');
    await cp(join(folders, 'two-meetings-with-one-number'), data, { recursive: true });
    await rm(join(data, 'meetings/2025-05-08-szeged.yaml'));
  });

  afterEach(async () => {
    await rm(outside, { recursive: true });
  });

  const meeting = 'meetings/2026-03-12-wien.yaml';

  it.each([
    ['a link to a meeting', meeting, putLink],
    ['a link to a register, but not of unknown ids', 'people.yaml', putLink],
    ['a folder named like a register, but not of unknown ids', 'people.yaml', putFolder],
    ['a link to a folder of meetings', 'meetings', putLink],
  ])('is told of %s', async (_, path, replace) => {
    await replace(join(data, path), join(outside, 'elsewhere'));
    const { diagnostics } = await readArchive(nodeFiles, data);
    expect(diagnostics.map(({ code, file }) => ({ code, file }))).toEqual([
      { code: 'archive/unreadable-file', file: path },
    ]);
  });
});

async function putLink(path: string, elsewhere: string): Promise<void> {
  await rename(path, elsewhere);
  await symlink(elsewhere, path);
}

async function putFolder(path: string): Promise<void> {
  await rm(path);
  await mkdir(path);
}
