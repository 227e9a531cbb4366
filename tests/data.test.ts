// The real archive in `data/`: what it must hold, whatever becomes of the program.
import { join } from 'node:path';
import { load, YAML11_SCHEMA } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { isMapping, valueAt, type Path } from '../src/model/paths.ts';
import { referencesIn } from '../src/model/shape.ts';
import { shapes } from '../src/model/shapes.ts';
import { readArchive } from '../src/operations/read-archive.ts';
import { sourcesOf } from '../src/source/archive.ts';
import { nodeFiles } from '../src/store/node-files.ts';
import { projectRoot } from './support/archives.ts';
import { disagreements } from './support/disagreements.ts';
import { sourceAddresses } from './support/source-addresses.ts';

const { archive, diagnostics, texts } = await readArchive(nodeFiles, join(projectRoot, 'data'));
const names = archive.files.map(({ file }) => file);

const first = 'meetings/2021-11-19-baku.yaml';
const second = 'meetings/2022-11-moscow.yaml';
const third = 'meetings/2023-02-28-baku.yaml';
const fourth = 'meetings/2023-11-27-moscow.yaml';

function fileNamed(name: string): (typeof archive.files)[number] {
  const found = archive.files.find(({ file }) => file === name);
  if (found === undefined) throw new Error(`${name} was not read`);
  return found;
}

function partOf(name: string, path: Path): unknown {
  return valueAt(fileNamed(name).record, path);
}

function listAt(value: unknown, path: Path): readonly unknown[] {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list : [];
}

function mappingAt(value: unknown, path: Path): Readonly<Record<string, unknown>> {
  const mapping = valueAt(value, path);
  return isMapping(mapping) ? mapping : {};
}

describe('the archive', () => {
  it('has nine files without a problem', () => {
    expect(diagnostics).toEqual([]);
    expect([...names].sort()).toEqual([
      'council.yaml',
      'forums.yaml',
      first,
      second,
      third,
      fourth,
      'organizations.yaml',
      'people.yaml',
      'topics.yaml',
    ]);
  });

  it.each([
    [first, 1, ['2021-11-19'], 'Baku', ['ru', 'az', 'de']],
    [second, 2, ['2022-11'], 'Moscow', ['de']],
    [third, 3, ['2023-02-28'], 'Baku', ['en', 'ru', 'az']],
    [fourth, 4, ['2023-11-27'], 'Moscow', ['en']],
  ])('has a held meeting in %s', (name, number, dates, city, languages) => {
    expect(partOf(name, [])).toMatchObject({
      number,
      status: 'held',
      dates,
      venues: [{ city: { en: city } }],
    });
    expect(Object.keys(mappingAt(partOf(name, ['theme']), []))).toEqual(languages);
  });
});

describe('what the sources give differently', () => {
  it.each(disagreements)('is on record: $about', ({ file, path, wordings }) => {
    expect(listAt(partOf(file, path), []).map(wordingOf)).toEqual(wordings);
  });

  /** What an entry says: a spelling, dates, or a text in its language. */
  function wordingOf(entry: unknown): string {
    if (typeof entry === 'string') return entry;
    const dates = listAt(entry, ['dates']);
    return (dates.length > 0 ? dates : Object.values(mappingAt(entry, ['text']))).join(', ');
  }
});

describe('what no source states outright', () => {
  it.each([
    [first, ['kind']],
    [second, ['kind', 'occasion', 'dates']],
    [third, ['kind', 'sessions', 'communique']],
    [fourth, ['kind']],
  ])('is marked in %s', (name, facts) => {
    const inferences = listAt(partOf(name, ['inferences']), []);
    expect(inferences.map((inference) => valueAt(inference, ['fact']))).toEqual(facts);
  });

  it('is left out: the mode, the officers and the names of venues', () => {
    for (const name of [first, second, third, fourth]) {
      expect(partOf(name, ['mode'])).toBeUndefined();
      expect(partOf(name, ['officers'])).toBeUndefined();
      expect(partOf(name, ['venues', 0, 'name'])).toBeUndefined();
    }
    expect(partOf('people.yaml', ['people', 'nizami-safarov'])).not.toHaveProperty('sides');
  });
});

describe('the sources', () => {
  const sources = archive.files.flatMap((file) =>
    sourcesOf(file).map((source) => ({ file: file.file, ...source })),
  );

  it('have the addresses under which they were read', () => {
    const addresses = new Map(sources.map(({ id, url }) => [id, url]));
    expect(Object.fromEntries(addresses)).toEqual(sourceAddresses);
    const others = sources.filter(({ id, url }) => url !== sourceAddresses[id]);
    expect(others).toEqual([]);
  });

  it.each(names)('are all used: %s', (name) => {
    const file = fileNamed(name);
    const { kind, record } = file;
    const used = new Set(referencesIn(record, shapes[kind]).map(({ to, id }) => `${to} ${id}`));
    const unused = sourcesOf(file).filter(({ id }) => !used.has(`sources ${id}`));
    expect(unused).toEqual([]);
  });

  it.each([
    ['bakrabochiy', 'AZERTAC'],
    ['ccbsnews', 'Vestnik Kavkaza'],
    ['trend', 'Ministry of Foreign Affairs of Azerbaijan'],
    ['novaya-epokha', 'Ministry of Foreign Affairs of Azerbaijan'],
    ['xalq-qazeti', 'Ministry of Foreign Affairs of Azerbaijan'],
    ['metbuat', 'Ministry of Foreign Affairs of Azerbaijan'],
    ['scg', 'AZERTAC'],
  ])('say whose text they repeat: %s', (id, origin) => {
    const origins = sources.filter((source) => source.id === id).map((source) => source.based_on);
    expect(new Set(origins)).toEqual(new Set([origin]));
  });
});

describe('the facts of a meeting', () => {
  const meetings = [first, second, third, fourth];

  it.each(meetings)('have evidence, or are marked as inferred: %s', (name) => {
    const facts =
      'number label kind status theme purpose occasion basis mode dates times venues host_side ' +
      'organizers co_organizers hosts supporters';
    const inferred = listAt(partOf(name, ['inferences']), []).map((entry) =>
      valueAt(entry, ['fact']),
    );
    const bare = facts
      .split(' ')
      .filter((fact) => partOf(name, [fact]) !== undefined && !inferred.includes(fact))
      .filter((fact) => partOf(name, ['evidence', fact]) === undefined);
    expect(bare).toEqual([]);
  });

  it.each(meetings)('name their sources in every part: %s', (name) => {
    const paths: readonly Path[] = [
      ['participants'],
      ['participant_groups'],
      ['opening'],
      ['sessions'],
      ...listAt(partOf(name, ['sessions']), []).map((_, index) => ['sessions', index, 'remarks']),
      ['remarks'],
      ['topics'],
      ['communique', 'reported'],
      ['communique', 'submissions'],
      ['documents'],
    ];
    const parts = paths.flatMap((path) => listAt(partOf(name, path), []));
    const communique = partOf(name, ['communique']);
    const all = communique === undefined ? parts : [...parts, communique];
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((part) => !isMapping(part) || part.sources === undefined)).toEqual([]);
  });
});

describe('a reader of YAML 1.1', () => {
  it('takes some words and digits for something else', () => {
    expect(load('a: no\nb: 12:30:45\nc: 0777\nd: 2023-11-27', { schema: YAML11_SCHEMA })).toEqual({
      a: false,
      b: 45045,
      c: 511,
      d: new Date('2023-11-27'),
    });
  });

  it.each(names)('reads what we read: %s', (name) => {
    const { record } = fileNamed(name);
    expect(load(texts.get(name) ?? '', { schema: YAML11_SCHEMA })).toEqual(record);
  });
});
