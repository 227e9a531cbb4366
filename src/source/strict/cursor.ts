import { longestKept, type Texts } from './texts.ts';
import {
  blank,
  colon,
  endsInBrackets,
  endsLine,
  endsPlain,
  hash,
  isDoubtful,
  isSafeSign,
  isUnsafe,
  isWide,
  kinds,
  lineFeed,
} from './bytes.ts';
import { deepest } from '../limits.ts';

/** Thrown where a file leaves the strict form; nobody but `readStrictly` ever sees it. */
export const notStrict = new Error('the file is not written in the strict form');

/** Leaves the file to the other reader. */
export function refuse(): never {
  throw notStrict;
}

/** The room that a reader has beyond the file: a line feed that ends the last line, and what follows. */
export const margin = 4;

/** Where the reader stands in a file, and what it has seen of it. */
export class Cursor {
  /** The file, a line feed, and a few zeros, so that no look ahead leaves the room. */
  readonly bytes: Buffer;
  readonly end: number;
  /** The byte that is read next. */
  at = 0;
  /** How far the line is indented in which the cursor stands; -1 behind the last line. */
  indent = 0;
  /** Where the last comment begins. */
  lastComment = -1;
  /** What the bytes of the last run were. */
  seen = 0;
  /** What the bytes of all runs were. */
  everSeen = 0;
  /** At least as many as the tokens of another reader would be. */
  tokens = 0;
  private depth = 0;
  private readonly texts: Texts;

  constructor(bytes: Buffer, end: number, texts: Texts) {
    this.bytes = bytes;
    this.end = end;
    this.texts = texts;
  }

  /** Moves from the beginning of a line to the first text from there on that is no comment. */
  toContent(): void {
    const { bytes, end } = this;
    let start = this.at;
    while (start < end) {
      let at = start;
      while (bytes[at] === blank) at += 1;
      const byte = bytes[at];
      this.tokens += 4;
      if (byte === lineFeed) start = at + 1;
      else if (byte === hash) start = this.commentEnd(at) + 1;
      else {
        this.at = at;
        this.indent = at - start;
        return;
      }
    }
    this.at = start;
    this.indent = -1;
  }

  /** Moves to the next line, past blanks and a comment. */
  toNextLine(): void {
    let { at } = this;
    while (this.bytes[at] === blank) at += 1;
    if (this.bytes[at] === hash && this.bytes[at - 1] === blank) at = this.commentEnd(at);
    if (this.bytes[at] !== lineFeed) refuse();
    this.at = at + 1;
  }

  private commentEnd(at: number): number {
    this.lastComment = at;
    return this.lineEnd(at);
  }

  /** Where the line ends that goes on here, whatever stands in it. */
  lineEnd(at: number): number {
    const end = this.runEnd(at, endsLine);
    return this.bytes[end] === lineFeed ? end : refuse();
  }

  /** Where a run of bytes ends that are none of a kind. */
  runEnd(at: number, stops: number): number {
    const { bytes } = this;
    const table = kinds;
    let seen = 0;
    let end = at;
    for (;;) {
      const kind = table[bytes[end] ?? 0] ?? 0;
      if ((kind & stops) !== 0) {
        if ((kind & isDoubtful) === 0) break;
        if (!isSafeSign(bytes, end)) seen |= isUnsafe;
      }
      seen |= kind;
      end += 1;
    }
    this.seen = seen;
    this.everSeen |= seen;
    return end;
  }

  /** Where a text without quotation marks ends that begins here, blanks behind it included. */
  plainEnd(start: number, stops: number): number {
    let seen = 0;
    let at = start;
    for (;;) {
      at = this.runEnd(at, stops);
      seen |= this.seen;
      const byte = this.bytes[at];
      const isText =
        byte === colon
          ? !this.isColonOfKey(at, stops)
          : byte === hash && this.bytes[at - 1] !== blank;
      if (!isText) break;
      at += 1;
    }
    this.seen = seen;
    return at;
  }

  /** Whether a colon ends a key. */
  private isColonOfKey(at: number, stops: number): boolean {
    const next = this.bytes[at + 1] ?? 0;
    if (next === blank || next === lineFeed) return true;
    return stops !== endsPlain && ((kinds[next] ?? 0) & endsInBrackets) !== 0;
  }

  /** The text of a part of the last run, or of a part of several whose kinds were put together. */
  text(start: number, end: number): string {
    const { bytes, texts } = this;
    const isShort = end - start <= longestKept;
    const kept = isShort ? texts.find(bytes, start, end) : undefined;
    if (kept !== undefined) return kept;
    const text = bytes.toString((this.seen & isWide) === 0 ? 'latin1' : 'utf8', start, end);
    if (isShort) texts.keep(text, bytes, { start, end });
    return text;
  }

  /** Enters a list or a mapping. */
  enter(): void {
    this.depth += 1;
    if (this.depth > deepest - 2) refuse();
  }

  /** Leaves a list or a mapping. */
  leave(): void {
    this.depth -= 1;
  }
}
