import {
  backslash,
  blank,
  doubleQuote,
  endsDouble,
  endsSingle,
  lineFeed,
  singleQuote,
} from './bytes.ts';
import { refuse, type Cursor } from './cursor.ts';
import { foldLines } from './fold.ts';

/** What the escapes of a strict record stand for. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['\\"', '"'],
  ['\\\\', '\\'],
  ['\\/', '/'],
  ['\\ ', ' '],
  ['\\n', '\n'],
  ['\\t', '\t'],
]);

/** Whether a byte begins a text in quotation marks. */
export function beginsQuoted(byte: number): boolean {
  return byte === doubleQuote || byte === singleQuote;
}

/** The text in quotation marks that begins here; its further lines are indented more than `parent`. */
export function readQuoted(cursor: Cursor, parent: number): string {
  const lines: string[] = [];
  let start = cursor.at + 1;
  const isDouble = cursor.bytes[cursor.at] === doubleQuote;
  for (;;) {
    const { stop, hasSigns } = isDouble ? doubleEnd(cursor, start) : singleEnd(cursor, start);
    const isLast = cursor.bytes[stop] !== lineFeed;
    let end = stop;
    while (!isLast && end > start && cursor.bytes[end - 1] === blank) end -= 1;
    const text = cursor.text(start, end);
    lines.push(!hasSigns ? text : isDouble ? withoutEscapes(text) : text.replaceAll("''", "'"));
    cursor.at = stop + 1;
    if (isLast) return lines.length === 1 ? (lines[0] ?? '') : foldLines(lines);
    start = nextLineOf(cursor, parent);
  }
}

/** Where a line of a quoted text begins. */
function nextLineOf(cursor: Cursor, parent: number): number {
  if (cursor.at >= cursor.end) refuse();
  let { at } = cursor;
  while (cursor.bytes[at] === blank) at += 1;
  if (at - cursor.at <= parent && cursor.bytes[at] !== lineFeed) refuse();
  return at;
}

/** Where a line of a text ends, or the text itself. */
interface Stop {
  readonly stop: number;
  /** Whether the line has quotation marks or escapes within. */
  readonly hasSigns: boolean;
}

function singleEnd(cursor: Cursor, start: number): Stop {
  let hasSigns = false;
  cursor.beginText();
  for (let at = start; ; at += 2) {
    at = cursor.runEnd(at, endsSingle);
    const isPair = cursor.bytes[at] === singleQuote && cursor.bytes[at + 1] === singleQuote;
    if (!isPair) return { stop: closed(cursor, at, singleQuote), hasSigns };
    hasSigns = true;
  }
}

function doubleEnd(cursor: Cursor, start: number): Stop {
  let hasSigns = false;
  cursor.beginText();
  for (let at = start; ; at += 2) {
    at = cursor.runEnd(at, endsDouble);
    if (cursor.bytes[at] !== backslash) {
      return { stop: closed(cursor, at, doubleQuote), hasSigns };
    }
    // Escapes are ASCII; what is behind the last one of a line goes on in the next.
    const escaped = cursor.bytes[at + 1] ?? 0;
    if (escaped === lineFeed || escaped >= 0x80) refuse();
    hasSigns = true;
  }
}

/** The same place, where it is the end of a line or of the text. */
function closed(cursor: Cursor, at: number, quote: number): number {
  const byte = cursor.bytes[at];
  return byte === quote || byte === lineFeed ? at : refuse();
}

function withoutEscapes(text: string): string {
  return text.replaceAll(/\\.?/gs, (escape) => escapes.get(escape) ?? refuse());
}
