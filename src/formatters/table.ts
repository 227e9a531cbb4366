import { visible } from '../model/visible.ts';
import { cutToWidth, widthOf } from '../model/width.ts';
import type { Style } from './style.ts';

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Numbers stand on the right, under each other. */
  readonly isNumber?: boolean;
  /** Names and texts are cut before ids, dates and single words are. */
  readonly isText?: boolean;
  /** How a cell is written where there is little room. */
  readonly shorten?: (cell: string) => string;
}

/** A table as values: a text for each column of each row. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

/** A table for programs: one line for each row, cells between tabs, nothing cut and no heading. */
export function formatTabSeparated({ rows }: Table): string {
  return rows.map((row) => `${row.map(cellOf).join('\t')}\n`).join('');
}

const gap = '  ';

/** A table for people: aligned, with a heading, and cut to the width of the terminal. */
export function formatTable(
  { columns, rows }: Table,
  { width, style }: { readonly width: number; readonly style: Style },
): string {
  const cells = rows.map((row) =>
    row.map((cell, index) => cellOf(columns[index]?.shorten?.(cell) ?? cell)),
  );
  const heading = columns.map(({ title }) => title);
  const natural = columns.map((_, index) =>
    Math.max(...[heading, ...cells].map((row) => widthOf(row[index] ?? ''))),
  );
  const room = width - gap.length * (columns.length - 1);
  const isText = columns.map((column) => column.isText === true);
  const widths = fitted(fitted(natural, room, { narrowest: 10, may: isText }), room, {
    narrowest: 3,
  });
  const line = (row: readonly string[]): string =>
    columns
      .map(({ isNumber }, index) => aligned(row[index] ?? '', widths[index] ?? 0, isNumber))
      .join(gap)
      .trimEnd();
  return [style.bold(line(heading)), ...cells.map(line), ''].join('\n');
}

/** The widths of columns that have so much room together: the widest of those that may give way. */
function fitted(
  natural: readonly number[],
  room: number,
  { narrowest, may }: { readonly narrowest: number; readonly may?: readonly boolean[] },
): number[] {
  const widths = [...natural];
  for (let excess = sum(widths) - room; excess > 0; excess -= 1) {
    const free = widths.map((width, index) => (may?.[index] === false ? 0 : width));
    const widest = free.indexOf(Math.max(...free));
    if ((free[widest] ?? 0) <= narrowest) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function aligned(cell: string, width: number, isNumber = false): string {
  const text = cutToWidth(cell, width);
  const blank = ' '.repeat(Math.max(0, width - widthOf(text)));
  return isNumber ? blank + text : text + blank;
}

/** A text in one line, without anything that acts on a terminal. */
function cellOf(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim());
}
