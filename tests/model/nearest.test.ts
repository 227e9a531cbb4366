import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';

const keys = ['schema', 'status', 'theme', 'dates', 'venues', 'organizers'];

describe('the word that was probably meant', () => {
  it.each([
    ['two letters swapped', 'statsu', 'status'],
    ['a letter missing', 'organizer', 'organizers'],
    ['another spelling', 'organisers', 'organizers'],
    ['a capital letter', 'Theme', 'theme'],
    ['capital letters', 'DATES', 'dates'],
    ['the singular', 'date', 'dates'],
    ['the word itself', 'venues', 'venues'],
  ])('is found: %s', (_, word, expected) => {
    expect(nearest(word, keys)).toBe(expected);
  });

  it.each(['country', 'x', '', 'recommendations', 'дата'])('is not guessed: %j', (word) => {
    expect(nearest(word, keys)).toBeUndefined();
  });

  it('is given back as the candidate writes it', () => {
    expect(nearest('at', ['AT', 'HU'])).toBe('AT');
  });

  it('is none of no candidates', () => {
    expect(nearest('status', [])).toBeUndefined();
  });

  it('is not another word of two letters, of which only one is the same', () => {
    expect(nearest('yu', ['at', 'hu', 'rs'])).toBeUndefined();
  });
});
