// The bytes that mean something in a record, and what each of the 256 can be.

export const lineFeed = 0x0a;
export const blank = 0x20;
export const doubleQuote = 0x22;
export const hash = 0x23;
export const singleQuote = 0x27;
export const plus = 0x2b;
export const comma = 0x2c;
export const hyphen = 0x2d;
export const colon = 0x3a;
export const greaterThan = 0x3e;
export const openBracket = 0x5b;
export const backslash = 0x5c;
export const closeBracket = 0x5d;
export const openBrace = 0x7b;
export const bar = 0x7c;
export const closeBrace = 0x7d;

/** It may end a text without quotation marks. */
export const endsPlain = 1;
/** It may end such a text within brackets. */
export const endsInBrackets = 2;
/** It may end a text in double quotation marks, or begins an escape in it. */
export const endsDouble = 4;
/** It may end a text in single quotation marks. */
export const endsSingle = 8;
/** It ends a line. */
export const endsLine = 16;
/** It is part of a character beyond ASCII. */
export const isWide = 32;
/** It begins a character that has to be looked at: most of its neighbours are safe. */
export const isDoubtful = 64;
/** It begins a character that may be invisible, or join with others to one. */
export const isUnsafe = 128;

/**
 * It ends or interrupts whatever is read: a line feed, or a control character (which includes tab and
 * carriage return), which never stands in a strict record.
 */
const always = endsPlain + endsInBrackets + endsDouble + endsSingle + endsLine;

/** By how many bits what follows is shifted. */
export const surplusShift = 8;

/** Bytes that begin characters of which nearly all are safe. */
const doubtful = [0xc2, 0xce, 0xd2, 0xe1, 0xe2];

/**
 * What each byte can be, as a sum of the above; and in higher bits, how many bytes more than units of
 * UTF-16 a character has by this byte: one by each that continues it, and one less where it begins a
 * pair of surrogates.
 */
export const kinds = Int16Array.from({ length: 256 }, (_, byte) => kindOf(byte));

function kindOf(byte: number): number {
  if (byte < blank || byte === 0x7f) return always;
  if (byte === colon || byte === hash) return endsPlain + endsInBrackets;
  if (byte === doubleQuote || byte === backslash) return endsDouble;
  if (byte === singleQuote) return endsSingle;
  if (',[]{}'.includes(String.fromCharCode(byte))) return endsInBrackets;
  if (byte < 0x80) return 0;
  const surplus = byte < 0xc0 ? 1 : byte < 0xf0 ? 0 : -1;
  return (surplus << surplusShift) + isWide + dangerOf(byte);
}

/**
 * Whether a character with this byte is certainly a visible one that stands for itself. That is so
 * in Latin (U+00C0 to U+02FF), Greek (U+03C0 to U+03FF), Cyrillic (U+0400 to U+047F, U+04C0 to
 * U+052F) and Armenian (U+0531 to U+057F).
 */
function dangerOf(byte: number): number {
  const isContinuation = byte < 0xc0;
  const isLatin = byte >= 0xc3 && byte <= 0xcb;
  const isOther = [0xcf, 0xd0, 0xd1, 0xd3, 0xd4, 0xd5].includes(byte);
  if (isContinuation || isLatin || isOther) return 0;
  return doubtful.includes(byte) ? isDoubtful + always : isUnsafe;
}

/**
 * Whether the doubtful character that begins here is safe: a sign such as « or a blank that does not
 * break (U+00A0 to U+00BF but the soft hyphen), a Greek or Cyrillic letter (U+0388 to U+03BF, U+048A
 * to U+04BF), a Georgian one (U+10A0 to U+10FF), a dash, a quotation mark or dots (U+2010 to U+2027),
 * № or €.
 */
export function isSafeSign(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at];
  const second = bytes[at + 1] ?? 0;
  const third = bytes[at + 2] ?? 0;
  if (first === 0xc2) return second >= 0xa0 && second !== 0xad;
  if (first === 0xd2) return second >= 0x8a;
  if (first === 0xce) return second >= 0x88;
  if (first === 0xe1) return second === 0x83 || (second === 0x82 && third >= 0xa0);
  if (second === 0x80) return third >= 0x90 && third <= 0xa7;
  return (second === 0x84 && third === 0x96) || (second === 0x82 && third === 0xac);
}
