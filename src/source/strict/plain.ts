import { blank, colon, endsPlain, hash, lineFeed } from './bytes.ts';
import { refuse, type Cursor } from './cursor.ts';
import { foldLines } from './fold.ts';
import { resolve } from './resolve.ts';

/** The value that begins here without quotation marks, maybe of several lines; it ends at `stop`. */
export function readPlain(cursor: Cursor, stop: number, parent: number): unknown {
  const text = cursor.text(cursor.at, withoutBlanks(cursor, stop));
  const first = cursor.bytes[cursor.at] ?? 0;
  cursor.at = stop;
  cursor.toNextLine();
  cursor.toContent();
  return resolve(cursor.indent <= parent ? text : foldPlain(cursor, { text, stop }, parent), first);
}

/** The lines that follow the first one of a text, put together with it; the cursor is at the second. */
function foldPlain(
  cursor: Cursor,
  { text, stop }: { readonly text: string; readonly stop: number },
  parent: number,
): string {
  const { bytes } = cursor;
  const lines = [text];
  for (let end = stop; cursor.indent > parent;) {
    const between = bytes.subarray(end, cursor.at);
    // No text goes on behind a comment.
    if (between.includes(hash)) refuse();
    for (const byte of between.subarray(1)) if (byte === lineFeed) lines.push('');
    end = cursor.plainEnd(cursor.at, endsPlain);
    if (bytes[end] === colon) refuse();
    lines.push(cursor.text(cursor.at, withoutBlanks(cursor, end)));
    cursor.at = end;
    cursor.toNextLine();
    cursor.toContent();
  }
  return foldLines(lines);
}

/** Where a text ends before the blanks behind it. */
export function withoutBlanks({ bytes }: Cursor, stop: number): number {
  let end = stop;
  while (bytes[end - 1] === blank) end -= 1;
  return end;
}
