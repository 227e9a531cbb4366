import { refuse } from './cursor.ts';

// What a text without quotation marks can be by its first byte.
const isNoText = 0;
const isText = 1;
const isWord = 2;
const isExponent = 3;
const isNumber = 4;

const starts = Uint8Array.from({ length: 256 }, (_, byte) => startOf(byte));

function startOf(byte: number): number {
  const character = String.fromCharCode(byte);
  if (byte <= 0x20 || byte === 0x7f || '-?:,[]{}#&*!|>\'"%@`.<='.includes(character)) {
    return isNoText;
  }
  if (/[\d+]/.test(character)) return isNumber;
  if (/e/i.test(character)) return isExponent;
  return /[ntfyo~]/i.test(character) ? isWord : isText;
}

/** The words that are no texts in YAML 1.2, with their values, and `refuse` for those of YAML 1.1. */
const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'].map((word) => [word, refuse] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF'].map((word) => [word, refuse] as const),
]);
const longestWord = 5;

/** What some version of YAML may read as a number or a date. */
const numberLike =
  /^[-+]?[\d_.:]*(?:e[-+]?\d+)?$|^[-+]?0[box][\da-f_]+$|^\d{4}-\d\d?-\d\d?(?:$|[t ])/i;

/** Whether a text without quotation marks can begin with a byte. */
export function beginsPlain(byte: number): boolean {
  return starts[byte] !== isNoText;
}

/**
 * The value of a text without quotation marks that begins with a byte; every version of YAML reads it
 * alike.
 */
export function resolve(text: string, byte: number): unknown {
  const start = starts[byte];
  if (start === isText) return text;
  if (start === isNumber) return resolveNumber(text);
  if (start === isWord) return text.length > longestWord ? text : resolveWord(text);
  // As in `e5`, which is a number in YAML 1.1.
  const next = text.charAt(1);
  return next >= '+' && next <= '9' && numberLike.test(text) ? refuse() : text;
}

function resolveWord(text: string): unknown {
  const value = words.get(text);
  if (value === undefined) return text;
  return value === refuse ? refuse() : value;
}

function resolveNumber(text: string): unknown {
  if (/^\d+(?:\.\d+)?$/.test(text)) {
    const value = Number(text);
    return String(value) === text ? value : refuse();
  }
  return numberLike.test(text) ? refuse() : text;
}
