import { isUtf8 } from 'node:buffer';
import { findDecomposedLetter, findForbiddenCharacter } from '../characters.ts';
import { longestLine, type Limits } from '../limits.ts';
import { readMapping } from './block.ts';
import { hyphen, isUnsafe, isWide, lineFeed } from './bytes.ts';
import { Cursor, margin, notStrict, refuse } from './cursor.ts';
import { Texts } from './texts.ts';

/** The texts that files of one archive have in common. */
const texts = new Texts();

/** The room in which files are read, one after another: they are copied, to have an end mark. */
let room = Buffer.alloc(64 * 1024);

/**
 * The value of a record that is written in the strict form; undefined for all else, which is left
 * to `parseSource`. Whatever it reads, `parseSource` reads to the same value, and has nothing to say
 * about it; so that it may be in doubt about anything, and is only there to be quick.
 */
export function readStrictly(
  bytes: Uint8Array,
  length: number,
  limits: Limits,
): Record<string, unknown> | undefined {
  if (length > limits.bytes) return undefined;
  if (room.length < length + margin) room = Buffer.alloc(2 * length + margin);
  room.set(length === bytes.length ? bytes : bytes.subarray(0, length));
  room.fill(0, length, length + margin);
  room[length] = lineFeed;
  const cursor = new Cursor(room, length, texts);
  try {
    return readRecord(cursor, limits.tokens);
  } catch (error) {
    if (error === notStrict) return undefined;
    throw error;
  }
}

function readRecord(cursor: Cursor, tokens: number): Record<string, unknown> {
  cursor.toContent();
  skipDocumentStart(cursor);
  if (cursor.indent !== 0) refuse();
  const record = readMapping(cursor, 0);
  if (cursor.tokens > tokens || hasLongLine(cursor) || !isFit(cursor)) refuse();
  return record;
}

/** Moves past the line of three hyphens by which a document may begin. */
function skipDocumentStart(cursor: Cursor): void {
  const isMark = [0, 1, 2].every((index) => cursor.bytes[cursor.at + index] === hyphen);
  if (cursor.indent !== 0 || !isMark) return;
  cursor.at += 3;
  cursor.toNextLine();
  cursor.toContent();
}

/** Whether a line may be longer than the longest; it has at least as many bytes as characters. */
function hasLongLine({ bytes, end }: Cursor): boolean {
  // No line is long where each of so many bytes hold the end of one.
  for (let start = 0; end - start > longestLine;) {
    const last = bytes.lastIndexOf(lineFeed, start + longestLine);
    if (last < start) return true;
    start = last + 1;
  }
  return false;
}

/** Whether the text is UTF-8, and holds no character that a record never holds. */
function isFit({ bytes, end, everSeen }: Cursor): boolean {
  if ((everSeen & isWide) === 0) return true;
  if (!isUtf8(bytes.subarray(0, end))) return false;
  if ((everSeen & isUnsafe) === 0) return true;
  const text = bytes.toString('utf8', 0, end);
  return findForbiddenCharacter(text) === undefined && findDecomposedLetter(text) === undefined;
}
