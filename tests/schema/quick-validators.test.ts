// The validators that only say yes or no say the same as those that list all errors.
import * as complaints from '#complaints';
import * as validators from '#validators';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kindOfPath, kinds, type Kind } from '../../src/model/kinds.ts';
import { isMapping, withoutValueAt, withValueAt, type Path } from '../../src/model/paths.ts';
import { projectRoot } from '../support/archives.ts';

/** Values that stand, in turn, in the place of each part of a record. */
const strangers: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  '',
  ' ',
  'x',
  'en',
  'line\nline',
  '2023-02-29',
  '2024-02-29',
  '1899-12-31',
  '12:60',
  'http:x',
  'https://example.org',
  // As many characters as a name may have, in two units each, and one more.
  '𝒳'.repeat(300),
  '𝒳'.repeat(20_001),
  [],
  {},
  ['a', 'a'],
  [{}, {}],
  { en: 'x' },
  { xx: 'x' },
  { constructor: 'x' },
];

/** The records of both archives and of the fixtures that can be parsed, with their kinds. */
function records(): { readonly name: string; readonly kind: Kind; readonly value: unknown }[] {
  const folders = ['data', 'tests/archives/danube', 'tests/records/ok', 'tests/records/err'];
  return folders.flatMap((folder) => {
    const root = join(projectRoot, folder);
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => name.endsWith('.yaml'))
      .flatMap((name) => {
        const text = readFileSync(join(root, name), 'utf8');
        const place = /^# file: (\S+)\n/.exec(text)?.[1] ?? name;
        const kind = kindOfPath(place) ?? 'meeting';
        return valueOf(text).map((value) => ({ name: `${folder}/${name}`, kind, value }));
      });
  });
}

function valueOf(text: string): unknown[] {
  try {
    return [parse(text, { logLevel: 'silent' })];
  } catch {
    return [];
  }
}

/** Every path in a value. */
function* pathsIn(value: unknown, path: Path = []): Iterable<Path> {
  if (path.length > 0) yield path;
  if (Array.isArray(value)) {
    for (const [index, child] of value.entries()) yield* pathsIn(child, [...path, index]);
  } else if (isMapping(value)) {
    for (const [key, child] of Object.entries(value)) yield* pathsIn(child, [...path, key]);
  }
}

function verdicts(kind: Kind, value: unknown): { quick: boolean; full: boolean } {
  return { quick: validators[kind](value), full: complaints[kind](value) };
}

describe('the quick validators', () => {
  const all = records();

  it.each(all.map(({ name, kind, value }) => [name, kind, value] as const))(
    'say the same of a record: %s',
    (_, kind, value) => {
      const { quick, full } = verdicts(kind, value);
      expect(quick).toBe(full);
    },
  );

  it.each(kinds)('say the same of records with another value somewhere: %s', (kind) => {
    const own = all.filter((record) => record.kind === kind && validators[kind](record.value));
    let [right, wrong] = [0, 0];
    for (const [index, { value, name }] of own.entries()) {
      const paths = [...pathsIn(value)];
      // Some places of each record, more of the first ones.
      const step = Math.ceil(paths.length / (index < 3 ? 60 : 4));
      for (const path of paths.filter((_, at) => at % step === index % step)) {
        const altered = [
          ...strangers.map((stranger) => withValueAt(value, path, stranger)),
          withoutValueAt(value, path),
          withValueAt(value, [...path.slice(0, -1), 'stranger'], 'x'),
        ];
        for (const each of altered) {
          const { quick, full } = verdicts(kind, each);
          if (quick !== full) expect([name, path, each]).toBe(full);
          if (full) right += 1;
          else wrong += 1;
        }
      }
    }
    // Both must be tried in earnest.
    expect(right).toBeGreaterThan(own.length);
    expect(wrong).toBeGreaterThan(10 * own.length);
  });
});
