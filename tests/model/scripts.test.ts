import { describe, expect, it } from 'vitest';
import { mixedWordsIn } from '../../src/model/scripts.ts';

describe('a word', () => {
  it.each([
    ['a Cyrillic schwa in a Latin word', 'G\u04D9nc\u04D9', '\u04D9', 'Cyrillic', '\u0259'],
    ['a Latin schwa in a Cyrillic word', 'Г\u0259нҹ\u0259', '\u0259', 'Latin', '\u04D9'],
    ['a Cyrillic capital', '\u0421OVID', '\u0421', 'Cyrillic', 'C'],
    ['a Latin letter with two dots', 'партн\u00EBрство', '\u00EB', 'Latin', '\u0451'],
    ['a letter that looks like no other', 'Wien\u0436', '\u0436', 'Cyrillic', undefined],
    ['a Greek letter', 'Alph\u03B1', '\u03B1', 'Greek', undefined],
  ])('is found by %s', (_, word, letter, script, meant) => {
    expect(mixedWordsIn(word).map((found) => [found.letter, found.script, found.meant])).toEqual([
      [letter, script, meant],
    ]);
  });

  it('is found where it stands', () => {
    expect(mixedWordsIn('Баку, Bak\u0443 и Bаk\u0131')).toMatchObject([
      { word: 'Bak\u0443', offset: 6, others: 'Latin' },
      { word: 'B\u0430k\u0131', offset: 13, others: 'Latin' },
    ]);
  });

  it.each([
    'Gəncə və Шамахы',
    'IT-системе',
    'COVID-19 и GPS',
    'Ђорђе Đorđe',
    'Kovács Eszter',
    'e\u0301 \u0438\u0306',
    '20°C, µg',
    '東京 Tokyo',
  ])('of one script is not: %s', (text) => {
    expect(mixedWordsIn(text)).toEqual([]);
  });
});
