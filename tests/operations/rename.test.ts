import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { readArchive, type ArchiveReading } from '../../src/operations/read-archive.ts';
import { recheck } from '../../src/operations/recheck.ts';
import { proposeRename } from '../../src/operations/rename.ts';
import type { RenameRequest } from '../../src/operations/rename-request.ts';
import { formatText } from '../../src/source/format.ts';
import { kindOfPath } from '../../src/model/kinds.ts';
import { applyPlan } from '../../src/store/apply.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import type { Plan } from '../../src/store/plan.ts';
import { recoverArchive } from '../../src/store/recover.ts';
import { projectRoot, temporaryFolder } from '../support/archives.ts';
import { faulty, type Fault } from '../support/faulty-files.ts';

/** The small archive of the record tests, with some of its files in another text. */
async function archiveWith(files: Readonly<Record<string, string>>): Promise<ArchiveReading> {
  const folder = await temporaryFolder();
  await cp(join(projectRoot, 'tests/records/archive'), folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return readArchive(nodeFiles, folder);
}

function planOf(reading: ArchiveReading, request: RenameRequest): Plan {
  const renaming = proposeRename(reading, request);
  if (!('plan' in renaming)) throw new Error(JSON.stringify(renaming));
  return renaming.plan;
}

/** The text that a plan gives a file. */
function textIn(plan: Plan, path: string): string | undefined {
  const change = plan.find((each) => each.path === path && each.action !== 'remove');
  if (change?.action === 'create') return change.text;
  return change?.action === 'replace' ? change.after : undefined;
}

function person(from: string, into: string, isMerge = false): RenameRequest {
  return { kind: 'person', from, into, isMerge };
}

const people = `schema: 1
people:
  # The Austrian side.
  anna-berger:
    names: { de: "Anna Berger" }   # three blanks before this comment
    # More is not known.

  # The Hungarian side.
  eszter-kovacs:
    names:
      de: Eszter Kovács
  milan-jovic:
    names:
      de: Milan Jović
  # To be completed.
# Where the names come from.
sources: [{ id: liste, publisher: APA }]
`;

const meeting = `schema: 1
status: held   # as reported
theme: { de: Anna Berger und anna-berger }
dates: ['2026-03-12']
organizers: [donau-institut, "duna-kozpont", 'institut-dunav'] # all three
opening:
- speakers:
  - person:   anna-berger # the first
    capacity: { de: Vorsitzende }
    side: at
  - person: 'eszter-kovacs'
    capacity: { de: Mitglied }
sources:
  - { id: anna-berger, publisher: APA }
`;

describe('the renaming of a person', () => {
  it('touches only the lines that name the person', async () => {
    const reading = await archiveWith({
      'people.yaml': people,
      'meetings/2026-03-12-wien.yaml': meeting,
    });
    const plan = planOf(reading, person('anna-berger', 'anna-maria-berger'));
    expect(plan.map(({ path }) => path)).toEqual(['people.yaml', 'meetings/2026-03-12-wien.yaml']);
    expect(textIn(plan, 'people.yaml')).toBe(people.replace('anna-berger:', 'anna-maria-berger:'));
    expect(textIn(plan, 'meetings/2026-03-12-wien.yaml')).toBe(
      meeting.replace('person:   anna-berger', 'person:   anna-maria-berger'),
    );
  });

  it('moves the entry to its place, with its comments', async () => {
    const reading = await archiveWith({ 'people.yaml': people });
    const text = textIn(planOf(reading, person('eszter-kovacs', 'adam-kovacs')), 'people.yaml');
    expect(text).toBe(`schema: 1
people:
  # The Hungarian side.
  adam-kovacs:
    names:
      de: Eszter Kovács
  # The Austrian side.
  anna-berger:
    names: { de: "Anna Berger" }   # three blanks before this comment
    # More is not known.

  milan-jovic:
    names:
      de: Milan Jović
  # To be completed.
# Where the names come from.
sources: [{ id: liste, publisher: APA }]
`);
  });

  it('moves the first entry to the end, before the comments there', async () => {
    const reading = await archiveWith({ 'people.yaml': people });
    const text = textIn(planOf(reading, person('anna-berger', 'zoe-berger')), 'people.yaml');
    expect(text).toBe(`schema: 1
people:
  # The Hungarian side.
  eszter-kovacs:
    names:
      de: Eszter Kovács
  milan-jovic:
    names:
      de: Milan Jović
  # The Austrian side.
  zoe-berger:
    names: { de: "Anna Berger" }   # three blanks before this comment
    # More is not known.
  # To be completed.
# Where the names come from.
sources: [{ id: liste, publisher: APA }]
`);
  });

  it('writes an id in quotation marks where a reader would take it for something else', async () => {
    const reading = await archiveWith({
      'people.yaml': people,
      'meetings/2026-03-12-wien.yaml': meeting,
    });
    const plan = planOf(reading, person('anna-berger', '2027'));
    expect(textIn(plan, 'people.yaml')).toContain('  "2027":\n');
    expect(textIn(plan, 'meetings/2026-03-12-wien.yaml')).toContain(
      '- person:   "2027" # the first',
    );
    const other = planOf(reading, person('eszter-kovacs', 'no'));
    expect(textIn(other, 'meetings/2026-03-12-wien.yaml')).toContain("- person: 'no'\n");
  });

  it('keeps line ends, and a missing one', async () => {
    const windows = people.replaceAll('\n', '\r\n');
    const reading = await archiveWith({ 'people.yaml': windows });
    const plan = planOf(reading, person('anna-berger', 'anna-maria-berger'));
    expect(textIn(plan, 'people.yaml')).toBe(windows.replace('anna-berger:', 'anna-maria-berger:'));
    const text = 'people:\n  a:\n    names: { de: A }\n  b:\n    names: { de: B }\nschema: 1';
    const small = await archiveWith({ 'people.yaml': text });
    expect(textIn(planOf(small, person('a', 'c')), 'people.yaml')).toBe(
      'people:\n  b:\n    names: { de: B }\n  c:\n    names: { de: A }\nschema: 1',
    );
  });
});

describe('the joining of two people', () => {
  it('leads every reference to the one that stays, and gives it the names of the other', async () => {
    const reading = await archiveWith({
      'people.yaml': people,
      'meetings/2026-03-12-wien.yaml': meeting,
    });
    const plan = planOf(reading, person('anna-berger', 'eszter-kovacs', true));
    expect(textIn(plan, 'meetings/2026-03-12-wien.yaml')).toBe(
      meeting.replace('person:   anna-berger', 'person:   eszter-kovacs'),
    );
    expect(textIn(plan, 'people.yaml')).toBe(`schema: 1
people:
  # The Hungarian side.
  # The Austrian side.
  # three blanks before this comment
  # More is not known.
  eszter-kovacs:
    names:
      de: Eszter Kovács
    spellings:
      - Anna Berger
  milan-jovic:
    names:
      de: Milan Jović
  # To be completed.
# Where the names come from.
sources: [{ id: liste, publisher: APA }]
`);
  });

  it('keeps the comments of the one that stays where they are', async () => {
    const reading = await archiveWith({ 'people.yaml': people });
    const plan = planOf(reading, person('milan-jovic', 'anna-berger', true));
    expect(textIn(plan, 'people.yaml')).toContain(`  # The Austrian side.
  anna-berger:
    names: # three blanks before this comment
      de: Anna Berger
    spellings:
      - Milan Jović
    # More is not known.

  # The Hungarian side.
  eszter-kovacs:
`);
  });

  it('joins entries in brackets, and then writes the register anew', async () => {
    const text = 'schema: 1\npeople: { a: { names: { de: A } }, b: { names: { hu: B } } } # both\n';
    const reading = await archiveWith({ 'people.yaml': text });
    expect(textIn(planOf(reading, person('a', 'b', true)), 'people.yaml')).toBe(
      'schema: 1\npeople: # both\n  b:\n    names:\n      hu: B\n      de: A\n',
    );
  });
});

describe('the joining of two organizations', () => {
  const request: RenameRequest = {
    kind: 'organization',
    from: 'donau-institut',
    into: 'institut-dunav',
    isMerge: true,
  };
  const organizations =
    'schema: 1\norganizations:\n  donau-institut:\n    names: { de: A }\n  duna-kozpont:\n    names: { de: B }\n  institut-dunav:\n    names: { de: C }\n';

  it.each([
    [
      'in brackets',
      '[donau-institut, duna-kozpont, institut-dunav]',
      '[institut-dunav, duna-kozpont]',
    ],
    [
      'in brackets, the other way round',
      '[institut-dunav, donau-institut] # both',
      '[institut-dunav] # both',
    ],
    [
      'in lines',
      '\n  - donau-institut # a\n  # b\n  - duna-kozpont\n  - institut-dunav # c',
      '\n  - institut-dunav # a\n  # b\n  - duna-kozpont\n  # c',
    ],
    [
      'in brackets with comments',
      '[ # a\n  institut-dunav,\n  # b\n  donau-institut # c\n ]',
      ' # a\n  - institut-dunav # c\n  # b',
    ],
  ])('leaves no organization twice in a list: %s', async (_, list, expected) => {
    const text = (organizers: string): string =>
      `schema: 1\nstatus: held\ntheme:\n  de: A\ndates:\n  - "2026"\norganizers: ${organizers}\nsources:\n  - id: a\n    publisher: B\n`;
    const reading = await archiveWith({
      'organizations.yaml': organizations,
      'meetings/2026-wien.yaml': text(list),
    });
    const after = textIn(planOf(reading, request), 'meetings/2026-wien.yaml');
    if (list.startsWith('[ #')) {
      // The comments would be lost in brackets: the file is brought into canonical form.
      for (const comment of ['# a', '# b', '# c']) expect(after).toContain(comment);
      expect(after?.match(/institut-dunav/g)).toHaveLength(1);
    } else expect(after).toBe(text(expected));
  });

  it('is refused where they contradict each other', async () => {
    const reading = await archiveWith({});
    expect(proposeRename(reading, request)).toEqual({ conflicts: ['country', 'side'] });
  });
});

describe('the renaming of a meeting', () => {
  const request: RenameRequest = {
    kind: 'meeting',
    from: '2026-03-12-wien',
    into: '2026-03-12-graz',
    isMerge: false,
  };

  it('gives its file another name, and leads the links of others to it', async () => {
    const other =
      'schema: 1\nstatus: planned\ntheme:\n  de: A\ndates:\n  - "2027"\norganizers:\n  - duna-kozpont\nlinks:\n  - kind: follows\n    meeting: 2026-03-12-wien # the last one\nsources:\n  - id: a\n    publisher: B\n';
    const reading = await archiveWith({
      'people.yaml': people,
      'meetings/2026-03-12-wien.yaml': meeting,
      'meetings/2027-wien.yaml': other,
    });
    expect(planOf(reading, request)).toEqual([
      { action: 'create', path: 'meetings/2026-03-12-graz.yaml', text: meeting },
      { action: 'remove', path: 'meetings/2026-03-12-wien.yaml', before: meeting },
      {
        action: 'replace',
        path: 'meetings/2027-wien.yaml',
        before: other,
        after: other.replace('2026-03-12-wien', '2026-03-12-graz'),
      },
    ]);
  });

  it('mends a file whose name is no id', async () => {
    const reading = await archiveWith({
      'people.yaml': people,
      'meetings/Wien 2026.yaml': meeting,
    });
    expect(reading.diagnostics.map(({ code }) => code)).toEqual(['archive/file-name']);
    const plan = planOf(reading, { ...request, from: 'Wien 2026' });
    expect(recheck(reading, plan).diagnostics).toEqual([]);
  });

  it('takes its number', async () => {
    const reading = await archiveWith({
      'people.yaml': people,
      'meetings/2026-03-12-wien.yaml': `number: 7\n${meeting}`,
    });
    expect(planOf(reading, { ...request, from: '7' })).toHaveLength(2);
  });
});

describe('a renaming', () => {
  it('is refused where a file with errors may refer to the id', async () => {
    const reading = await archiveWith({
      'meetings/2026-wien.yaml': 'schema: 1\nstauts: held\nperson: anna-berger\n',
      'meetings/2027-wien.yaml': 'schema: 1\nstauts: held\nperson: anna-bergerin\n',
      'meetings/2028-wien.yaml': 'schema: 1\nstatus: a: anna-berger\n',
    });
    const renaming = proposeRename(reading, person('anna-berger', 'anna-maria-berger'));
    const found = 'diagnostics' in renaming ? renaming.diagnostics : [];
    expect(renaming).toMatchObject({ obstacle: 'unreadable references' });
    expect([...new Set(found.map(({ file }) => file))]).toEqual([
      'meetings/2026-wien.yaml',
      'meetings/2028-wien.yaml',
    ]);
  });

  it('is refused where the register cannot be read', async () => {
    const reading = await archiveWith({ 'people.yaml': 'schema: 1\npeople: []\n' });
    expect(proposeRename(reading, person('anna-berger', 'anna'))).toMatchObject({
      obstacle: 'unreadable references',
      diagnostics: [{ file: 'people.yaml' }],
    });
  });

  it('is refused where the archive would have an error that it has not now', async () => {
    const spellings = Array.from({ length: 100 }, (_, index) => `      - N${index}\n`).join('');
    const reading = await archiveWith({
      'people.yaml': `schema: 1\npeople:\n  a:\n    names:\n      de: A\n  b:\n    names:\n      de: B\n    spellings:\n${spellings}`,
    });
    expect(proposeRename(reading, person('a', 'b', true))).toMatchObject({
      obstacle: 'new errors',
      diagnostics: [{ code: 'schema/too-many', file: 'people.yaml' }],
    });
  });

  it('is not hindered by errors that are there already', async () => {
    const reading = await archiveWith({
      'people.yaml':
        'schema: 1\npeople:\n  a:\n    names:\n      de: A\n  b:\n    names:\n      de: A\n    sides:\n      - xx\n',
    });
    expect(reading.diagnostics.length).toBeGreaterThan(1);
    expect(planOf(reading, person('b', 'c')).map(({ path }) => path)).toEqual(['people.yaml']);
  });

  it.each<[string, RenameRequest]>([
    ['an unknown id', person('anna-bergr', 'anna')],
    ['an id that is taken', person('anna-berger', 'milan-jovic')],
    ['the same id', person('anna-berger', 'anna-berger')],
    ['what is no id', person('anna-berger', 'Anna Berger')],
    ['joining to an unknown id', person('anna-berger', 'milan-jovicc', true)],
    ['joining to itself', person('anna-berger', 'anna-berger', true)],
    ['joining sides', { kind: 'side', from: 'at', into: 'hu', isMerge: true }],
    ['an unknown series', { kind: 'series', from: 'a', into: 'b', isMerge: false }],
    ['an unknown meeting', { kind: 'meeting', from: '9', into: 'b', isMerge: false }],
  ])('is wrong usage: %s', async (_, request) => {
    const reading = await archiveWith({});
    expect(() => proposeRename(reading, request)).toThrow(UsageError);
  });
});

describe('a renaming that is stopped at any call of the file system', () => {
  it.each<Fault>(['fails', 'dies before', 'dies after'])(
    'is whole or not there once the next command has begun: the call %s',
    async (fault) => {
      const source = join(projectRoot, 'tests/archives/danube');
      const original = await readArchive(nodeFiles, source);
      const [id = ''] = original.archive.people.keys();
      const plan = planOf(original, person(id, 'zzz-other'));
      const renamed = recheck(original, plan);
      expect(plan.length).toBeGreaterThan(3);
      for (let k = 1; ; k += 1) {
        const folder = await temporaryFolder();
        await cp(source, folder, { recursive: true });
        const files = faulty(fault, k);
        await applyPlan(files, folder, plan).catch(() => undefined);
        await recoverArchive(nodeFiles, folder);
        const { texts, diagnostics } = await readArchive(nodeFiles, folder);
        expect(diagnostics).toEqual([]);
        expect([original.texts, renamed.texts].map(sorted)).toContainEqual(sorted(texts));
        if (files.calls < k) break;
      }
    },
  );
});

function sorted(texts: ReadonlyMap<string, string>): [string, string][] {
  return [...texts].sort();
}

describe.each(['data', 'tests/archives/danube'])(
  'every id of the archive in %s',
  async (folder) => {
    const reading = await readArchive(nodeFiles, join(projectRoot, folder));
    const { archive } = reading;
    const ids = (list: Iterable<string> | undefined): string[] => [...(list ?? [])];
    const requests: (readonly [RenameRequest['kind'], string[]])[] = [
      ['person', ids(archive.people.keys())],
      ['organization', ids(archive.organizations.keys())],
      ['topic', ids(archive.topics.keys())],
      ['forum', ids(archive.forums.keys())],
      ['side', (archive.council?.sides ?? []).map(({ id }) => id)],
      ['series', (archive.council?.series ?? []).map(({ id }) => id)],
      ['meeting', archive.meetings.map(({ id }) => id)],
    ];

    it.each(requests)('can be another one and its own again: %s', (kind, all) => {
      for (const [index, id] of all.entries()) {
        const other = ['0-other', 'mmm', 'zzz-other'][index % 3] ?? '';
        const there = planOf(reading, { kind, from: id, into: other, isMerge: false });
        const between = recheck(reading, there);
        expect(between.diagnostics).toEqual([]);
        for (const { path } of there) {
          const text = textIn(there, path);
          if (text === undefined) continue;
          expect(formatText(text, kindOfPath(path) ?? 'meeting'), path).toBe(text);
        }
        const back = planOf(between, { kind, from: other, into: id, isMerge: false });
        expect(new Map([...recheck(between, back).texts].sort())).toEqual(
          new Map([...reading.texts].sort()),
        );
      }
    });
  },
);

describe('what is accepted', () => {
  const accepted = `schema: 1
findings:
  - code: text/mixed-scripts-in-name
    file: people.yaml
    path: people.anna-berger.names.de # the letter is on her door, too
  - code: meeting/speaker-without-capacity
    file: "meetings/2026-03-12-wien.yaml"
    path: opening[0].speakers[0].person
`;

  it('of an entry is accepted of it under its new id', async () => {
    const reading = await archiveWith({
      'people.yaml': people.replace('"Anna Berger"', '"Anna B\u0435rger"'),
      'accepted.yaml': accepted,
    });
    const errors = reading.diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
    const plan = planOf(reading, person('anna-berger', 'anna-bergner'));
    expect(textIn(plan, 'accepted.yaml')).toBe(
      accepted.replace('people.anna-berger.', 'people.anna-bergner.'),
    );
  });

  it('of a meeting is accepted of it under its new id', async () => {
    const reading = await archiveWith({
      'accepted.yaml': accepted,
      'meetings/2026-03-12-wien.yaml': `schema: 1
status: held
theme:
  de: Hochwasserschutz
dates:
  - "2026-03-12"
organizers:
  - donau-institut
opening:
  - speakers:
      - person: anna-berger
sources:
  - id: protokoll
    publisher: Sekretariat
`,
    });
    const request = { from: '2026-03-12-wien', into: '2026-03-12-linz', isMerge: false };
    const plan = planOf(reading, { kind: 'meeting', ...request });
    expect(textIn(plan, 'accepted.yaml')).toBe(
      accepted.replace('2026-03-12-wien', '2026-03-12-linz'),
    );
  });
});
