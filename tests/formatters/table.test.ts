import { describe, expect, it } from 'vitest';
import { createStyle } from '../../src/formatters/style.ts';
import { formatTable, formatTabSeparated } from '../../src/formatters/table.ts';
import { wrap } from '../../src/formatters/wrap.ts';

const style = createStyle(false);

const table = {
  columns: [{ title: 'City', isText: true }, { title: 'Flag' }, { title: 'Size', isNumber: true }],
  rows: [
    ['Gəncə', '🇦🇿', '5'],
    ['Москва', '🇷🇺', '12'],
    ['日本', '🇯🇵', '7'],
    ['Mu\u0308nchen\nWest', '', '1\t0'],
  ],
};

describe('a table for people', () => {
  it('is aligned by what is seen', () => {
    expect(formatTable(table, { width: 80, style })).toBe(
      'City          Flag  Size\n' +
        'Gəncə         🇦🇿       5\n' +
        'Москва        🇷🇺      12\n' +
        '日本          🇯🇵       7\n' +
        'Mu\u0308nchen West         1 0\n',
    );
  });

  it('gives the widest column less, where the terminal is narrow', () => {
    expect(formatTable(table, { width: 22, style })).toBe(
      'City        Flag  Size\n' +
        'Gəncə       🇦🇿       5\n' +
        'Москва      🇷🇺      12\n' +
        '日本        🇯🇵       7\n' +
        'Mu\u0308nchen W…         1 0\n',
    );
  });

  it('has lines for each cell, and cuts nothing, where only texts would not be cut', () => {
    const rows = [
      ['Gəncə', '🇦🇿', '5'],
      ['Mu\u0308nchen\nWest', '', '1\t0'],
    ];
    expect(formatTable({ ...table, rows }, { width: 21, style })).toBe(
      'Gəncə\n  Flag: 🇦🇿\n  Size: 5\nMu\u0308nchen West\n  Size: 1 0\n',
    );
    const columns = [{ title: 'Id' }, { title: 'Name', isText: true }];
    const long = [['a-name-of-an-organization', 'Gəncə Dövlət Universiteti\u001B[2J']];
    expect(formatTable({ columns, rows: long }, { width: 20, style })).toBe(
      'a-name-of-an-organiz\nation\n  Name: Gəncə\n    Dövlət\n    Universiteti<U+0\n    01B>[2J\n',
    );
  });

  it('shows what would act on the terminal', () => {
    const rows = [['\u001B[2Jx', 'a\u202Eb', '']];
    expect(formatTable({ ...table, rows }, { width: 80, style })).toContain(
      '<U+001B>[2Jx  a<U+202E>b',
    );
  });

  it('has a heading that stands out where there is colour', () => {
    const text = formatTable(table, { width: 80, style: createStyle(true) });
    expect(text.split('\n')[0]).toBe('\u001B[1mCity          Flag  Size\u001B[22m');
  });
});

it('a table for programs has one line for each row, nothing cut, no heading', () => {
  expect(formatTabSeparated(table)).toBe(
    'Gəncə\t🇦🇿\t5\nМосква\t🇷🇺\t12\n日本\t🇯🇵\t7\nMu\u0308nchen West\t\t1 0\n',
  );
});

describe('a wrapped text', () => {
  it.each([
    ['Gəncə və Bakı', 8, ['Gəncə və', 'Bakı']],
    ['日本海東海', 5, ['日本', '海東', '海']],
    ['a  b\nc', 10, ['a b c']],
    ['see https://example.org/long now', 8, ['see', 'https://example.org/long', 'now']],
    ['', 8, ['']],
  ])('has lines within the columns: %s', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});
