// The order in which documents name the sides, the same in title, lists and signatures.
import { describe, expect, it } from 'vitest';
import { orderOfSides } from '../../src/communique/side-order.ts';
import type { Council, Meeting } from '../../src/model/generated.ts';
import { danube, exportText } from '../support/export.ts';

const council = {
  schema: 1,
  names: { en: 'Council' },
  languages: ['en'],
  sides: [
    { id: 'at', names: { en: 'Austria', de: 'Österreich', az: 'Avstriya', sv: 'Österrike' } },
    { id: 'rs', names: { en: 'Serbia', de: 'Serbien', az: 'Serbiya', sv: 'Serbien' } },
    { id: 'tr', names: { en: 'Türkiye', de: 'Türkei', az: 'Türkiyə', sv: 'Turkiet' } },
    { id: 'cz', names: { en: 'Czechia', de: 'Tschechien', az: 'Çexiya', sv: 'Tjeckien' } },
  ],
} satisfies Council;

const meeting: Meeting = {
  schema: 1,
  status: 'held',
  theme: { en: 'Theme' },
  dates: ['2025-01-01'],
  host_side: 'rs',
  organizers: ['a'],
  sources: [{ id: 'a', publisher: 'A' }],
};

describe('the order of the sides', () => {
  it.each([
    ['en', ['at', 'cz', 'rs', 'tr']],
    ['de', ['at', 'rs', 'cz', 'tr']],
    // In Azerbaijani Ç follows C; in Swedish Ö is the last letter.
    ['az', ['at', 'cz', 'rs', 'tr']],
    ['sv', ['rs', 'cz', 'tr', 'at']],
  ])('follows the alphabet of the language: %s', (language, order) => {
    expect(orderOfSides({ council, meeting, language, locale: language })).toEqual(order);
  });

  it('puts the host first where the council says so', () => {
    const hostFirst = { ...council, side_order: 'host-first' } as const;
    const request = { council: hostFirst, meeting, language: 'en', locale: 'en' };
    expect(orderOfSides(request)).toEqual(['rs', 'at', 'cz', 'tr']);
  });

  it('puts before all the side whose copy it is', () => {
    const hostFirst = { ...council, side_order: 'host-first' } as const;
    const request = { council: hostFirst, meeting, language: 'en', locale: 'en', alternat: 'tr' };
    expect(orderOfSides(request)).toEqual(['tr', 'rs', 'at', 'cz']);
  });

  it.each([
    [undefined, ['Serbien', 'Österreich', 'Ungarn']],
    ['hu', ['Ungarn', 'Serbien', 'Österreich']],
  ])(
    'is the same in the title, among the organizers and in the signatures: %s',
    async (alternat, order) => {
      const text = await exportText('3', { archive: danube, languages: 'de', alternat });
      const [title = ''] = text.split('\n\n').filter((block) => block.includes(' – '));
      expect(title.split(' – ').map((name) => name.replace('Republik ', ''))).toEqual(order);
      const signatures = [...text.matchAll(/\*\*\(gez\.\) .*\((\p{L}+)\), 20/gu)].map(
        ([, side]) => side,
      );
      expect(signatures).toEqual(order);
      const organizers = text.split('### Veranstalter\n\n- ')[1]?.split('\n- ').slice(0, 3) ?? [];
      expect(organizers.map((line) => line.split(', ').at(-1))).toEqual(order);
    },
  );

  it('is one in a document of several languages: that of the first', async () => {
    const text = await exportText('4', { languages: 'ru+az', alternat: 'ru' });
    expect(text).toContain('\nРоссия – Азербайджан\n');
    expect(text).toContain('\nRusiya – Azərbaycan\n');
  });
});
