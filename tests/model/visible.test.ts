import { describe, expect, it } from 'vitest';
import { visible } from '../../src/model/visible.ts';

describe('a text that can be shown', () => {
  it.each([
    ['a colour', '\u001B[31mred', '<U+001B>[31mred'],
    ['a title of the window', '\u001B]0;x\u0007', '<U+001B>]0;x<U+0007>'],
    ['a NUL', 'a\u0000b', 'a<U+0000>b'],
    ['a line feed', 'a\nb', 'a<U+000A>b'],
    ['a carriage return', 'a\rb', 'a<U+000D>b'],
    ['a delete', 'a\u007F', 'a<U+007F>'],
    ['a C1 control', 'a\u009B31m', 'a<U+009B>31m'],
    ['a right-to-left override', 'a\u202Eb', 'a<U+202E>b'],
    ['an isolate', '\u2066a\u2069', '<U+2066>a<U+2069>'],
    ['an Arabic letter mark', 'a\u061C', 'a<U+061C>'],
    ['a line separator', 'a\u2028b', 'a<U+2028>b'],
    ['a zero-width space', 'a\u200Bb', 'a<U+200B>b'],
    ['a word joiner', 'a\u2060b', 'a<U+2060>b'],
    ['a byte-order mark', '\uFEFFa', '<U+FEFF>a'],
    ['a soft hyphen', 'a\u00ADb', 'a<U+00AD>b'],
    ['a noncharacter', 'a\uFFFEb', 'a<U+FFFE>b'],
    ['half of a pair', 'a\uD83Db', 'a<U+D83D>b'],
    ['a tag character', 'a\u{E0041}b', 'a<U+E0041>b'],
  ])('names what acts on a terminal or hides: %s', (_, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it.each([
    ['Azerbaijani', 'Gəncə, İsmayıllı'],
    ['Cyrillic', 'Москва, Нови Сад'],
    ['accents of both kinds', 'é e\u0301'],
    ['a tab', 'a\tb'],
    ['a no-break space', '5\u00A0km'],
    ['an emoji of several code points', '👨‍👩‍👧'],
    ['Persian, with its non-joiner', 'می\u200Cخواهم'],
    ['what stands in brackets', '<U+202E>'],
  ])('leaves every other character as it is: %s', (_, text) => {
    expect(visible(text)).toBe(text);
  });
});
