import { blank, colon, endsPlain, hash, lineFeed } from './bytes.ts';
import { refuse, type Cursor } from './cursor.ts';
import { foldLines } from './fold.ts';

/** What a text without quotation marks can be by its first byte. */
const [isNoText, isText, isWord, isNumber] = [0, 1, 2, 3] as const;
const starts = Uint8Array.from({ length: 256 }, (_, byte) => startOf(byte));

/** The words that are no text in YAML 1.2, with their values. */
const values: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** The words that are no text in YAML 1.1 alone. */
const ambiguous: ReadonlySet<string> = new Set(
  'y Y yes Yes YES n N no No NO on On ON off Off OFF'.split(' '),
);
const longestWord = 5;

/** What some version of YAML may read as a number or a date, or takes for a sign of its own. */
const numberLike =
  /^[-+]?[\d_.:]*(?:e[-+]?\d+)?$|^[-+]?0[box][\da-f_]+$|^\d{4}-\d\d?-\d\d?(?:$|[t ])/i;

/** Whether a text without quotation marks can begin with a byte. */
export function beginsPlain(byte: number): boolean {
  return starts[byte] !== isNoText;
}

/** The value that begins here without quotation marks, maybe of several lines; it ends at `stop`. */
export function readPlain(cursor: Cursor, stop: number, parent: number): unknown {
  const text = cursor.text(cursor.at, withoutBlanks(cursor, stop));
  cursor.at = stop;
  cursor.toNextLine();
  cursor.toContent();
  return resolve(cursor.indent <= parent ? text : foldPlain(cursor, { text, stop }, parent));
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

/** The value of a text without quotation marks that every version of YAML reads alike. */
export function resolve(text: string): unknown {
  const start = starts[text.charCodeAt(0)] ?? isText;
  if (start === isNumber) return resolveNumber(text);
  if (start !== isWord) return text;
  if (text.length <= longestWord) {
    const value = values.get(text);
    if (value !== undefined) return value;
    if (ambiguous.has(text)) refuse();
  }
  // As in `e5`, which is a number in YAML 1.1.
  if (/^e[-+\d]/i.test(text)) refuse();
  return text;
}

function resolveNumber(text: string): unknown {
  if (/^\d+(?:\.\d+)?$/.test(text)) {
    const value = Number(text);
    return String(value) === text ? value : refuse();
  }
  return numberLike.test(text) ? refuse() : text;
}

function startOf(byte: number): number {
  const character = String.fromCharCode(byte);
  if (byte <= blank || byte === 0x7f || '-?:,[]{}#&*!|>\'"%@`.<='.includes(character)) {
    return isNoText;
  }
  if (/[\d+]/.test(character)) return isNumber;
  return /[ntfyoe~]/i.test(character) ? isWord : isText;
}
