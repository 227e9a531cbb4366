/** The longest text that is kept, in bytes. */
export const longestKept = 32;

/** How many texts are kept; a power of two. */
const count = 4096;

/**
 * The short texts of files. Keys and ids come again and again: the last text of each of many places
 * is kept, which is quicker to compare than to make anew.
 */
export class Texts {
  private readonly texts = new Array<string>(count).fill('');
  private readonly lengths = new Uint8Array(count);
  private readonly bytes = new Uint8Array(count * longestKept);

  /** The text of some bytes, where it is known. */
  find(bytes: Uint8Array, start: number, end: number): string | undefined {
    const place = placeOf(bytes, start, end);
    if (this.lengths[place] !== end - start) return undefined;
    const kept = this.bytes;
    const shift = place * longestKept - start;
    for (let at = start; at < end; at += 1) {
      if (kept[shift + at] !== bytes[at]) return undefined;
    }
    return this.texts[place];
  }

  /** Keeps the text of some bytes. */
  keep(text: string, bytes: Uint8Array, { start, end }: { start: number; end: number }): void {
    const place = placeOf(bytes, start, end);
    this.texts[place] = text;
    this.lengths[place] = end - start;
    const shift = place * longestKept - start;
    for (let at = start; at < end; at += 1) this.bytes[shift + at] = bytes[at] ?? 0;
  }
}

/** A place for a text, by a few of its bytes and its length. */
function placeOf(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start] ?? 0;
  const second = bytes[start + 1] ?? 0;
  const middle = bytes[(start + end) >> 1] ?? 0;
  const last = bytes[end - 1] ?? 0;
  const mixed = ((first * 31 + second) * 31 + middle) * 31 + last + (end - start) * 7;
  return mixed & (count - 1);
}
