import { isUtf8, transcode } from 'node:buffer';
import { deepest } from '../limits.ts';
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
  surplusShift,
} from './bytes.ts';
import { longestKept, type Texts } from './texts.ts';

declare global {
  interface Buffer {
    /** The text of bytes that are ASCII; quicker than `toString`. */
    latin1Slice(start: number, end: number): string;
    /** The text of bytes that are units of UTF-16. */
    ucs2Slice(start: number, end: number): string;
  }
}

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
  /** What the bytes of all runs were: a sum as in `kinds`. */
  everSeen = 0;
  /** At least as many as the tokens of another reader would be. */
  tokens = 0;
  private depth = 0;
  /** What the bytes of the text are that is read. */
  private seen = 0;
  /** How many bytes more there were so far than units of UTF-16. */
  private surplus = 0;
  /** The same where the text begins that is read. */
  private surplusBefore = 0;
  /** The file in UTF-16, where that was needed. */
  private units: Buffer | undefined;
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
    this.beginText();
    const end = this.runEnd(at, endsLine);
    return this.bytes[end] === lineFeed ? end : refuse();
  }

  /** Begins a text; the runs that make it up follow. */
  beginText(): void {
    this.seen = 0;
    this.surplusBefore = this.surplus;
  }

  /** Where a run of bytes ends that are none of a kind. No byte beyond ASCII is in two runs. */
  runEnd(at: number, stops: number): number {
    const { bytes } = this;
    const table = kinds;
    let seen = 0;
    let surplus = 0;
    let end = at;
    for (;;) {
      const kind = table[bytes[end] ?? 0] ?? 0;
      if ((kind & stops) !== 0) {
        if ((kind & isDoubtful) === 0) break;
        if (!isSafeSign(bytes, end)) seen |= isUnsafe;
      }
      seen |= kind;
      surplus += kind >> surplusShift;
      end += 1;
    }
    this.seen |= seen;
    this.everSeen |= seen;
    this.surplus += surplus;
    return end;
  }

  /** Where a text without quotation marks ends that begins here, blanks behind it included. */
  plainEnd(start: number, stops: number): number {
    this.beginText();
    for (let at = start; ; at += 1) {
      at = this.runEnd(at, stops);
      const byte = this.bytes[at];
      const isColon = byte === colon && !this.isColonOfKey(at, stops);
      const isHash = byte === hash && this.bytes[at - 1] !== blank;
      if (!isColon && !isHash) return at;
    }
  }

  /** Whether a colon ends a key. */
  private isColonOfKey(at: number, stops: number): boolean {
    const next = this.bytes[at + 1] ?? 0;
    if (next === blank || next === lineFeed) return true;
    return stops !== endsPlain && ((kinds[next] ?? 0) & endsInBrackets) !== 0;
  }

  /** The text that was read last, or a part of it without the blanks at its ends. */
  text(start: number, end: number): string {
    const { bytes, texts } = this;
    const isShort = end - start <= longestKept;
    const kept = isShort ? texts.find(bytes, start, end) : undefined;
    if (kept !== undefined) return kept;
    const isAscii = (this.seen & isWide) === 0;
    const text = isAscii ? bytes.latin1Slice(start, end) : this.wideText(start, end);
    if (isShort) texts.keep(text, bytes, { start, end });
    return text;
  }

  /** The same with characters beyond ASCII: Node decodes a file much quicker than its pieces. */
  private wideText(start: number, end: number): string {
    this.units ??= toUtf16(this.bytes.subarray(0, this.end));
    return this.units.ucs2Slice(2 * (start - this.surplusBefore), 2 * (end - this.surplus));
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

function toUtf16(bytes: Uint8Array): Buffer {
  return isUtf8(bytes) ? transcode(bytes, 'utf8', 'ucs2') : refuse();
}
