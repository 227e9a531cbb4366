// The real fourth meeting: every known fact of it stands in both documents.
import { beforeAll, describe, expect, it } from 'vitest';
import { exportText } from '../support/export.ts';

/** The facts that the sources give, in the words of the record. */
const facts = [
  // When, where, which, under what title.
  'Communiqué summary of the fourth meeting',
  'Russia–Azerbaijan Expert Council (RAEC)',
  'Republic of Azerbaijan – Russian Federation',
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
  'To be submitted to',
  '12th Russia–Azerbaijan Interregional Forum',
  // Who says so.
  'scg.az, after AZERTAC',
  'https://scg.az/?p=248',
  'Experts discussed cooperation between Russia and Azerbaijan in the South Caucasus',
  'https://turan.az/en/social/experts-discussed-cooperation-between-russia-and-azerbaijan-in-the-south-caucasus-774784',
];

describe('the summary of the fourth meeting', () => {
  let markdown = '';
  let json = '';
  beforeAll(async () => {
    markdown = await exportText('4');
    json = await exportText('4', { format: 'json' });
  });

  it.each(facts)('says in Markdown: %s', (fact) => {
    expect(markdown).toContain(fact);
  });

  it.each(facts)('says in JSON: %s', (fact) => {
    expect(json).toContain(fact);
  });

  it('names the source of each fact of the meeting', () => {
    expect(markdown).toContain('- **Date:** 27 November 2023 (source 2)');
    expect(markdown).toContain('- **Status:** held (sources 1, 2)');
    expect(markdown).toContain('- Zangezur Corridor (source 1)');
  });

  it('has no numbered recommendation, since nobody has seen one', () => {
    expect(markdown).not.toMatch(/^\d+\\\./m);
    expect(json).not.toContain('"recommendation"');
  });

  it('says in Russian and Azerbaijani where a source gives no text in the language', async () => {
    const russian = await exportText('4', { languages: 'ru' });
    expect(russian).toContain('**Тема:** (текст на русском языке отсутствует)\n');
    const azerbaijani = await exportText('4', { languages: 'az' });
    expect(azerbaijani).toContain('**Mövzu:** (azərbaycan dilində mətn yoxdur)\n');
  });

  it('marks each text that stands in another language, and explains the mark', async () => {
    const russian = await exportText('4', { languages: 'ru', fallback: 'en' });
    expect(russian).toContain(
      '- Relations between the two countries are a strategic partnership.\u00A0(en)\n',
    );
    expect(russian).toContain('\nПометка (en) означает, что текст приведён на английском языке');
    expect(russian).not.toContain('отсутствует)');
    expect(await exportText('4')).not.toContain('(en)');
  });
});

describe('the summary of a meeting whose communiqué is only inferred', () => {
  it('says so on top, and from what it is inferred beside the adoption', async () => {
    const text = await exportText('3');
    const [top = ''] = text.split('\n## ');
    expect(top).toContain(
      '**That a communiqué exists is inferred; no source states it outright.**',
    );
    expect(text).toContain(
      'The meeting adopted a communiqué (source 8). This is inferred: That a communiqué was ' +
        'adopted is read from the web address of one report. No text that could be read says so. ' +
        'The record holds nothing of its content.',
    );
  });
});
