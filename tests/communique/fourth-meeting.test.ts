// The real fourth meeting: every known fact of it stands in both documents.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportMeeting } from '../../src/operations/export.ts';
import { isCommuniqueSummary } from '../../src/schema/validate.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { projectRoot } from '../support/archives.ts';

/** The facts that the sources give, in the words of the record. */
const facts = [
  // When, where, which, under what title.
  'fourth meeting of the Russia–Azerbaijan Expert Council',
  '27 November 2023',
  'Moscow, Russia',
  'Russia–Azerbaijan Interaction in the Context of Post-Conflict Development in the South Caucasus',
  'Interaction between Russia and Azerbaijan in the Conditions of Post-Conflict Development in the South Caucasus',
  // Who held it.
  'Russian International Affairs Council (RIAC), Russia',
  'Center of Analysis of International Relations (AIR Center), Azerbaijan',
  // Who spoke at the opening, in which office, for which side.
  'Elshad Iskandarov',
  'Ambassador-at-Large, Ministry of Foreign Affairs of the Republic of Azerbaijan (Azerbaijan)',
  'Mikhail Kalugin',
  'Deputy Director of the CIS Countries Department, Ministry of Foreign Affairs of the Russian Federation (Russia)',
  'Ivan Timofeev',
  'Director General, Russian International Affairs Council (Russia)',
  'Farid Shafiyev',
  'Chairman of the Board, Center of Analysis of International Relations (Azerbaijan)',
  'Reported jointly',
  // What was said.
  'strategic partnership',
  'the positions of Moscow and Baku are close',
  'growing destructive interference by states from outside the region',
  'The Council strengthens bilateral relations',
  "Views on the Council's further work were exchanged",
  'CAIRA',
  'experts have been highly engaged',
  'Direct contact between the experts of both countries matters',
  'inform the public in both countries of what happens in the region',
  // The closed sessions and the topics.
  'Closed sessions',
  'Interactive dialogue',
  'Challenges to regional security',
  'Cooperation amid global challenges',
  'Regional cooperation in the 3+3 format',
  'prevent new geopolitical risks, in the South Caucasus above all',
  'Connectivity',
  'at the centre of the discussion',
  'North–South Transport Corridor',
  'East–West route',
  'Zangezur Corridor',
  // The outcome.
  'The meeting adopted a communiqué',
  'The wording of the communiqué is not public',
  'practical recommendations on various aspects of bilateral relations',
  "the relevant state bodies of both countries find it appropriate to organize the Council's activities on a permanent basis",
  'to be submitted to the 12th Russia–Azerbaijan Interregional Forum',
  // Who says so.
  'scg.az, after AZERTAC',
  'https://scg.az/?p=248',
  'Experts discussed cooperation between Russia and Azerbaijan in the South Caucasus',
  'https://turan.az/en/social/experts-discussed-cooperation-between-russia-and-azerbaijan-in-the-south-caucasus-774784',
];

async function exported(format: 'markdown' | 'json'): Promise<string> {
  const folder = join(projectRoot, 'data');
  const result = await exportMeeting(nodeFiles, { folder, meeting: '4', format });
  if ('diagnostics' in result) throw new Error('the real archive has problems');
  expect(result.gaps).toEqual([]);
  return result.text;
}

describe('the summary of the fourth meeting', () => {
  let markdown = '';
  let json = '';
  beforeAll(async () => {
    markdown = await exported('markdown');
    json = await exported('json');
  });

  it.each(facts)('says in Markdown: %s', (fact) => {
    expect(markdown).toContain(fact);
  });

  it.each(facts)('says in JSON: %s', (fact) => {
    expect(json).toContain(fact);
  });

  it('is the Markdown that was read and approved', async () => {
    expect(markdown).toBe(await readFile(new URL('fourth-meeting.md', import.meta.url), 'utf8'));
  });

  it('is the JSON that was read and approved, and follows the published schema', async () => {
    expect(json).toBe(await readFile(new URL('fourth-meeting.json', import.meta.url), 'utf8'));
    expect(isCommuniqueSummary(JSON.parse(json))).toBe(true);
  });

  it('names the source of each fact of the meeting', () => {
    const uncited = markdown
      .split('\n')
      .filter((line) => line.startsWith('- **') && !line.includes('(source'));
    expect(uncited).toEqual([]);
    expect(markdown).toContain('- **Date:** 27 November 2023 (source 2)');
    expect(markdown).toContain('- Zangezur Corridor (source 1)');
  });

  it('has no numbered recommendation, since nobody has seen one', () => {
    expect(markdown).not.toMatch(/^\d+\\\./m);
    expect(json).not.toContain('"recommendations"');
  });
});
