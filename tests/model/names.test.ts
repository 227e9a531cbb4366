import { describe, expect, it } from 'vitest';
import { inLanguage, namesAt } from '../../src/model/names.ts';

describe('a name in a language', () => {
  it.each([
    ['ru', 'Москва'],
    ['sr-Latn', 'Moskva'],
    ['sr-Cyrl', 'Москва (sr)'],
    ['az', 'Moscow'],
  ])('is the one in it, in its base, or any: %s', (language, expected) => {
    const names = { en: 'Moscow', ru: 'Москва', sr: 'Москва (sr)', 'sr-Latn': 'Moskva' };
    expect(inLanguage(names, language)).toBe(expected);
  });
});

describe('a name on a day', () => {
  const entry = {
    names: { en: 'Third' },
    former_names: [
      { names: { en: 'Second' }, from: '2010', until: '2019-05-14' },
      { names: { en: 'First' }, until: '2009' },
      { names: { en: 'Nickname' }, from: '2000' },
    ],
  };

  it.each([
    ['2008-01-01', 'First'],
    ['2009-12-31', 'First'],
    ['2010-01-01', 'Second'],
    ['2019', 'Second'],
    ['2019-05-14', 'Second'],
    ['2019-05-15', 'Third'],
  ])('is the one that was used then: %s', (date, expected) => {
    expect(namesAt(entry, date)).toEqual({ en: expected });
  });
});
