// Closed means closed: canaries in every place that can be internal, in records closed at random,
// and a search for them in everything that a command prints for those outside.
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { readArchive } from '../../src/operations/read-archive.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { projectRoot, temporaryFolder } from '../support/archives.ts';
import { canary, closableKeys, hidden, placesToClose, plantedIn } from '../support/canaries.ts';
import { danube } from '../support/export.ts';
import { allowedBy } from '../support/schema-paths.ts';
import { testContext } from '../support/test-context.ts';

const { archive } = await readArchive(nodeFiles, join(projectRoot, danube));

/** A copy of the Danube archive in which one meeting has another record. */
async function archiveWith(id: string, record: unknown): Promise<string> {
  const folder = await temporaryFolder();
  await cp(join(projectRoot, danube), folder, { recursive: true });
  // JSON is YAML too.
  await writeFile(join(folder, `meetings/${id}.yaml`), JSON.stringify(record));
  const register = await readFile(join(folder, 'people.yaml'), 'utf8');
  const entry = `people:\n  ${hidden.id}: ${JSON.stringify({ names: hidden.names })}\n`;
  await writeFile(join(folder, 'people.yaml'), register.replace('people:\n', entry));
  return folder;
}

/** Everything that a command line prints in an archive. */
async function printed(cwd: string, argv: readonly string[]): Promise<string> {
  const context = testContext({ cwd });
  await main(argv, context);
  return context.printed.stdout + context.printed.stderr;
}

const linesForOutside = (id: string): string[][] => [
  ['export', id, '--language', 'de+hu+sr'],
  ['export', id, '--language', 'hu', '--fallback', 'de', '--format', 'json'],
  ['show', id, '--json'],
  ['list', 'recommendations', '--json'],
  ['show', 'organization', 'donau-institut', '--json'],
];

/** The meetings of which something can be closed. */
const meetings = archive.meetings.filter(({ meeting }) => placesToClose(meeting).length > 0);

describe('what is closed', () => {
  it.each(meetings.map(({ id }) => id))(
    'reaches nobody outside: %s',
    async (id) => {
      const meeting = archive.meetings.find((entry) => entry.id === id)?.meeting;
      if (meeting === undefined) throw new Error(`there is no meeting ${id}`);
      await fc.assert(
        fc.asyncProperty(plantedIn(meeting), async ({ meeting: planted }) => {
          const folder = await archiveWith(id, planted);
          for (const argv of linesForOutside(id)) {
            const output = await printed(folder, argv);
            expect(output.includes('nothing was'), output).toBe(false);
            const told = [canary, hidden.id, hidden.names.de].filter((word) =>
              output.includes(word),
            );
            expect(told, argv.join(' ')).toEqual([]);
          }
          const person = await printed(folder, ['show', 'person', hidden.id, '--json']);
          expect(person).toContain('"appearances": []');
        }),
        { numRuns: 3 },
      );
    },
    120_000,
  );

  it('is there for the house, so that the search above can find it', async () => {
    const meeting = archive.meetings.find(({ id }) => id === '2022-05-19-novi-sad')?.meeting;
    if (meeting === undefined) throw new Error('there is no third meeting');
    const [planted] = fc.sample(plantedIn(meeting), { numRuns: 1, seed: 7 });
    const folder = await archiveWith('2022-05-19-novi-sad', planted?.meeting);
    for (const argv of [
      ['export', '3', '--language', 'de', '--include-internal'],
      ['show', '3', '--json', '--include-internal'],
      ['show', '3'],
    ]) {
      const output = await printed(folder, argv);
      expect(output.includes(canary), argv.join(' ')).toBe(true);
    }
  });

  it('can be every part that the schema lets be internal', () => {
    const marked = allowedBy('meeting').paths.flatMap(
      (path) => /([a-z_]+)(?:\[\])?\.visibility$/.exec(path)?.[1] ?? [],
    );
    expect([...new Set([...marked, 'notes'])].sort()).toEqual([...closableKeys].sort());
  });

  it('is not told by the errors that stop an export', async () => {
    const record = {
      schema: 1,
      notes: [{ de: canary }],
      status: canary,
      [canary]: canary,
    };
    const folder = await archiveWith('2023-09-21-wien', record);
    const output = await printed(folder, ['export', '2023-09-21-wien']);
    expect(output).toContain('schema/unknown-value');
    expect(output).not.toContain(canary);
    // Who asks for all of it is still not told in a log: `validate` at a terminal shows it.
    const forTheHouse = ['export', '2023-09-21-wien', '--include-internal'];
    expect(await printed(folder, forTheHouse)).not.toContain(canary);
  });
});

describe('a closed session', () => {
  const session = {
    title: { de: 'Beratung' },
    access: 'closed',
    moderators: [{ person: 'anna-lindner', capacity: { de: 'moderatorin-m' } }],
    speakers: [{ person: 'anna-lindner', capacity: { de: 'rednerin-s' } }],
    remarks: [
      {
        speakers: [{ person: 'anna-lindner', capacity: { de: 'rednerin-r' } }],
        points: [{ de: 'punkt-r' }],
      },
    ],
    topics: [{ topic: 'low-water', detail: { de: 'einzelheit-t' } }],
    summary: { de: 'ergebnis-u' },
  };
  const words = [
    'moderatorin-m',
    'rednerin-s',
    'rednerin-r',
    'punkt-r',
    'einzelheit-t',
    'ergebnis-u',
  ];

  it.each([
    ['nothing', [], {}, words],
    ['speakers', ['speakers'], {}, ['einzelheit-t', 'ergebnis-u']],
    ['remarks', ['remarks'], {}, ['moderatorin-m', 'rednerin-s', 'einzelheit-t', 'ergebnis-u']],
    ['summary and topics', ['summary', 'topics'], {}, words.slice(0, 4)],
    [
      'nothing, without names',
      [],
      { attribution: 'unattributed' },
      ['moderatorin-m', 'einzelheit-t', 'ergebnis-u'],
    ],
    [
      'all, though it is open',
      ['speakers', 'remarks', 'summary', 'topics'],
      { access: 'open' },
      words,
    ],
  ])(
    'gives outside what the council does not withhold: %s',
    async (_, withheld, more, expected) => {
      const folder = await archiveWith('2029-05-novi-sad', {
        schema: 1,
        status: 'held',
        theme: { de: 'Thema' },
        dates: ['2025-01-01'],
        organizers: ['donau-institut'],
        sessions: [{ ...session, ...more }],
        sources: [{ id: 'a', publisher: 'A' }],
      });
      const rule = withheld.length === 0 ? undefined : { closed_sessions: withheld };
      const council = JSON.stringify({ ...archive.council, confidentiality: rule });
      await writeFile(join(folder, 'council.yaml'), council);
      const output = await printed(folder, ['export', '2029-05-novi-sad']);
      expect(output).toContain('Beratung');
      expect(words.filter((word) => output.includes(word))).toEqual(expected);
    },
  );
});

describe('a document for the house', () => {
  it('says on top, in every heading and at its end that it must not leave it', async () => {
    const folder = await archiveWith(
      '2023-09-21-wien',
      archive.meetings.find(({ id }) => id === '2023-09-21-wien')?.meeting,
    );
    const text = await printed(folder, ['export', '4', '--language', 'de', '--include-internal']);
    const blocks = text.split('\n\n');
    expect(blocks[1]).toMatch(/^\*\*NUR FÜR DEN DIENSTGEBRAUCH/);
    expect(blocks.at(-2)).toMatch(/^\*\*NUR FÜR DEN DIENSTGEBRAUCH/);
    const headings = blocks.filter((block) => block.startsWith('#'));
    expect(headings.length).toBeGreaterThan(8);
    expect(headings.filter((block) => !block.endsWith('(nur für den Dienstgebrauch)'))).toEqual([]);
    expect(text).toContain('Die Baggerung bei Apatin kann nicht');
    expect(text).toContain('Umlauf 3/2023 samt Einspruch');
  });

  it('differs from that for outside, which has not even the sources of closed parts', async () => {
    const folder = join(projectRoot, danube);
    const text = await printed(folder, ['export', '2023-09-21-wien', '--language', 'de']);
    expect(text).not.toContain('Umlauf 3/2023');
    expect(text).not.toContain('Anna Lindner eröffnete allein');
    expect(text).not.toContain('DIENSTGEBRAUCH');
  });
});
