import { bar, blank, colon, endsPlain, greaterThan, hash, hyphen, lineFeed } from './bytes.ts';
import { readBlockText } from './block-text.ts';
import { refuse, type Cursor } from './cursor.ts';
import { beginsFlow, readFlow } from './flow.ts';
import { checkKey } from './keys.ts';
import { readPlain } from './plain.ts';
import { beginsQuoted, readQuoted } from './quoted.ts';
import { beginsPlain, resolve } from './resolve.ts';

/** The longest key, in bytes: other readers give up at 1024 characters. */
const longestKey = 1000;

/**
 * The mapping that begins here, with its keys in one column. The cursor stands at the text of the
 * first line then that does not belong to it.
 */
export function readMapping(cursor: Cursor, column: number): Record<string, unknown> {
  return readEntries(cursor, column, readKey(cursor));
}

/** The mapping whose first key was read. */
function readEntries(cursor: Cursor, column: number, first: string): Record<string, unknown> {
  const mapping: Record<string, unknown> = {};
  cursor.enter();
  for (let key = first; ; key = readKey(cursor)) {
    checkKey(mapping, key);
    cursor.tokens += 8;
    mapping[key] = readEntry(cursor, column);
    if (cursor.indent !== column) break;
  }
  if (cursor.indent > column) refuse();
  cursor.leave();
  return mapping;
}

/** The key that begins here; the cursor stands behind its colon then. */
function readKey(cursor: Cursor): string {
  const byte = cursor.bytes[cursor.at] ?? 0;
  if (beginsPlain(byte)) return plainKey(cursor, cursor.plainEnd(cursor.at, endsPlain));
  return beginsQuoted(byte) ? quotedKey(cursor, cursor.at, readQuoted(cursor, 0)) : refuse();
}

/** The key without quotation marks that begins here, and ends with a colon. */
function plainKey(cursor: Cursor, stop: number): string {
  const { bytes, at } = cursor;
  if (bytes[stop] !== colon || bytes[stop - 1] === blank || stop - at > longestKey) refuse();
  const key = resolve(cursor.text(at, stop), bytes[at] ?? 0);
  cursor.at = stop + 1;
  return typeof key === 'string' ? key : refuse();
}

/** The same text, where it is a key: in one line, and with a colon behind it. */
function quotedKey(cursor: Cursor, start: number, text: string): string {
  const { bytes, at } = cursor;
  const next = bytes[at + 1];
  const isKey = bytes[at] === colon && (next === blank || next === lineFeed);
  const isShort = at - start <= longestKey && !bytes.subarray(start, at).includes(lineFeed);
  cursor.at += 1;
  return isKey && isShort ? text : refuse();
}

/** The value of a key, behind its colon. */
function readEntry(cursor: Cursor, column: number): unknown {
  while (cursor.bytes[cursor.at] === blank) cursor.at += 1;
  const byte = cursor.bytes[cursor.at];
  if (byte !== lineFeed && byte !== hash) return readInline(cursor, column);
  const value = readBelow(cursor, column);
  if (value !== undefined) return value;
  return cursor.indent === column && isItem(cursor) ? readList(cursor, column) : null;
}

/** What stands below a key or a hyphen, and is indented more; undefined where there is nothing. */
function readBelow(cursor: Cursor, column: number): unknown {
  const start = cursor.at;
  cursor.toNextLine();
  cursor.toContent();
  if (cursor.indent <= column) return undefined;
  const isBelowComment = cursor.lastComment >= start;
  const value = readNode(cursor, cursor.indent, column);
  // Below a comment, the YAML library is at odds with itself about where a text ends.
  if (isBelowComment && (typeof value !== 'object' || value === null)) refuse();
  return value;
}

/** Whether an entry of a list begins here. */
function isItem({ bytes, at }: Cursor): boolean {
  const next = bytes[at + 1];
  return bytes[at] === hyphen && (next === blank || next === lineFeed);
}

/** The list that begins here, with its hyphens in one column. */
function readList(cursor: Cursor, column: number): unknown[] {
  cursor.enter();
  const list = [readItem(cursor, column)];
  while (cursor.indent === column && isItem(cursor)) list.push(readItem(cursor, column));
  if (cursor.indent > column) refuse();
  cursor.leave();
  return list;
}

function readItem(cursor: Cursor, column: number): unknown {
  const start = cursor.at;
  cursor.tokens += 8;
  cursor.at += 1;
  while (cursor.bytes[cursor.at] === blank) cursor.at += 1;
  const byte = cursor.bytes[cursor.at];
  if (byte === lineFeed || byte === hash) return readBelow(cursor, column) ?? null;
  return readNode(cursor, column + cursor.at - start, column);
}

/** What begins here in a column, in a mapping or list with another column. */
function readNode(cursor: Cursor, column: number, parent: number): unknown {
  if (isItem(cursor)) return readList(cursor, column);
  const { bytes, at } = cursor;
  const byte = bytes[at] ?? 0;
  if (beginsPlain(byte)) {
    const stop = cursor.plainEnd(at, endsPlain);
    if (bytes[stop] !== colon) return readPlain(cursor, stop, parent);
    return readEntries(cursor, column, plainKey(cursor, stop));
  }
  if (!beginsQuoted(byte)) return readInline(cursor, parent);
  const text = readQuoted(cursor, parent);
  if (bytes[cursor.at] !== colon) return endLine(cursor, text);
  return readEntries(cursor, column, quotedKey(cursor, at, text));
}

/** The text, number or collection in brackets that begins here, and ends with a line. */
function readInline(cursor: Cursor, parent: number): unknown {
  const byte = cursor.bytes[cursor.at] ?? 0;
  if (beginsPlain(byte)) {
    const stop = cursor.plainEnd(cursor.at, endsPlain);
    return cursor.bytes[stop] === colon ? refuse() : readPlain(cursor, stop, parent);
  }
  if (beginsQuoted(byte)) return endLine(cursor, readQuoted(cursor, parent));
  if (beginsFlow(byte)) return endLine(cursor, readFlow(cursor, parent));
  return byte === bar || byte === greaterThan ? readBlockText(cursor, parent) : refuse();
}

/** The same value, where nothing but a comment stands behind it; moves on to the next text. */
function endLine(cursor: Cursor, value: unknown): unknown {
  cursor.toNextLine();
  cursor.toContent();
  return value;
}
