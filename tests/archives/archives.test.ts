// The archive of the Russia–Azerbaijan council and that of an invented council of three sides.
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds, registerKinds } from '../../src/model/kinds.ts';
import { isMapping, valueAt } from '../../src/model/paths.ts';
import { shapes } from '../../src/model/shapes.ts';
import { readArchive } from '../../src/operations/read-archive.ts';
import type { RecordFile } from '../../src/source/archive.ts';
import { stringifyRecord } from '../../src/source/stringify.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { projectRoot } from '../support/archives.ts';

describe.each(['data', 'tests/archives/danube'])('the archive in %s', async (folder) => {
  const { archive, diagnostics, texts } = await readArchive(
    nodeFiles,
    join(projectRoot, folder),
    '2026-06-01',
  );
  const files = archive.files.map((file): [string, RecordFile] => [file.file, file]);

  const textOf = (path: string): string => texts.get(path) ?? '';

  it('has no problems', () => {
    expect(diagnostics).toEqual([]);
  });

  it('has a record of every kind', () => {
    const missing = kinds.filter((kind) => !archive.files.some((file) => file.kind === kind));
    // What is accepted is no part of a record: an archive without problems has none.
    expect(missing.filter((kind) => kind !== 'accepted')).toEqual([]);
  });

  it.each(files)('is written as council would write it: %s', (path, { kind, record }) => {
    const [first = '', ...rest] = textOf(path).split('\n');
    const lines = rest.filter((line) => !/^\s*#/.test(line));
    const written = stringifyRecord(record, shapes[kind], first.replace(/^# /, ''));
    expect(`${first}\n${lines.join('\n')}`).toBe(written);
  });

  it.each(files)('leads editors to the schema: %s', (path, { kind }) => {
    const target = /^# yaml-language-server: \$schema=(\S+)\n/.exec(textOf(path))?.[1] ?? '';
    const found = join(projectRoot, folder, dirname(path), target);
    expect(relative(projectRoot, found).replaceAll('\\', '/')).toBe(`schemas/${kind}.schema.json`);
    expect(existsSync(found)).toBe(true);
  });

  it.each(registerKinds)('has the entries sorted by id: %s', (kind) => {
    const file = archive.files.find((candidate) => candidate.kind === kind);
    const entries = valueAt(file?.record, [kind]);
    const ids = Object.keys(isMapping(entries) ? entries : {});
    expect(ids).toEqual([...ids].sort());
  });
});

describe('the archive of the Danube council', async () => {
  const { archive } = await readArchive(nodeFiles, join(projectRoot, 'tests/archives/danube'));

  it('tells of thirteen meetings', () => {
    const told = archive.meetings.map(({ id, meeting: { number, kind, status } }) =>
      [id, number ?? '-', kind, status].join(' '),
    );
    expect(told).toEqual([
      '2019-05-14-wien 1 ordinary held',
      '2019-11-szeged - preparatory held',
      '2020-04-23-szeged 2 ordinary held',
      '2020-06-25-online - extraordinary held',
      '2021-03-18-online 1 working-group held',
      '2022-05-19-novi-sad 3 ordinary held',
      '2022-11-24-tulln - joint held',
      '2023-03-09-budapest - other cancelled',
      '2023-09-21-wien 4 ordinary held',
      '2024-03-14-szeged 2 working-group held',
      '2025-05-08-szeged 5 ordinary held',
      '2025-05-08-szeged-2 - other postponed',
      '2029-05-novi-sad 6 ordinary planned',
    ]);
  });

  it('gives every theme and recommendation in its three languages', () => {
    const texts = archive.meetings.flatMap(({ meeting }) => [
      meeting.theme,
      ...(meeting.communique?.recommendations ?? []).map(({ text }) => text),
    ]);
    expect(texts.filter((text) => Object.keys(text).join() !== 'de,hu,sr')).toEqual([]);
  });
});
