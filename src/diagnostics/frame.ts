import { visible } from '../model/visible.ts';
import { cutToWidth, widthOf } from '../model/width.ts';
import type { Range } from './diagnostic.ts';

/** A line of a source, counted from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** The lines of a source around a finding, ready to be printed beside each other. */
export interface Frame {
  readonly lines: readonly Line[];
  /** The number of the line that the mark belongs under. */
  readonly markedLine: number;
  /** Blank space as wide as what precedes the finding in its line; tabs stay tabs. */
  readonly indent: string;
  /** The width of the mark in columns, at least 1. */
  readonly width: number;
}

/** The widest line shown where nobody says otherwise, in columns. */
const usualWidth = 100;

/** The lines that show a finding: the one before it, unless it is blank, and its first line. */
export function excerptOf(source: readonly string[], { start }: Range): readonly Line[] {
  const previous = source[start.line - 2] ?? '';
  return [
    ...(previous.trim() === '' ? [] : [{ number: start.line - 1, text: previous }]),
    { number: start.line, text: source[start.line - 1] ?? '' },
  ];
}

/**
 * Makes a frame of the excerpt of a finding. A line that is wider than `widest` columns is cut around
 * the finding, and what is invisible or acts on a terminal appears as its code.
 */
export function frameOf(excerpt: readonly Line[], range: Range, widest = usualWidth): Frame {
  const { line: marked, column } = range.start;
  const line = excerpt.at(-1)?.text ?? '';
  const end = range.end.line === marked ? range.end.column - 1 : line.trimEnd().length;
  const from = firstShown(line, column - 1, widest);
  const ellipsis = from > 0 ? 1 : 0;
  const before = visible(line.slice(from, column - 1));
  const within = visible(line.slice(column - 1, Math.max(end, column)));
  return {
    lines: excerpt.map(({ number, text }) => ({
      number,
      text: cut(text, number === marked ? from : 0, widest),
    })),
    markedLine: marked,
    indent: ' '.repeat(ellipsis) + blank(before),
    width: Math.max(1, Math.min(widthOf(within), widest - widthOf(before) - ellipsis)),
  };
}

/** Where the shown part of a line begins, so that the finding is in it. */
function firstShown(line: string, column: number, widest: number): number {
  const fits = widthOf(visible(line.slice(0, column))) < widest * 0.8;
  return fits ? 0 : Math.max(0, column - Math.floor(widest * 0.4));
}

/** A line from one of its characters on, as far as it can be seen. */
function cut(line: string, from: number, widest: number): string {
  // No line is measured to its end: it may have half a million characters.
  const shown = visible(line.slice(from, from + widest * 8));
  return cutToWidth(`${from > 0 ? '…' : ''}${shown}`, widest);
}

function blank(text: string): string {
  return text
    .split('\t')
    .map((part) => ' '.repeat(widthOf(part)))
    .join('\t');
}
