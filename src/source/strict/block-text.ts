import { bar, blank, hyphen, lineFeed, plus } from './bytes.ts';
import { refuse, type Cursor } from './cursor.ts';
import { foldLines } from './fold.ts';

/** How a text of several lines is written, by the signs before it. */
interface Header {
  readonly isFolded: boolean;
  /** What becomes of the line feeds at its end. */
  readonly chomping: 'clip' | 'strip' | 'keep';
  /** How far it is indented more than what it belongs to; 0 where its first line shows that. */
  readonly indent: number;
}

/** The text of several lines that begins here, after `|` or `>`. */
export function readBlockText(cursor: Cursor, parent: number): string {
  const header = readHeader(cursor);
  const lines = readLines(cursor, parent, header.indent);
  let last = lines.length - 1;
  while (last >= 0 && lines[last] === '') last -= 1;
  if (last < 0) refuse();
  const ends = { strip: '', clip: '\n', keep: '\n'.repeat(lines.length - last) };
  const written = lines.slice(0, last + 1);
  cursor.toContent();
  return (header.isFolded ? fold(written) : written.join('\n')) + ends[header.chomping];
}

function readHeader(cursor: Cursor): Header {
  const isFolded = cursor.bytes[cursor.at] !== bar;
  let chomping: Header['chomping'] = 'clip';
  let indent = 0;
  for (cursor.at += 1; ; cursor.at += 1) {
    const byte = cursor.bytes[cursor.at] ?? 0;
    if ((byte === hyphen || byte === plus) && chomping === 'clip') {
      chomping = byte === hyphen ? 'strip' : 'keep';
    } else if (byte >= 0x31 && byte <= 0x39 && indent === 0) indent = byte - 0x30;
    else break;
  }
  cursor.toNextLine();
  return { isFolded, chomping, indent };
}

/** The lines of a text without indent, up to one that is indented less; the cursor stands at that. */
function readLines(cursor: Cursor, parent: number, indent: number): string[] {
  const lines: string[] = [];
  let width = indent === 0 ? 0 : parent + indent;
  while (cursor.at < cursor.end) {
    let at = cursor.at;
    while (cursor.bytes[at] === blank && (width === 0 || at - cursor.at < width)) at += 1;
    if (cursor.bytes[at] === lineFeed) {
      lines.push('');
      // Blanks are read in more than one way before the first text, and behind the last line feed.
      if (at > cursor.at && (width === 0 || at >= cursor.end)) refuse();
      cursor.at = at + 1;
      continue;
    }
    if (width === 0) width = at - cursor.at;
    if (width <= parent || at - cursor.at < width) break;
    const end = cursor.lineEnd(at);
    if (isBlank(cursor, at, end)) refuse();
    lines.push(cursor.text(at, end));
    cursor.at = end + 1;
  }
  return lines;
}

function isBlank({ bytes }: Cursor, start: number, end: number): boolean {
  let at = start;
  while (bytes[at] === blank) at += 1;
  return at === end;
}

function fold(lines: readonly string[]): string {
  // Lines that are indented more are not folded; few texts have them.
  if (lines.some((line) => line.startsWith(' '))) refuse();
  const first = lines.findIndex((line) => line !== '');
  return '\n'.repeat(first) + foldLines(lines.slice(first));
}
