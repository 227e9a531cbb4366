import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as validators from '#printed-validators';
import { formatShowing } from '../../src/formatters/showing.ts';
import { createStyle } from '../../src/formatters/style.ts';
import { isMapping } from '../../src/model/paths.ts';
import type { Shape } from '../../src/model/shape.ts';
import { shapes } from '../../src/model/shapes.ts';
import { roleAt } from '../../src/operations/appearance-roles.ts';
import { readArchive } from '../../src/operations/read-archive.ts';
import {
  registerOf,
  showEntry,
  type Showing,
  type ShowRequest,
} from '../../src/operations/show.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { projectRoot } from '../support/archives.ts';
import { exampleFolder } from '../support/example-archive.ts';

async function show(
  request: Omit<ShowRequest, 'folder'>,
  folder = exampleFolder,
): Promise<Showing> {
  const showing = await showEntry(nodeFiles, { folder, includeInternal: true, ...request });
  if ('diagnostics' in showing) throw new Error('the archive has errors');
  return showing;
}

const person = async (name: string): Promise<string> =>
  (await show({ kind: 'person', name })).shown.id;

describe('a person is found', () => {
  it.each([
    ['farid-shafiyev', 'farid-shafiyev'],
    ['Farid Shafiyev', 'farid-shafiyev'],
    ['Shafiev', 'farid-shafiyev'],
    ['sefiyev', 'farid-shafiyev'],
    ['şəfiyev', 'farid-shafiyev'],
    ['ШАФИЕВ', 'farid-shafiyev'],
    ['шафиев  фарид', 'farid-shafiyev'],
    ['fərid ŞƏFİYEV', 'farid-shafiyev'],
    ['MUELLER', 'anna-mueller'],
    ['muller', 'anna-mueller'],
    ['agayev', 'isa-qarayev'],
    ['田中一郎', 'tanaka-ichiro'],
    // Two people have this word in a spelling, but it is the whole of none.
    ['Elnur Vera', 'vera-seferova'],
  ])('by %s', async (name, id) => {
    expect(await person(name)).toBe(id);
  });

  it('by no word that several have: they are listed', async () => {
    await expect(person('elnur')).rejects.toThrow(
      '`elnur` may be any of 2 people:\n' +
        '  elnur-seferov  Elnur Səfərov\n' +
        '  vera-seferova  Вера Сафарова',
    );
  });

  it.each([
    ['Shafijev', 'did you mean `Shafiyev`?'],
    ['Шафеев', 'did you mean `Shafiev`?'],
    ['Zzzzzzzzzz', 'see `council list people`'],
    ['…', 'see `council list people`'],
  ])('by nothing that is only near, which is suggested: %s', async (name, help) => {
    await expect(person(name)).rejects.toMatchObject({ name: 'UsageError', help });
  });
});

describe('the appearances of an entry', () => {
  it('of a person say the office held then, and the source', async () => {
    const { shown } = await show({ kind: 'person', name: 'farid-shafiyev' });
    const told = shown.appearances?.map(({ meeting, role, part, capacity, organization }) =>
      [meeting.id, role, part, capacity, organization?.name].join('; '),
    );
    expect(told).toEqual([
      '2021-05-10-gence; speaker; Opening; Adviser; Institute of Harbours',
      '2022-06-moscow; speaker; Closed session; Rector; Центр моря',
      // The remark is internal: what only it says is not said elsewhere.
      '2022-06-moscow; mover; Decisions; ; ',
      '2022-06-moscow; author; Piers of two shores; ; ',
    ]);
    const [opening, remark] = shown.appearances ?? [];
    expect(opening?.sources.map(({ id }) => id)).toEqual(['agency', 'minutes']);
    expect(opening).not.toHaveProperty('visibility');
    expect(remark).toMatchObject({ visibility: 'internal', presents: 'Piers' });
    expect(remark?.sources).toEqual([
      { id: 'report', publisher: 'Secretariat', published: '2022-07' },
    ]);
  });

  it('take an office from the same meeting, and call a person as then', async () => {
    const { shown } = await show({ kind: 'person', name: 'isa-qarayev' });
    const told = shown.appearances?.map(({ role, name, part, capacity, side, sources }) =>
      [role, name, part, capacity, side?.id, sources.map(({ id }) => id).join(',')].join('; '),
    );
    expect(told).toEqual([
      'chair; İsa Ağayev; Officers; Director; az; ',
      'head-of-delegation; İsa Ağayev; Delegations; Director; az; minutes',
      'signatory; İsa Ağayev; Communiqué; Director; az; minutes',
    ]);
  });

  it('of an organization say who spoke for it', async () => {
    const { shown } = await show({ kind: 'organization', name: 'IP', language: 'az' });
    const told = shown.appearances?.map(({ meeting, role, name, person: who, sources }) =>
      [meeting.id, role, name, who?.name, sources.map(({ id }) => id).join(',')].join('; '),
    );
    expect(told).toEqual([
      '2021-05-10-gence; organizer; Institute of Harbours; ; agency',
      '2021-05-10-gence; chair; Institute of Harbours; İsa Ağayev; ',
      '2021-05-10-gence; speaker; Institute of Harbours; Fərid Şəfiyev; agency,minutes',
      '2025-03-01-baku; organizer; ; ; notice',
      '2023-10-05-online; organizer; ; ; notice',
    ]);
  });

  it('of a topic and a forum name the paragraph and the part', async () => {
    const topic = await show({ kind: 'topic', name: 'ferries' });
    expect(topic.shown.appearances?.map(({ role, part }) => `${role}: ${part}`)).toEqual([
      'topic: Communiqué, 1',
      'topic: Closed session',
    ]);
    const forum = await show({ kind: 'forum', name: 'sf' });
    expect(forum.shown.appearances?.map(({ role, part }) => `${role}: ${part}`)).toEqual([
      'forum: Communiqué',
    ]);
  });

  it('have a role for every place in which a record can name an entry', () => {
    const registers: readonly string[] = Object.values(registerOf);
    const places = referencesOf(shapes.meeting).filter(({ to }) => registers.includes(to));
    expect(places.length).toBeGreaterThan(30);
    const unnamed = places.filter(({ path }) => roleAt(path, { role: undefined }) === 'mentioned');
    expect(unnamed.map(({ path }) => path.join('.'))).toEqual([
      'officers.person',
      'officers.organization',
    ]);
  });
});

describe.each(['data', 'tests/archives/danube', 'tests/operations/archive'])(
  'everything that is shown of %s',
  async (folder) => {
    const root = join(projectRoot, folder);
    const { archive } = await readArchive(nodeFiles, root);
    const requests: Omit<ShowRequest, 'folder'>[] = [
      ...archive.meetings.map(({ id }) => ({ kind: 'meeting', name: id }) as const),
      ...(['person', 'organization', 'topic', 'forum'] as const).flatMap((kind) =>
        [...archive[registerOf[kind]].keys()].map((name) => ({ kind, name })),
      ),
    ];

    it('follows the published schema', async () => {
      for (const request of requests) {
        const { shown } = await show(request, root);
        expect(validators.show(shown)).toBe(true);
        expect(shown).toHaveProperty(request.kind);
      }
    });

    it('has every value of the record in its text', async () => {
      for (const request of requests) {
        const showing = await show(request, root);
        const { kind } = showing.shown;
        const text = plain(
          formatShowing(showing, { width: 100, style: createStyle(false), path: '' }),
        );
        const values = valuesIn(showing.shown[kind]).filter(
          (value) => !text.includes(plain(value)),
        );
        expect(values, `${request.kind} ${request.name}`).toEqual([]);
      }
    });
  },
);

describe('the text of a meeting', () => {
  it('is set within the terminal, by parts, with internal ones marked', async () => {
    const showing = await show({ kind: 'meeting', name: '2' });
    const style = createStyle(false);
    const text = formatShowing(showing, { width: 40, style, path: 'meetings/x.yaml' });
    await expect(text).toMatchFileSnapshot('second-meeting-at-40-columns.out');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  it('is in one language where one is asked for, as far as there is a text', async () => {
    const showing = await show({ kind: 'meeting', name: '2', language: 'ru' });
    const text = formatShowing(showing, { width: 80, style: createStyle(false), path: '' });
    expect(text).toContain('City: Москва\n');
    expect(text).toContain('Title: Закрытая сессия; Access: closed');
    expect(text).toContain('- Piers of two shores (en)'.slice(2));
  });
});

interface Place {
  readonly path: readonly string[];
  readonly to: string;
}

/** Every place of a shape that refers to something. */
function referencesOf({ refersTo, keys = {}, items, values }: Shape, path: string[] = []): Place[] {
  if (refersTo !== undefined) return [{ path, to: refersTo }];
  const named = Object.entries(keys).flatMap(([key, part]) => referencesOf(part, [...path, key]));
  return [...named, ...[items, values].flatMap((part) => (part ? referencesOf(part, path) : []))];
}

/** Every text and number in a value but the version of its form. */
function valuesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(valuesIn);
  if (!isMapping(value)) return [String(value)];
  return Object.entries(value).flatMap(([key, part]) => (key === 'schema' ? [] : valuesIn(part)));
}

/** A text without the breaks and blanks by which it is set, and without the marks of its lists. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}
