import { describe, expect, it } from 'vitest';
import type { Range } from '../../src/diagnostics/diagnostic.ts';
import { excerptOf, frameOf, type Frame } from '../../src/diagnostics/frame.ts';

/** A range from one line and column to another. The frame does not look at offsets. */
function range(line: number, column: number, endLine: number, endColumn: number): Range {
  return {
    start: { offset: 0, line, column },
    end: { offset: 0, line: endLine, column: endColumn },
  };
}

/** The frame of a finding in a source. */
function frame(source: string, place: Range, widest?: number): Frame {
  return frameOf(excerptOf(source.split(/\r?\n/), place), place, widest);
}

describe('the frame of a finding', () => {
  it('shows the line before it and its own', () => {
    expect(frame('a: 1\nb: 2\nc: 3\nd: 4\n', range(3, 4, 3, 5))).toEqual({
      lines: [
        { number: 2, text: 'b: 2' },
        { number: 3, text: 'c: 3' },
      ],
      markedLine: 3,
      indent: '   ',
      width: 1,
    });
  });

  it.each([
    ['the first line', 'a: 1\nb: 2\n', range(1, 1, 1, 2), 1, 'a: 1'],
    ['a line after an empty one', 'a: 1\n\nb: 2\n', range(3, 1, 3, 2), 3, 'b: 2'],
    ['a line after blanks', 'a: 1\n   \nb: 2\n', range(3, 1, 3, 2), 3, 'b: 2'],
    ['an empty file', '', range(1, 1, 1, 1), 1, ''],
  ])('shows one line for %s', (_, source, place, number, text) => {
    expect(frame(source, place).lines).toEqual([{ number, text }]);
  });

  it('shows lines that end with CRLF without it', () => {
    expect(frame('a: 1\r\nb: 2\r\n', range(2, 1, 2, 2)).lines).toEqual([
      { number: 1, text: 'a: 1' },
      { number: 2, text: 'b: 2' },
    ]);
  });
});

describe('the mark of a finding', () => {
  it.each([
    ['Azerbaijani', 'şəhər: Bakı', range(1, 8, 1, 12), '       ', 4],
    ['Cyrillic', 'город: Москва', range(1, 8, 1, 14), '       ', 6],
    ['a letter with a combining accent', 'e\u0301: x', range(1, 5, 1, 6), '   ', 1],
    ['wide characters', '東京: 大阪', range(1, 5, 1, 7), '      ', 4],
    ['an emoji of several code points', '👋🏽: x', range(1, 7, 1, 8), '    ', 1],
    ['a tab', '\t- a', range(1, 4, 1, 5), '\t  ', 1],
    ['tabs between words', 'a\tb\tc', range(1, 5, 1, 6), ' \t \t', 1],
  ])('stands under it, whatever precedes it: %s', (_, line, place, indent, width) => {
    expect(frame(`${line}\n`, place)).toMatchObject({ indent, width });
  });

  it.each([
    ['an empty place', 'theme:\n', range(1, 7, 1, 7), 1],
    ['a place after the end of the line', 'a: 1\n', range(1, 9, 1, 9), 1],
    ['a finding that goes on in the next line', 'a: "b   \n  c"\n', range(1, 4, 2, 5), 2],
    ['a finding that ends at the beginning of the next line', 'a: b\nc: d\n', range(1, 4, 2, 1), 1],
  ])('is as wide as its part of the line, and never nothing: %s', (_, source, place, width) => {
    expect(frame(source, place).width).toBe(width);
  });
});

describe('a line of more than 100 columns', () => {
  it('is cut after the finding', () => {
    const source = `a: ${'x'.repeat(300)}\n`;
    expect(frame(source, range(1, 4, 1, 304))).toEqual({
      lines: [{ number: 1, text: `a: ${'x'.repeat(96)}…` }],
      markedLine: 1,
      indent: '   ',
      width: 97,
    });
  });

  it('is cut before the finding too, where it stands far to the right', () => {
    const source = `a: ${'x'.repeat(197)}HERE${'y'.repeat(200)}\n`;
    expect(frame(source, range(1, 201, 1, 205))).toEqual({
      lines: [{ number: 1, text: `…${'x'.repeat(40)}HERE${'y'.repeat(54)}…` }],
      markedLine: 1,
      indent: ' '.repeat(41),
      width: 4,
    });
  });

  it('has no mark beyond its shown part', () => {
    const source = `a: ${'x'.repeat(500)}\n`;
    expect(frame(source, range(1, 201, 1, 504))).toMatchObject({
      lines: [{ number: 1, text: `…${'x'.repeat(98)}…` }],
      indent: ' '.repeat(41),
      width: 59,
    });
  });

  it('is never cut within a character', () => {
    const source = `a: ${'👨‍👩‍👧'.repeat(60)}\n`;
    expect(frame(source, range(1, 1, 1, 2)).lines).toEqual([
      { number: 1, text: `a: ${'👨‍👩‍👧'.repeat(48)}…` },
    ]);
  });
});
