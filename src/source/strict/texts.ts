/** Where a text stands in a file. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Whether there is more in it than ASCII. */
  readonly isWide: boolean;
}

/** The longest text that is kept, in bytes. */
const longest = 32;

/** How many texts are kept; a power of two. */
const count = 4096;

/**
 * The texts of files. Keys and ids come again and again: the last short text of each of many places
 * is kept, which is quicker to compare than to make anew.
 */
export class Texts {
  private readonly texts = new Array<string>(count).fill('');
  private readonly lengths = new Uint8Array(count);
  private readonly bytes = new Uint8Array(count * longest);

  /** The text of a piece; it does not keep the bytes alive. */
  get(bytes: Buffer, piece: Piece): string {
    const { start, end } = piece;
    if (end - start > longest) return make(bytes, piece);
    const place = placeOf(bytes, start, end);
    if (this.isAt(place, bytes, piece)) return this.texts[place] ?? '';
    const text = make(bytes, piece);
    this.texts[place] = text;
    this.lengths[place] = end - start;
    for (let at = start; at < end; at += 1) {
      this.bytes[place * longest + at - start] = bytes[at] ?? 0;
    }
    return text;
  }

  private isAt(place: number, bytes: Buffer, { start, end }: Piece): boolean {
    if (this.lengths[place] !== end - start) return false;
    const shift = place * longest - start;
    for (let at = start; at < end; at += 1) {
      if (this.bytes[shift + at] !== bytes[at]) return false;
    }
    return true;
  }
}

function make(bytes: Buffer, { start, end, isWide }: Piece): string {
  return bytes.toString(isWide ? 'utf8' : 'latin1', start, end);
}

/** A place for a text, by a few of its bytes and its length. */
function placeOf(bytes: Buffer, start: number, end: number): number {
  const first = bytes[start] ?? 0;
  const second = bytes[start + 1] ?? 0;
  const middle = bytes[(start + end) >> 1] ?? 0;
  const last = bytes[end - 1] ?? 0;
  const mixed = ((first * 31 + second) * 31 + middle) * 31 + last + (end - start) * 7;
  return mixed & (count - 1);
}
