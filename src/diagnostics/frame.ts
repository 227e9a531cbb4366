import { cutToWidth, widthOf } from '../model/width.ts';
import type { Range } from './diagnostic.ts';

/** The lines of a source around a finding, ready to be printed beside each other. */
export interface Frame {
  readonly lines: readonly { readonly number: number; readonly text: string }[];
  /** The number of the line that the mark belongs under. */
  readonly markedLine: number;
  /** Blank space as wide as what precedes the finding in its line; tabs stay tabs. */
  readonly indent: string;
  /** The width of the mark in columns, at least 1. */
  readonly width: number;
}

/** The widest line shown, in columns; a longer one is cut around the finding. */
const widest = 100;

/** Cuts the frame of a finding out of its source: the line before it, and its first line. */
export function frameOf(source: string, range: Range): Frame {
  const all = source.split(/\r?\n/);
  const marked = range.start.line;
  const line = all[marked - 1] ?? '';
  const end = range.end.line === marked ? range.end.column - 1 : line.trimEnd().length;
  const from = firstShown(line, range.start.column - 1);
  const shown = cut(line, from);
  const before = line.slice(from, range.start.column - 1);
  const within = line.slice(range.start.column - 1, Math.max(end, range.start.column));
  const previous = all[marked - 2];
  return {
    lines: [
      ...(previous === undefined || previous.trim() === ''
        ? []
        : [{ number: marked - 1, text: cut(previous, 0) }]),
      { number: marked, text: shown },
    ],
    markedLine: marked,
    indent: `${from > 0 ? ' ' : ''}${blank(before)}`,
    width: Math.max(1, Math.min(widthOf(within), widest - widthOf(before) - (from > 0 ? 1 : 0))),
  };
}

/** Where the shown part of a line begins, so that the finding is in it. */
function firstShown(line: string, column: number): number {
  return widthOf(line.slice(0, column)) < widest - 20 ? 0 : Math.max(0, column - 40);
}

function cut(line: string, from: number): string {
  return cutToWidth(`${from > 0 ? '…' : ''}${line.slice(from)}`, widest);
}

function blank(text: string): string {
  return text
    .split('\t')
    .map((part) => ' '.repeat(widthOf(part)))
    .join('\t');
}
