import { describe, expect, it } from 'vitest';
import { folded, foldedWords, isSameWord } from '../../src/model/fold.ts';

describe('a folded text', () => {
  it.each([
    ['Gəncə', 'gence'],
    ['İsgəndərov', 'isgenderov'],
    ['QIRMIZI ışıq', 'qirmizi isiq'],
    ['Şəki çöl ğ ü', 'seki col g u'],
    [' Kovács ', 'kovacs'],
    ['ΝΊΚΟΣ', 'νικοσ'],
    ['Νίκος', 'νικοσ'],
    ['Ⅷ ﬁ', 'viii fi'],
  ])('has neither case nor accents: %s', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });
});

describe('two words', () => {
  it.each([
    ['sefiyev', 'Şəfiyev'],
    ['ŞƏFİYEV', 'şəfiyev'],
    ['shafiev', 'ШАФИЕВ'],
    ['muller', 'Müller'],
    ['Mueller', 'Müller'],
    ['Ozum', 'Özüm'],
    ['Јовић', 'ЈОВИЋ'],
    ['田中', '田中'],
    ['S\u0327\u0259fiyev', 'Şəfiyev'],
  ])('are the same: %s and %s', (a, b) => {
    expect(isSame(a, b)).toBe(true);
  });

  it.each([
    ['Şəfiyev', 'Səfərov'],
    ['Шафиев', 'Сафаров'],
    ['田中', '山田'],
  ])('are not the same: %s and %s', (a, b) => {
    expect(isSame(a, b)).toBe(false);
  });
});

it('words are what stands between blanks, hyphens and points', () => {
  expect(foldedWords('Dr. Anna-Maria  O’Brien').map((forms) => [...forms][0])).toEqual([
    'dr',
    'anna',
    'maria',
    'o',
    'brien',
  ]);
});

function isSame(a: string, b: string): boolean {
  const [first = new Set<string>()] = foldedWords(a);
  const [second = new Set<string>()] = foldedWords(b);
  return isSameWord(first, second);
}
