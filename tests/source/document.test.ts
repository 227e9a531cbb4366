import { describe, expect, it } from 'vitest';
import type { Range } from '../../src/diagnostics/diagnostic.ts';
import { parseSource } from '../../src/source/parse.ts';

const text = `şəhər: Bakı
тема:
  ru: Москва # столица
list:
  - a
  - b: 1
empty:
"a b": { c: [] }
`;

const { document } = parseSource('x.yaml', new TextEncoder().encode(text), {
  bytes: 1000,
  tokens: 1000,
});
if (document === undefined) throw new Error('the sample is not a document');

/** A range as start line, column and offset, then end offset. */
function short({ start, end }: Range): number[] {
  return [start.line, start.column, start.offset, end.offset];
}

describe('the place of a value', () => {
  it.each([
    [['şəhər'], [1, 8, 7, 11]],
    [
      ['тема', 'ru'],
      [3, 7, 24, 30],
    ],
    [
      ['list', 0],
      [5, 5, 51, 52],
    ],
    [
      ['list', 1, 'b'],
      [6, 8, 60, 61],
    ],
    [['empty'], [7, 7, 68, 68]],
    [
      ['a b', 'c'],
      [8, 13, 81, 83],
    ],
  ])('is where it is written: %j', (path, expected) => {
    expect(short(document.rangeOf(path))).toEqual(expected);
  });

  it.each([
    ['the key of the mapping', ['тема', 'az'], [2, 1, 12, 16]],
    ['the key of the list', ['list', 5, 'b'], [4, 1, 41, 45]],
    ['the key of a text that is no mapping', ['şəhər', 'az', 0], [1, 1, 0, 5]],
    ['the first line', ['nothing', 'there'], [1, 1, 0, 0]],
    ['the first line', [], [1, 1, 0, 0]],
  ])('is that of the nearest parent where it leads nowhere: %s', (_, path, expected) => {
    expect(short(document.rangeOf(path))).toEqual(expected);
  });
});

describe('the place of a key', () => {
  it.each([
    [['şəhər'], [1, 1, 0, 5]],
    [
      ['тема', 'ru'],
      [3, 3, 20, 22],
    ],
    [
      ['list', 1, 'b'],
      [6, 5, 57, 58],
    ],
    [['a b'], [8, 1, 69, 74]],
    [
      ['a b', 'c'],
      [8, 10, 78, 79],
    ],
  ])('is where it is written: %j', (path, expected) => {
    expect(short(document.keyRangeOf(path))).toEqual(expected);
  });

  it('is the value itself for an entry of a list', () => {
    expect(short(document.keyRangeOf(['list', 0]))).toEqual([5, 5, 51, 52]);
  });

  it('is that of the nearest parent where there is none', () => {
    expect(short(document.keyRangeOf(['тема', 'az']))).toEqual([2, 1, 12, 16]);
    expect(short(document.keyRangeOf([]))).toEqual([1, 1, 0, 0]);
  });
});

describe('a line of a file with CRLF', () => {
  it('has the number that an editor shows', () => {
    const bytes = new TextEncoder().encode('schema: 1\r\nnumber: 4\r\n');
    const parsed = parseSource('x.yaml', bytes, { bytes: 100, tokens: 100 });
    expect(parsed.document?.rangeOf(['number'])).toEqual({
      start: { offset: 19, line: 2, column: 9 },
      end: { offset: 20, line: 2, column: 10 },
    });
  });
});
