// However often a record is wrong, its check takes no more memory than one that is wrong a few times.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfArchive } from '../support/archives.ts';
import { runMeasured } from '../support/run-measured.ts';

const record = `schema: 1
status: held
theme: { en: Water }
dates: ["2026-03-12"]
organizers: [riac]
`;

/** What a check takes where a record has so many keys that are none of its schema. */
async function checkOf(mistakes: number) {
  const folder = await copyOfArchive();
  const keys = Array.from({ length: mistakes }, (_, index) => `stranger-${String(index)}: 1\n`);
  await writeFile(join(folder, 'data/meetings/2026-03-12-wien.yaml'), record + keys.join(''));
  return runMeasured(['validate'], folder);
}

describe('a record that is wrong in many places', () => {
  it('takes no more memory than one that is wrong in some, but for its own text', async () => {
    const some = await checkOf(100);
    const many = await checkOf(20_000);
    expect([some.exitCode, many.exitCode]).toEqual([1, 1]);
    expect(some.stdout).toContain('archive/more-findings');
    expect(many.stdout.split('\n').length).toBe(some.stdout.split('\n').length);
    // Its text has 400 KB; positions of all its parts are known for a while.
    expect(many.kibibytes).toBeLessThan(some.kibibytes + 100 * 1024);
  });
});

/** What a check takes of an archive in which so many meetings are wrong in one place. */
async function checkOfFiles(faulty: number) {
  const folder = await copyOfArchive();
  const meetings = join(folder, 'data/meetings');
  const fourth = await readFile(join(meetings, '2023-11-27-moscow.yaml'), 'utf8');
  const wrong = fourth.replace(/^status: held$/m, 'status: hled').replace(/^number: 4\n/m, '');
  for (let index = 0; index < faulty; index += 1) {
    const day = String(index + 10_001).slice(1);
    await writeFile(join(meetings, `1999-01-01-${day}.yaml`), wrong);
  }
  return runMeasured(['validate'], folder);
}

describe('an archive with many records that are wrong', () => {
  it('takes hardly more memory than one with a few', async () => {
    const some = await checkOfFiles(100);
    const many = await checkOfFiles(1000);
    expect(some.stdout).toContain('109 files checked: 100 errors');
    expect(many.stdout).toContain('1009 files checked: 1000 errors');
    // The findings and the texts in which they stand are held, some 10 KB for each.
    expect(many.kibibytes).toBeLessThan(some.kibibytes + 40 * 1024);
  });
});
