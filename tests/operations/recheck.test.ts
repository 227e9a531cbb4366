// A check of what an archive would be after each answer says the same as one of the files, in less work.
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkArchive } from '../../src/operations/check-archive.ts';
import { readArchive, type ArchiveReading } from '../../src/operations/read-archive.ts';
import { recheck } from '../../src/operations/recheck.ts';
import { unknownId } from '../../src/rules/unknown-id.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import type { Plan } from '../../src/store/plan.ts';
import { projectRoot, temporaryFolder } from '../support/archives.ts';

const today = '2026-06-01';
const third = 'meetings/2022-05-19-novi-sad.yaml';
const planned = 'meetings/2026-11-24-wien.yaml';

let folder: string;
let reading: ArchiveReading;

beforeEach(async () => {
  folder = join(await temporaryFolder(), 'data');
  await cp(join(projectRoot, 'tests/archives/danube'), folder, { recursive: true });
  reading = await readArchive(nodeFiles, folder, today);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const textOf = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');

const replace = async (file: string, from: string, to: string): Promise<Plan[number]> => {
  const before = await textOf(file);
  expect(before).toContain(from);
  return { action: 'replace', path: file, before, after: before.replaceAll(from, to) };
};

const meeting = (theme: string): Plan[number] => ({
  action: 'create',
  path: planned,
  text: [
    'schema: 1',
    'status: planned',
    `theme: { en: ${theme} }`,
    'dates: ["2026-11-24"]',
    'organizers: [sekretariat]',
    'sources: [{ id: letter, publisher: Ministry }]',
    '',
  ].join('\n'),
});

/** What a check of the files finds once a plan is carried out in a copy of them. */
async function checkOfFiles(plan: Plan) {
  const copy = join(await temporaryFolder(), 'data');
  await cp(folder, copy, { recursive: true });
  for (const change of plan) {
    const path = join(copy, change.path);
    if (change.action === 'remove') await rm(path);
    else await writeFile(path, change.action === 'create' ? change.text : change.after);
  }
  return (await checkArchive(nodeFiles, copy, { today })).diagnostics;
}

describe('a plan that is checked after each answer', () => {
  it('is judged as its files would be, whatever was judged before', async () => {
    const plans: Plan[] = [
      [meeting('Water')],
      [meeting('Water'), await replace('people.yaml', '  anna-lindner:', '  anna-linder:')],
      [meeting('Ports')],
      [{ action: 'remove', path: third, before: await textOf(third) }],
      [await replace('meetings/2023-09-21-wien.yaml', '2022-05-19-novi-sad', '2026-11-24-wien')],
      [
        await replace('meetings/2023-09-21-wien.yaml', '2022-05-19-novi-sad', '2026-11-24-wien'),
        meeting('Ports'),
      ],
      [meeting('')],
      [],
    ];
    const codes: string[] = [];
    for (const plan of plans) {
      const { diagnostics } = recheck(reading, plan);
      expect(diagnostics).toEqual(await checkOfFiles(plan));
      codes.push([...new Set(diagnostics.map(({ code }) => code))].join());
    }
    expect(codes[0]).not.toContain('reference/unknown-id');
    expect(codes[1]).toContain('reference/unknown-id');
    expect(codes[2]).not.toContain('reference/unknown-id');
    expect(codes[3]).toContain('reference/unknown-id');
    expect(codes[4]).toContain('reference/unknown-id');
    expect(codes[5]).not.toContain('reference/unknown-id');
  });

  it('has the other records judged once', () => {
    const check = vi.spyOn(unknownId, 'check');
    recheck(reading, [meeting('Water')]);
    expect(check).toHaveBeenCalledTimes(reading.archive.files.length + 1);
    check.mockClear();
    recheck(reading, [meeting('Ports')]);
    expect(check.mock.calls.map(([{ file }]) => file)).toEqual([planned]);
    check.mockClear();
    recheck(reading, [meeting('Ports')]);
    expect(check).not.toHaveBeenCalled();
  });
});
