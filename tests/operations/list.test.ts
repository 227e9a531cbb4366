import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as validators from '#printed-validators';
import { UsageError } from '../../src/errors.ts';
import type { Listing } from '../../src/model/generated.ts';
import { listArchive, listedKinds, type ListRequest } from '../../src/operations/list.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { projectRoot } from '../support/archives.ts';
import { exampleFolder } from '../support/example-archive.ts';

async function list(request: Omit<ListRequest, 'folder'>): Promise<Listing> {
  const listing = await listArchive(nodeFiles, {
    folder: exampleFolder,
    includeInternal: true,
    ...request,
  });
  if ('diagnostics' in listing) throw new Error('the example has errors');
  return listing;
}

describe('a list', () => {
  it('of meetings is in the order of days, not of ids', async () => {
    expect(await list({ kind: 'meetings' })).toEqual({
      schema: 1,
      language: 'en',
      meetings: [
        {
          id: '2021-05-10-gence',
          number: 1,
          status: 'held',
          dates: ['2021-05-10', '2021-05-11'],
          cities: ['Gəncə'],
          theme: 'Ferries and their harbours',
        },
        {
          id: '2022-06-moscow',
          number: 2,
          status: 'held',
          dates: ['2022-06'],
          mode: 'hybrid',
          cities: ['Moscow'],
          theme: 'Паромы',
        },
        {
          id: '2025-03-01-baku',
          status: 'planned',
          dates: ['2025-03-01'],
          cities: [],
          theme: 'Shores',
        },
        {
          id: '2023-10-05-online',
          number: 1,
          series: 'ports',
          status: 'postponed',
          dates: ['2026-01-20'],
          mode: 'online',
          cities: [],
          theme: 'Data of ports',
        },
      ],
      faulty_files: [],
    });
  });

  it('of people counts every place in which they are named, in the language that is asked for', async () => {
    const { people } = await list({ kind: 'people', language: 'az' });
    expect(people).toEqual([
      { id: 'anna-mueller', name: 'Anna Müller', sides: [], appearances: 0 },
      {
        id: 'elnur-seferov',
        name: 'Elnur Səfərov',
        sides: [{ id: 'az', name: 'Azərbaycan' }],
        appearances: 1,
      },
      {
        id: 'farid-shafiyev',
        name: 'Fərid Şəfiyev',
        sides: [{ id: 'az', name: 'Azərbaycan' }],
        appearances: 4,
      },
      {
        id: 'isa-qarayev',
        name: 'İsa Qarayev',
        sides: [{ id: 'az', name: 'Azərbaycan' }],
        appearances: 3,
      },
      { id: 'tanaka-ichiro', name: '田中一郎', sides: [], appearances: 1 },
      {
        id: 'vera-seferova',
        name: 'Vera Səfərova',
        sides: [
          { id: 'az', name: 'Azərbaycan' },
          { id: 'ru', name: 'Russia' },
        ],
        appearances: 1,
      },
    ]);
  });

  it('of organizations, topics and forums counts the meetings that name them', async () => {
    expect((await list({ kind: 'organizations' })).organizations).toEqual([
      {
        id: 'port-institute',
        name: 'Institute of Ports',
        acronym: 'IP',
        side: { id: 'az', name: 'Azerbaijan' },
        meetings: 3,
      },
      { id: 'sea-centre', name: 'Центр моря', meetings: 1 },
    ]);
    expect((await list({ kind: 'topics' })).topics).toEqual([
      {
        id: 'ferries',
        name: 'Ferries',
        broader: { id: 'shipping', name: 'Shipping' },
        meetings: 2,
      },
      { id: 'shipping', name: 'Shipping', meetings: 0 },
    ]);
    expect((await list({ kind: 'forums' })).forums).toEqual([
      { id: 'shore-forum', name: 'Shore Forum 🇦🇿', acronym: 'SF', editions: 1, meetings: 1 },
    ]);
  });

  it('of open recommendations has each that is carried on once, by the latest', async () => {
    const all = await list({ kind: 'recommendations' });
    expect(all.recommendations?.map(({ meeting, number }) => `${meeting} ${number}`)).toEqual([
      '2021-05-10-gence 1',
      '2021-05-10-gence 2',
      '2021-05-10-gence 3',
      '2022-06-moscow 1',
      '2022-06-moscow 5 bis',
    ]);
    const open = await list({ kind: 'recommendations', onlyOpen: true });
    expect(open.recommendations).toEqual([
      {
        meeting: '2022-06-moscow',
        meeting_number: 2,
        number: '1',
        text: 'Построить второй причал в Баку.',
        continues: { meeting: '2021-05-10-gence', number: '1' },
      },
    ]);
  });

  it.each(['xq', 'english', ''])('in a language that does not exist is refused: %s', (language) =>
    expect(list({ kind: 'people', language })).rejects.toThrow(UsageError),
  );
});

describe.each(['data', 'tests/archives/danube', 'tests/operations/archive'])(
  'every list of %s',
  (folder) => {
    it.each(listedKinds)('follows the published schema: %s', async (kind) => {
      const request = { folder: join(projectRoot, folder), kind };
      for (const onlyOpen of [false, true]) {
        const listing = await listArchive(nodeFiles, { ...request, onlyOpen });
        expect(validators.list(listing)).toBe(true);
        expect(listing).toHaveProperty(kind);
      }
    });
  },
);
