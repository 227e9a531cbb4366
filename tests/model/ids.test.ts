import { describe, expect, it } from 'vitest';
import { freeId, isId } from '../../src/model/ids.ts';

describe('an id', () => {
  it.each(['a', '7', 'farid-shafiyev', '2026-03-12-wien', 'a-1-b', 'x'.repeat(80)])(
    'is lower-case letters and digits with single hyphens: %s',
    (text) => {
      expect(isId(text)).toBe(true);
    },
  );

  it.each([
    ['nothing', ''],
    ['a capital letter', 'Anna'],
    ['an underscore', 'anna_berger'],
    ['a blank', 'anna berger'],
    ['a hyphen at its beginning', '-anna'],
    ['a hyphen at its end', 'anna-'],
    ['two hyphens in a row', 'anna--berger'],
    ['a letter of another alphabet', 'gəncə'],
    ['a Cyrillic letter that looks Latin', '\u0430nna'],
    ['a line feed at its end', 'anna\n'],
    ['a way out of the folder', '../anna'],
    ['81 characters', 'x'.repeat(81)],
  ])('is not %s', (_, text) => {
    expect(isId(text)).toBe(false);
  });
});

describe('a free id', () => {
  it.each([
    ['the id itself', 'anna', [], 'anna'],
    ['the id, though others begin with it', 'anna', ['anna-2'], 'anna'],
    ['the second', 'anna', ['anna'], 'anna-2'],
    ['the lowest that is free', 'anna', ['anna', 'anna-2', 'anna-4'], 'anna-3'],
    [
      'a longest id, shortened for the suffix',
      'x'.repeat(80),
      ['x'.repeat(80)],
      `${'x'.repeat(75)}-2`,
    ],
    [
      'a longest id with a hyphen where it is shortened',
      `${'x'.repeat(74)}-yyyyy`,
      [`${'x'.repeat(74)}-yyyyy`],
      `${'x'.repeat(74)}-2`,
    ],
  ])('is one that is not taken: %s', (_, id, taken, expected) => {
    expect(freeId(id, new Set(taken))).toBe(expected);
  });
});
