// An export that was made before is given again only where a new one would be the same.
import { cp, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../src/operations/check-archive.ts';
import { exportMeetings, type Exported, type ExportRequest } from '../../src/operations/export.ts';
import { exportOrRecall } from '../../src/operations/kept-exports.ts';
import type { ReadOnlyFiles } from '../../src/store/files.ts';
import { createCache } from '../../src/store/node-cache.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { projectRoot, temporaryFolder } from '../support/archives.ts';

/** A machine that keeps what it has exported. */
interface Machine {
  readonly now?: () => number;
  readonly runtime?: string;
  readonly worthwhile?: number;
}

/** By its clock every file is old. */
const later = (): number => Date.now() + 60_000;

/** An archive of an invented council, and exports of it: what they give, and how many files they read. */
async function archiveWithExports(machine: Machine = {}) {
  const folder = join(await temporaryFolder(), 'data');
  const place = await temporaryFolder();
  await cp(join(projectRoot, 'tests/archives/danube'), folder, { recursive: true });
  const cacheOf = ({ now = later, runtime = 'a', worthwhile = Infinity }: Machine) => ({
    worthwhile,
    open: () => Promise.resolve(createCache(place, { now, runtime })),
  });
  const run = async (wish: Partial<ExportRequest> = {}, on: Machine = machine) => {
    let read = 0;
    const files: ReadOnlyFiles = {
      list: (path) => nodeFiles.list(path),
      read: (...request) => {
        read += 1;
        return nodeFiles.read(...request);
      },
    };
    const request = { folder, choice: { meetings: ['4'] }, format: 'markdown' as const, ...wish };
    const exported = await exportOrRecall(files, { ...request, cache: cacheOf(on) });
    expect(told(exported)).toEqual(told(await exportMeetings(nodeFiles, request)));
    return { read, exported };
  };
  const edit = async (file: string, from: string, to: string): Promise<void> => {
    const text = await readFile(join(folder, file), 'utf8');
    expect(text).toContain(from);
    await writeFile(join(folder, file), text.replace(from, to));
  };
  const kept = async (): Promise<string[]> => {
    const entries = await readdir(place, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.startsWith('export-'))
      .map(({ parentPath, name }) => join(parentPath, name));
  };
  const check = () => checkArchive(nodeFiles, folder, { cache: cacheOf({ worthwhile: 0 }) });
  return { folder, run, edit, kept, check, cache: cacheOf(machine) };
}

/** The documents, or what stands in their way. */
function told(exported: Exported): unknown {
  return 'diagnostics' in exported ? exported.diagnostics : exported;
}

const fourth = 'meetings/2023-09-21-wien.yaml';

describe('an export', () => {
  it('reads nothing where nothing has changed since it was made', async () => {
    const { run, edit } = await archiveWithExports();
    expect((await run()).read).toBeGreaterThan(13);
    expect((await run()).read).toBe(0);
    await edit(fourth, 'number: 4', 'number: 4 # the same');
    expect((await run()).read).toBeGreaterThan(13);
    expect((await run()).read).toBe(0);
  });

  it.each<[string, Partial<ExportRequest>]>([
    ['another meeting', { choice: { meetings: ['3'] } }],
    ['several meetings', { choice: { meetings: ['3', '4'] } }],
    ['all meetings', { choice: { all: true } }],
    ['another format', { format: 'json' }],
    ['other languages', { languages: 'de,sr' }],
    ['a language to fall back on', { languages: 'hu', fallback: 'en' }],
    ['the copy of a side', { alternat: 'at' }],
  ])('is another one with other wishes: %s', async (_, wish) => {
    const { run } = await archiveWithExports();
    await run();
    expect((await run(wish)).read).toBeGreaterThan(13);
    expect((await run(wish)).read).toBe(0);
    expect((await run()).read).toBe(0);
  });

  it('is made anew by another version of the runtime', async () => {
    const { run } = await archiveWithExports();
    await run();
    expect((await run({}, { runtime: 'b' })).read).toBeGreaterThan(13);
  });

  it.each<[string, (folder: string) => Promise<unknown>]>([
    ['a name in a register', (folder) => change(join(folder, 'people.yaml'), 'Anna', 'Anne')],
    [
      'another meeting',
      (folder) =>
        change(join(folder, 'meetings/2020-06-25-online.yaml'), 'schema: 1', 'schema:  1'),
    ],
    ['a meeting that is gone', (folder) => rm(join(folder, 'meetings/2022-05-19-novi-sad.yaml'))],
    [
      'a second meeting of this number',
      (folder) => cp(join(folder, fourth), join(folder, 'meetings/2023-09-22-wien.yaml')),
    ],
    ['a register that is gone', (folder) => rm(join(folder, 'topics.yaml'))],
    [
      'a file of another name',
      (folder) => rename(join(folder, fourth), join(folder, 'meetings/2023-09-22-wien.yaml')),
    ],
  ])('sees what has changed: %s', async (_, happens) => {
    const { folder, run } = await archiveWithExports();
    await run();
    await happens(folder);
    expect((await run()).read).toBeGreaterThan(0);
  });

  it('sees that messages have come, and that they have changed', async () => {
    const { folder, run, edit } = await archiveWithExports();
    const wish = { languages: 'en' };
    await run(wish);
    expect((await run(wish)).read).toBe(0);
    const messages = join(folder, 'messages/en.json');
    await cp(join(projectRoot, 'src/communique/messages/en.json'), messages);
    expect((await run(wish)).read).toBeGreaterThan(0);
    expect((await run(wish)).read).toBe(0);
    await edit('messages/en.json', '"organizers": "Organizers"', '"organizers": "Held by"');
    const { exported } = await run(wish);
    expect(JSON.stringify(told(exported))).toContain('### Held by');
  });

  it('sees a meeting that has come where only some were read', async () => {
    const { folder, run, check } = await archiveWithExports({ worthwhile: 0 });
    await check();
    const { read } = await run();
    expect(read).toBeLessThan(13);
    expect((await run()).read).toBe(0);
    await cp(join(folder, fourth), join(folder, 'meetings/2023-09-22-wien.yaml'));
    expect((await run()).read).toBeGreaterThan(13);
  });

  it('sees that another meeting is the latest, also where not all were read', async () => {
    const { run, check, edit } = await archiveWithExports({ worthwhile: 0 });
    await check();
    const wish = { choice: { meetings: ['latest'] } };
    expect((await run(wish)).read).toBeLessThan(19);
    expect((await run(wish)).read).toBe(0);
    await edit('meetings/2029-05-novi-sad.yaml', 'status: planned', 'status: held');
    expect((await run(wish)).read).toBeGreaterThan(0);
  });

  it('does not trust the stamp of a file that was changed just before it was read', async () => {
    const { run, edit, kept } = await archiveWithExports({ now: () => Date.now() });
    await edit(fourth, 'number: 4', 'number: 4 # today');
    expect((await run()).read).toBeGreaterThan(13);
    expect(await kept()).toEqual([]);
  });

  it('sees a change that was made while the files were read', async () => {
    const { folder, run, cache } = await archiveWithExports();
    const messages = join(folder, 'messages/en.json');
    await cp(join(projectRoot, 'src/communique/messages/en.json'), messages);
    const request = {
      folder,
      choice: { meetings: ['4'] },
      format: 'markdown',
      languages: 'en',
    } as const;
    const files: ReadOnlyFiles = {
      list: (path) => nodeFiles.list(path),
      read: async (path, limit) => {
        const bytes = await nodeFiles.read(path, limit);
        if (path === messages) await rm(messages);
        return bytes;
      },
    };
    await exportOrRecall(files, { ...request, cache });
    expect((await run({ languages: 'en' })).read).toBeGreaterThan(13);
  });

  it('sees what has come into a data folder that is a link', async () => {
    const { folder, run } = await archiveWithExports();
    const link = `${folder}-link`;
    await symlink(folder, link);
    const wish = { folder: link, languages: 'en' };
    await run(wish);
    expect((await run(wish)).read).toBe(0);
    await writeFile(join(folder, 'acepted.yaml'), 'schema: 1\n');
    expect((await run(wish)).read).toBeGreaterThan(13);
  });

  it('sees that another meeting has its number, once a check has seen it', async () => {
    const { run, check, edit } = await archiveWithExports({ worthwhile: 0 });
    await check();
    await run();
    expect((await run()).read).toBe(0);
    await edit('meetings/2022-11-24-tulln.yaml', 'status: held', 'number: 4\nstatus: held');
    await check();
    expect((await run()).read).toBeGreaterThan(0);
  });

  it('is given again after a check by which no number has changed', async () => {
    const { run, check, edit } = await archiveWithExports({ worthwhile: 0 });
    await check();
    await run();
    await edit('meetings/2022-11-24-tulln.yaml', 'status: held', 'status: held # yes');
    await check();
    expect((await run()).read).toBe(0);
  });

  it.each([
    ['is cut short', (text: string) => text.slice(0, -100)],
    ['has one other letter', (text: string) => text.replace('Wien', 'Wein')],
    ['is of another archive', (text: string) => text.replaceAll('"folder":"', '"folder":"/other')],
    ['is of another build', (text: string) => text.replaceAll('"build":"', '"build":"0')],
    ['is of another form', (text: string) => text.replaceAll('"schema":1', '"schema":0')],
    ['has no documents', (text: string) => text.replaceAll('"documents":', '"document":')],
    ['has no inputs', (text: string) => text.replaceAll('"inputs":', '"input":')],
    ['is empty', () => ''],
    ['is something else', () => 'null\nnull'],
  ])('ignores what %s', async (_, damage) => {
    const { run, kept } = await archiveWithExports();
    await run();
    const [path = '', ...others] = await kept();
    expect(others).toEqual([]);
    const text = await readFile(path, 'utf8');
    expect(damage(text)).not.toBe(text);
    await writeFile(path, damage(text));
    expect((await run()).read).toBeGreaterThan(13);
  });

  it('is kept neither with what must not leave the house, nor where it was refused', async () => {
    const { run, edit, kept } = await archiveWithExports();
    await run({ includeInternal: true });
    await edit(fourth, 'status: held', 'status: hled');
    await run();
    expect(await kept()).toEqual([]);
  });

  it('is kept where its user alone can read it, and in a number of places that does not grow', async () => {
    const { run, kept } = await archiveWithExports();
    const words = ['1', '2', '3', '4', '2023-09-21-wien', 'latest'];
    for (const languages of ['de', 'sr', 'hu', 'en', 'de+sr', 'de+en', 'de,en', 'all']) {
      for (const word of words) await run({ choice: { meetings: [word] }, languages });
    }
    const files = await kept();
    expect(files.length).toBeLessThanOrEqual(64);
    expect(files.length).toBeGreaterThan(16);
    const { mode } = await stat(files[0] ?? '');
    expect((mode & 0o777).toString(8)).toBe('600');
  });
});

async function change(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replaceAll(from, to));
}
