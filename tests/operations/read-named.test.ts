// A meeting that is asked for by its number is found without reading the others, and is the right one.
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../src/operations/check-archive.ts';
import { exportMeetings, type Exported } from '../../src/operations/export.ts';
import type { Files } from '../../src/store/files.ts';
import { createCache } from '../../src/store/node-cache.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { projectRoot, temporaryFolder } from '../support/archives.ts';

/** The archive of an invented council with 40 meetings more, and what an export of it reads. */
async function largeArchive() {
  const folder = join(await temporaryFolder(), 'data');
  const place = await temporaryFolder();
  await cp(join(projectRoot, 'tests/archives/danube'), folder, { recursive: true });
  const model = await readFile(join(folder, 'meetings/2022-11-24-tulln.yaml'), 'utf8');
  for (let index = 0; index < 40; index += 1) {
    const id = `1999-${String(index + 100)}`;
    await writeFile(join(folder, `meetings/${id}-wien.yaml`), model);
  }
  const now = (): number => Date.now() + 60_000;
  const cache = {
    worthwhile: 0,
    open: () => Promise.resolve(createCache(place, { now, runtime: '' })),
  };
  const check = (): Promise<unknown> => checkArchive(nodeFiles, folder, { cache });
  const exportNamed = async (word: string) => {
    const read: string[] = [];
    const files: Files = {
      ...nodeFiles,
      read: (path, limit, buffer) => {
        read.push(path.slice(folder.length + 1));
        return nodeFiles.read(path, limit, buffer);
      },
    };
    const request = { folder, choice: { meetings: [word] }, format: 'markdown' as const };
    const some = await exportMeetings(files, { ...request, cache });
    const whole = await exportMeetings(nodeFiles, request);
    // A shortcut changes nothing of what is exported.
    expect(told(some)).toEqual(told(whole));
    const meetings = new Set(read.filter((path) => path.startsWith('meetings/')));
    return { meetings: [...meetings].sort(), exported: whole };
  };
  const edit = async (file: string, from: string, to: string): Promise<void> => {
    const text = await readFile(join(folder, file), 'utf8');
    expect(text).toContain(from);
    await writeFile(join(folder, file), text.replace(from, to));
  };
  return { folder, check, exportNamed, edit };
}

/** The documents, or what stands in their way. */
function told(exported: Exported): unknown {
  return 'diagnostics' in exported ? exported.diagnostics : exported;
}

const third = 'meetings/2022-05-19-novi-sad.yaml';
const fourth = 'meetings/2023-09-21-wien.yaml';

describe('an export of one meeting among many', () => {
  it('reads that meeting, and those to which it refers', async () => {
    const { check, exportNamed } = await largeArchive();
    expect((await exportNamed('4')).meetings).toHaveLength(53);
    await check();
    expect((await exportNamed('4')).meetings).toEqual([third, fourth]);
    expect((await exportNamed('2023-09-21-wien')).meetings).toEqual([third, fourth]);
  });

  it('looks at all once, and keeps what it has seen', async () => {
    const { exportNamed } = await largeArchive();
    expect((await exportNamed('3')).meetings).toHaveLength(53);
    expect((await exportNamed('4')).meetings).toEqual([third, fourth]);
  });

  it('looks at those that have changed where a meeting has come or gone', async () => {
    const { folder, check, exportNamed } = await largeArchive();
    await check();
    await rm(join(folder, 'meetings/1999-100-wien.yaml'));
    expect((await exportNamed('4')).meetings).toEqual([third, fourth]);
    const other = 'meetings/1999-200-wien.yaml';
    await cp(join(folder, 'meetings/1999-101-wien.yaml'), join(folder, other));
    expect((await exportNamed('4')).meetings).toEqual([other, third, fourth]);
    expect((await exportNamed('4')).meetings).toEqual([third, fourth]);
  });

  it('finds the latest one, also after another one was held', async () => {
    const { check, exportNamed, edit } = await largeArchive();
    await check();
    const szeged = 'meetings/2025-05-08-szeged.yaml';
    const noviSad = 'meetings/2029-05-novi-sad.yaml';
    expect((await exportNamed('latest')).meetings).toContain(szeged);
    expect((await exportNamed('latest')).meetings).not.toContain(noviSad);
    const other = 'meetings/2025-05-08-szeged-2.yaml';
    await edit(other, 'status: postponed', 'status: held');
    // Of one day, that with the last id.
    expect((await exportNamed('latest')).meetings).toContain(other);
    await edit(noviSad, 'status: planned', 'status: held');
    expect((await exportNamed('latest')).meetings).toContain(noviSad);
  });

  it('is refused for the name of its file', async () => {
    const { folder, check, exportNamed } = await largeArchive();
    await rename(join(folder, fourth), join(folder, 'meetings/2023-09-21-Wien.yaml'));
    await check();
    const { exported } = await exportNamed('4');
    expect(exported).toHaveProperty('diagnostics.0.code', 'archive/file-name');
  });

  it('is refused for a code that cannot be accepted', async () => {
    const { check, exportNamed, edit } = await largeArchive();
    await check();
    await edit('accepted.yaml', 'code: ', 'code: x');
    const { exported } = await exportNamed('4');
    expect(exported).toHaveProperty('diagnostics.0.code', 'configuration/unknown-code');
  });

  it('looks at all where the latest one may be one with errors in its form', async () => {
    const { check, exportNamed, edit } = await largeArchive();
    await edit('meetings/1999-100-wien.yaml', 'status: held', 'status: hled');
    await check();
    expect((await exportNamed('latest')).meetings).toHaveLength(53);
  });

  it('does not take a meeting whose number was changed in its file', async () => {
    const { check, exportNamed, edit } = await largeArchive();
    await check();
    await edit(fourth, 'number: 4', 'number: 44');
    await expect(exportNamed('4')).rejects.toThrow('there is no meeting `4`');
    await check();
    // The number contradicts that of a later meeting, of which a line is shown.
    const later = 'meetings/2025-05-08-szeged.yaml';
    expect((await exportNamed('44')).meetings).toEqual([third, fourth, later]);
  });

  it('is refused for errors in its record, and not for errors elsewhere', async () => {
    const { check, exportNamed, edit } = await largeArchive();
    await check();
    await edit('meetings/1999-100-wien.yaml', 'status: held', 'status: hled');
    expect((await exportNamed('4')).exported).toHaveProperty('documents');
    await edit(fourth, 'status: held', 'status: hled');
    const { exported } = await exportNamed('4');
    expect(exported).toHaveProperty('diagnostics.0.code', 'schema/unknown-value');
  });
});
