// The two archives show the whole record model: `data/` what is real, the Danube council the rest.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/model/kinds.ts';
import { readArchive } from '../../src/operations/read-archive.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { projectRoot } from '../support/archives.ts';
import { occurrencesIn } from '../support/occurrences.ts';
import { allowedBy } from '../support/schema-paths.ts';
import { whatARecordConcludes } from './what-a-record-concludes.ts';
import { whatARecordHolds } from './what-a-record-holds.ts';

const readings = await Promise.all(
  ['data', 'tests/archives/danube'].map((folder) =>
    readArchive(nodeFiles, join(projectRoot, folder)),
  ),
);

const occurrences = new Set(
  readings
    .flatMap(({ archive }) => archive.files)
    .flatMap(({ kind, record }) => [...occurrencesIn(kind, record)]),
);

describe('what a record must be able to hold', () => {
  it.each([...whatARecordHolds, ...whatARecordConcludes])(
    'is shown by a record: %s',
    (_, paths) => {
      expect(paths.filter((path) => !occurrences.has(path))).toEqual([]);
    },
  );
});

describe('the schemas', () => {
  it('are walked to their last part', () => {
    expect(allowedBy('topics').paths.slice(0, 12)).toEqual([
      'topics.schema',
      'topics.topics',
      'topics.topics.*',
      'topics.topics.*.names',
      'topics.topics.*.names.*',
      'topics.topics.*.spellings',
      'topics.topics.*.definition',
      'topics.topics.*.definition.*',
      'topics.topics.*.broader',
      'topics.topics.*.sources',
      'topics.topics.*.extensions',
      'topics.topics.*.extensions.*',
    ]);
    expect(allowedBy('council').enums).toEqual([
      { path: 'council.side_order', values: ['alphabet', 'host-first'] },
      { path: 'council.severities.*', values: ['error', 'warning', 'ignore'] },
      {
        path: 'council.confidentiality.closed_sessions[]',
        values: ['speakers', 'remarks', 'summary', 'topics'],
      },
      { path: 'council.disputes[].fact', values: ['names', 'founded'] },
    ]);
  });

  it.each(kinds)('allow nothing that no archive shows: %s', (kind) => {
    expect(allowedBy(kind).paths.filter((path) => !occurrences.has(path))).toEqual([]);
  });

  it('name no value of a closed set that no archive shows', () => {
    expect(shownNowhere()).toEqual([]);
  });
});

/** Values of closed sets; a set that several keys share, such as that of statuses, is one. */
function shownNowhere(): string[] {
  const sets = new Map<string, { values: readonly string[]; paths: string[] }>();
  for (const { path, values } of kinds.flatMap((kind) => allowedBy(kind).enums)) {
    const set = sets.get(values.join()) ?? { values, paths: [] };
    sets.set(values.join(), { values, paths: [...set.paths, path] });
  }
  return [...sets.values()].flatMap(({ values, paths }) =>
    values
      .filter((value) => !paths.some((path) => occurrences.has(`${path}=${value}`)))
      .map((value) => `${paths.join(' or ')}=${value}`),
  );
}
