import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CouncilError } from '../../src/errors.ts';
import { applyPlan } from '../../src/store/apply.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import type { Plan } from '../../src/store/plan.ts';

const meeting = 'meetings/2026-03-12-wien.yaml';
const plan: Plan = [
  { action: 'replace', path: 'people.yaml', before: 'people: {}\n', after: 'people: { a: {} }\n' },
  { action: 'create', path: 'topics.yaml', text: 'topics: {}\n' },
  { action: 'create', path: meeting, text: 'schema: 1\n' },
];

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'council-apply-'));
  await writeFile(join(folder, 'people.yaml'), 'people: {}\n');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('a plan', () => {
  it('is carried out: files are replaced and created', async () => {
    await applyPlan(nodeFiles, folder, plan);
    expect(await readFile(join(folder, 'people.yaml'), 'utf8')).toBe('people: { a: {} }\n');
    expect(await readFile(join(folder, 'topics.yaml'), 'utf8')).toBe('topics: {}\n');
    expect(await readFile(join(folder, meeting), 'utf8')).toBe('schema: 1\n');
    expect(await readdir(folder)).toEqual(['meetings', 'people.yaml', 'topics.yaml']);
  });

  it('without changes writes nothing', async () => {
    await applyPlan(nodeFiles, folder, []);
    expect(await readdir(folder)).toEqual(['people.yaml']);
  });

  it('is carried out change by change, in its order, after its journal is written', async () => {
    const calls: string[] = [];
    const recorder = {
      ...nodeFiles,
      create: (path: string) => Promise.resolve(void calls.push(`create ${path}`)),
      replace: (path: string) => Promise.resolve(void calls.push(`replace ${path}`)),
    };
    await applyPlan(recorder, folder, plan);
    expect(calls).toEqual([
      `create ${join(folder, '.council-journal.json')}`,
      `replace ${join(folder, 'people.yaml')}`,
      `create ${join(folder, 'topics.yaml')}`,
      `create ${join(folder, meeting)}`,
    ]);
  });

  it.each([
    ['a file was changed', () => writeFile(join(folder, 'people.yaml'), 'people: { b: {} }\n')],
    ['a file has one more line', () => writeFile(join(folder, 'people.yaml'), 'people: {}\n\n')],
    ['a file was deleted', () => rm(join(folder, 'people.yaml'))],
    ['a file appeared', () => writeFile(join(folder, 'topics.yaml'), 'topics: {}\n')],
    ['an empty file appeared', () => writeFile(join(folder, 'topics.yaml'), '')],
    ['a folder appeared', () => mkdir(join(folder, meeting), { recursive: true })],
  ])('is not carried out at all where %s meanwhile', async (_, change) => {
    await change();
    const before = await snapshot();
    await expect(applyPlan(nodeFiles, folder, plan)).rejects.toThrow(CouncilError);
    expect(await snapshot()).toEqual(before);
  });
});

/** What stands in the folder: the text of each file, or that it is a folder. */
async function snapshot(): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, entry.isFile() ? await readFile(path, 'utf8') : 'a folder'] as const;
    }),
  );
  return Object.fromEntries(found);
}
