/**
 * Characters that a record never holds, since they are invisible or act on a terminal: C0 and C1
 * controls but tab and line feed, a carriage return without line feed, line and paragraph
 * separators, bidirectional controls (Trojan Source, CVE-2021-42574), zero-width and tag
 * characters, noncharacters and lone surrogates.
 */
const forbidden =
  // eslint-disable-next-line no-control-regex -- these are the characters to find
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF\u{E0000}-\u{E007F}]|\r(?!\n)|\p{Surrogate}/u;

/** A character that a record never holds, where it stands and what it is called. */
export interface ForbiddenCharacter {
  readonly offset: number;
  readonly length: number;
  /** As in `U+202E`. */
  readonly codePoint: string;
}

/** The first forbidden character of a text. */
export function findForbiddenCharacter(text: string): ForbiddenCharacter | undefined {
  const match = forbidden.exec(text);
  const point = match?.[0].codePointAt(0);
  if (match === null || point === undefined) return undefined;
  const codePoint = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  return { offset: match.index, length: match[0].length, codePoint };
}
