import { describe, expect, it } from 'vitest';
import { changedLines, formatChangedLines } from '../../src/formatters/changed-lines.ts';
import { createStyle } from '../../src/formatters/style.ts';

const style = createStyle(false);

describe('changed lines', () => {
  it.each([
    ['nothing', 'a\nb\n', 'a\nb\n', []],
    ['one line', 'a\nb\nc\n', 'a\nB\nc\n', [{ at: 2, removed: ['b'], added: ['B'] }]],
    ['a new line', 'a\nc\n', 'a\nb\nc\n', [{ at: 2, removed: [], added: ['b'] }]],
    ['a line less', 'a\nb\nc\n', 'a\nc\n', [{ at: 2, removed: ['b'], added: [] }]],
    ['new lines at the end', 'a\n', 'a\nb\n', [{ at: 2, removed: [], added: ['b'] }]],
    ['everything', 'a\n', 'b\nc\n', [{ at: 1, removed: ['a'], added: ['b', 'c'] }]],
    ['a first line', '', 'a\n', [{ at: 1, removed: [], added: ['a'] }]],
    [
      'a moved line',
      'a\nb\nc\nd\n',
      'b\nc\na\nd\n',
      [
        { at: 1, removed: ['a'], added: [] },
        { at: 4, removed: [], added: ['a'] },
      ],
    ],
    [
      'the line feed at the end',
      'a\nb',
      'a\nb\n',
      [{ at: 2, removed: ['b<no line feed>'], added: ['b'] }],
    ],
  ])('are found: %s', (_, before, after, expected) => {
    expect(changedLines(before, after)).toEqual(expected);
  });

  it('of two long texts without a common line are one change', () => {
    const before = Array.from({ length: 1000 }, (_, index) => `a${index}\n`).join('');
    const after = Array.from({ length: 900 }, (_, index) => `b${index}\n`).join('');
    expect(changedLines(before, after)).toMatchObject([{ at: 1 }]);
  });

  it('are shown with their numbers, the first few of each change', () => {
    const changes = [{ at: 9, removed: ['a', '', 'c'], added: ['A\u0007', 'B'] }];
    expect(formatChangedLines(changes, { style, limit: 2 })).toBe(
      '   9 - a\n  10 -\n       … and 1 more\n     + A<U+0007>\n     + B\n',
    );
  });
});
