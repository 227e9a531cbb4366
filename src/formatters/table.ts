import { visible } from '../model/visible.ts';
import { cutToWidth, widthOf } from '../model/width.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Numbers stand on the right, under each other. */
  readonly isNumber?: boolean;
  /** Names and texts may be cut; ids, dates and single words never are. */
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

/** Where a table is shown. */
interface Screen {
  readonly width: number;
  readonly style: Style;
}

/**
 * A table for people: aligned, with a heading, and texts cut to the width of the terminal. Where more
 * than texts would have to be cut, each row becomes a few lines.
 */
export function formatTable(table: Table, screen: Screen): string {
  const { columns, rows } = table;
  const cells = rows.map((row) =>
    row.map((cell, index) => cellOf(columns[index]?.shorten?.(cell) ?? cell)),
  );
  const heading = columns.map(({ title }) => title);
  const natural = columns.map((_, index) =>
    Math.max(...[heading, ...cells].map((row) => widthOf(row[index] ?? ''))),
  );
  const room = screen.width - gap.length * (columns.length - 1);
  const isText = columns.map((column) => column.isText === true);
  const widths = fitted(natural, room, isText);
  if (sum(widths) > room) return formatRows(table, screen);
  const line = (row: readonly string[]): string =>
    columns
      .map(({ isNumber }, index) => aligned(row[index] ?? '', widths[index] ?? 0, isNumber))
      .join(gap)
      .trimEnd();
  return [screen.style.bold(line(heading)), ...cells.map(line), ''].join('\n');
}

/** The rows one below the other: the first cell, and then what else there is, each with its title. */
function formatRows({ columns, rows }: Table, { width, style }: Screen): string {
  const linesOf = ([first = '', ...others]: readonly string[]): string[] => [
    ...wrap(first, width).map((line) => style.bold(line)),
    ...others.flatMap((cell, index) =>
      cell === ''
        ? []
        : wrap(`${columns[index + 1]?.title ?? ''}: ${cell}`, width - 4).map(
            (line, at) => `${at === 0 ? '  ' : '    '}${line}`,
          ),
    ),
  ];
  return rows.flatMap((row) => linesOf(row).map((line) => `${line}\n`)).join('');
}

/** How narrow a column of texts may become. */
const narrowest = 10;

/** The widths of columns that have so much room together: the widest column of texts gives way. */
function fitted(
  natural: readonly number[],
  room: number,
  isText: readonly boolean[],
): readonly number[] {
  const widths = [...natural];
  for (let excess = sum(widths) - room; excess > 0; excess -= 1) {
    const free = widths.map((width, index) => (isText[index] === true ? width : 0));
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
