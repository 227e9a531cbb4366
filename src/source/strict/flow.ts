import {
  blank,
  closeBrace,
  closeBracket,
  colon,
  comma,
  endsInBrackets,
  endsPlain,
  hash,
  lineFeed,
  openBrace,
  openBracket,
} from './bytes.ts';
import { refuse, type Cursor } from './cursor.ts';
import { checkKey } from './keys.ts';
import { withoutBlanks } from './plain.ts';
import { beginsQuoted, readQuoted } from './quoted.ts';
import { beginsPlain, resolve } from './resolve.ts';

/** Whether a byte begins a list or mapping in brackets. */
export function beginsFlow(byte: number): boolean {
  return byte === openBracket || byte === openBrace;
}

/** The list or mapping in brackets that begins here; its further lines are indented more than `parent`. */
export function readFlow(cursor: Cursor, parent: number): unknown {
  return new FlowReader(cursor, parent).read();
}

const stops = endsPlain | endsInBrackets;

class FlowReader {
  private readonly cursor: Cursor;
  private readonly parent: number;
  private level = 0;

  constructor(cursor: Cursor, parent: number) {
    this.cursor = cursor;
    this.parent = parent;
  }

  read(): unknown {
    const { cursor } = this;
    const isList = cursor.bytes[cursor.at] === openBracket;
    cursor.enter();
    this.level += 1;
    cursor.at += 1;
    this.skip();
    const value = isList ? this.readList() : this.readMapping();
    cursor.at += 1;
    this.level -= 1;
    cursor.leave();
    return value;
  }

  private readList(): unknown[] {
    const list: unknown[] = [];
    while (this.byte() !== closeBracket) {
      list.push(this.readValue());
      this.skipComma(closeBracket);
    }
    return list;
  }

  private readMapping(): Record<string, unknown> {
    const mapping: Record<string, unknown> = {};
    while (this.byte() !== closeBrace) {
      const key = this.readKey();
      checkKey(mapping, key);
      this.skip();
      mapping[key] = this.readValue();
      this.skipComma(closeBrace);
    }
    return mapping;
  }

  /** The key that begins here; the cursor stands behind its colon then. */
  private readKey(): string {
    const { cursor } = this;
    const isQuoted = beginsQuoted(this.byte());
    // A key has one line.
    const key = isQuoted ? readQuoted(cursor, Infinity) : this.readPlain();
    const next = cursor.bytes[cursor.at + 1];
    const isEnded = isQuoted || next === blank || next === lineFeed;
    if (this.byte() !== colon || !isEnded || typeof key !== 'string') refuse();
    cursor.at += 1;
    return key;
  }

  private readValue(): unknown {
    const { cursor, parent } = this;
    const byte = this.byte();
    cursor.tokens += 8;
    if (beginsFlow(byte)) return this.read();
    if (beginsQuoted(byte)) return readQuoted(cursor, parent);
    const value = this.readPlain();
    return this.byte() === colon ? refuse() : value;
  }

  private readPlain(): unknown {
    const { cursor } = this;
    if (!beginsPlain(this.byte())) refuse();
    const start = cursor.at;
    cursor.at = cursor.plainEnd(start, stops);
    const end = withoutBlanks(cursor, cursor.at);
    if (end < cursor.at && this.byte() === colon) refuse();
    return resolve(cursor.text(start, end), cursor.bytes[start] ?? 0);
  }

  private skipComma(close: number): void {
    this.skip();
    if (this.byte() === comma) {
      this.cursor.at += 1;
      this.skip();
    } else if (this.byte() !== close) refuse();
  }

  /** Moves past blanks, line feeds and comments. */
  private skip(): void {
    const { cursor, parent } = this;
    while (this.byte() === blank) cursor.at += 1;
    const byte = this.byte();
    const isComment = byte === hash && cursor.bytes[cursor.at - 1] === blank;
    if (byte !== lineFeed && !isComment) return;
    cursor.toNextLine();
    const next = cursor.at;
    cursor.toContent();
    // The YAML library takes some comments on lines of their own for a part of what is above them.
    if (cursor.lastComment >= next) refuse();
    const isEnd = this.level === 1 && (this.byte() === closeBracket || this.byte() === closeBrace);
    if (cursor.indent < (isEnd ? parent : parent + 1)) refuse();
  }

  private byte(): number {
    return this.cursor.bytes[this.cursor.at] ?? 0;
  }
}
