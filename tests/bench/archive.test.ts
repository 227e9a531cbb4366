// The archives on which the benchmark runs. What takes how long is no matter of tests.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shapes } from '../../src/model/shapes.ts';
import { readArchive, type ArchiveReading } from '../../src/operations/read-archive.ts';
import { stringifyRecord } from '../../src/source/stringify.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { temporaryFolder } from '../support/archives.ts';
import { archiveFiles, writeArchive } from './archive/generate.mjs';

type Wanted = Parameters<typeof writeArchive>[1];

async function generated(wanted: Wanted): Promise<ArchiveReading> {
  const folder = join(await temporaryFolder(), 'archive');
  writeArchive(folder, wanted);
  return readArchive(nodeFiles, folder, '2026-06-01');
}

/** Every file of an archive, in one text. */
function bytesOf(wanted: Wanted): string {
  return [...archiveFiles(wanted)].map(({ path, text }) => `${path}\n${text}`).join('');
}

describe('a generated archive', () => {
  it.each([4, 30, 200])('of %d meetings has no problems', async (meetings) => {
    const { archive, diagnostics } = await generated({ meetings, seed: 5 });
    expect(diagnostics).toEqual([]);
    expect(archive.meetings).toHaveLength(meetings);
  });

  it.each([10, 100])('with %d files of a hundred in unusual form has none', async (unusual) => {
    const { archive, diagnostics } = await generated({ meetings: 30, unusual });
    expect(diagnostics).toEqual([]);
    expect(archive.meetings).toHaveLength(30);
  });

  it('is the same for the same seed, and another for another one', () => {
    const wanted = { meetings: 30, seed: 7, unusual: 10 };
    expect(bytesOf(wanted)).toBe(bytesOf({ ...wanted }));
    expect(bytesOf(wanted)).not.toBe(bytesOf({ ...wanted, seed: 8 }));
  });

  it('says the same in unusual forms', async () => {
    const [usual, unusual] = await Promise.all([
      generated({ meetings: 30 }),
      generated({ meetings: 30, unusual: 100 }),
    ]);
    const records = ({ archive }: ArchiveReading): unknown[] =>
      archive.meetings.map(({ id, meeting }) => ({ id, meeting }));
    expect(records(unusual)).toEqual(records(usual));
  });

  it('has as many files in unusual form as wanted', () => {
    const texts = (unusual: number): string[] =>
      [...archiveFiles({ meetings: 200, unusual })].map(({ text }) => text);
    const usual = texts(0);
    expect(texts(10).filter((text, index) => text !== usual[index])).toHaveLength(20);
    expect(texts(1).filter((text, index) => text !== usual[index])).toHaveLength(2);
  });

  it('is written as council would write it', async () => {
    const { archive, texts } = await generated({ meetings: 30 });
    const written = archive.files.map(({ kind, file, record }) => {
      const [first = ''] = texts.get(file)?.split('\n') ?? [];
      return [file, stringifyRecord(record, shapes[kind], first.slice(2))];
    });
    expect([...texts]).toEqual(written);
  });

  it('refuses to be too small for its registers', () => {
    expect(() => bytesOf({ meetings: 3 })).toThrow('an archive has at least 4 meetings');
  });
});
