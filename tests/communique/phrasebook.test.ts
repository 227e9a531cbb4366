import { describe, expect, it } from 'vitest';
import { createPhrasebook } from '../../src/communique/phrasebook.ts';

describe('the English phrasebook', () => {
  it.each([
    [['2023-11-27'], '27 November 2023'],
    [['2022-11'], 'November 2022'],
    [['2009'], '2009'],
    [['2019-11-22', '2019-11-23'], '22\u2009–\u200923 November 2019'],
    [['2019-11-30', '2019-12-01'], '30 November\u2009–\u20091 December 2019'],
    [['2024-05-06', '2024-05-20'], '6 May 2024 and 20 May 2024'],
  ])('writes %j as «%s»', (dates, words) => {
    expect(createPhrasebook('en').dates(dates)).toBe(words);
  });

  it.each([
    [1, 'first'],
    [2, 'second'],
    [4, 'fourth'],
    [12, 'twelfth'],
    [20, 'twentieth'],
    [21, '21st'],
    [22, '22nd'],
    [23, '23rd'],
    [24, '24th'],
    [111, '111th'],
  ])('calls number %i the «%s»', (number, ordinal) => {
    expect(createPhrasebook('en').say('ordinal', { number })).toBe(ordinal);
  });

  it.each([
    [1, '1', '(source 1)'],
    [2, '1, 2', '(sources 1, 2)'],
  ])('cites %i source(s) by number', (count, numbers, citation) => {
    expect(createPhrasebook('en').say('citation', { count, numbers })).toBe(citation);
  });

  it('says where a text is missing, and keeps account of it', () => {
    const phrases = createPhrasebook('en');
    expect(phrases.text({ ru: 'Тема' }, 'theme')).toBe(
      '[The record holds no text of this in English.]',
    );
    expect(phrases.gaps).toEqual([{ subject: 'theme' }]);
  });

  it('never leaves a name out: it shows one of another language, and keeps account of it', () => {
    const phrases = createPhrasebook('en');
    expect(phrases.name({ ru: 'Казань' }, 'venues.city')).toBe('Казань');
    expect(phrases.gaps).toEqual([{ subject: 'venues.city', shown: 'ru' }]);
  });
});
