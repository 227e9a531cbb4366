/** Scripts in which a joiner or non-joiner between letters makes a difference to the reader. */
const joining = ['Arabic', 'Syriac', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati']
  .concat('Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer')
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('');

/** Where an invisible character belongs to what is seen: in an emoji, and between such letters. */
const needed = [
  String.raw`(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]`,
  String.raw`(?<=[0-9#*])\uFE0F(?=\u20E3)`,
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})`,
  `(?<=[${joining}])[\\u200C\\u200D](?=[${joining}])`,
].join('|');

/**
 * Characters that a record never holds, since they are invisible or act on a terminal: C0 and C1
 * controls but tab and line feed, a carriage return without line feed, line and paragraph
 * separators, bidirectional controls (Trojan Source, CVE-2021-42574), what Unicode calls ignorable
 * (zero-width characters, fillers, tags), annotations, noncharacters and lone surrogates.
 */
const forbidden =
  String.raw`(?!${needed})(?:[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028-\u202E` +
  String.raw`\uFFF9-\uFFFB\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Surrogate}]|\r(?!\n))`;

/** The same as a pattern, which takes longer to make than most commands may take. */
let forbiddenPattern: RegExp | undefined;

/**
 * Units of UTF-16 of which one is in every such character. Nearly every text has none of them, and
 * that is quickly seen.
 */
export const doubtful = new RegExp(
  String.raw`[\0-\x08\x0B-\x1F\x7F-\x9F\xAD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F` +
    String.raw`\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uD800-\uDFFF\uFDD0-\uFDEF\uFE00-\uFE0F` +
    String.raw`\uFEFF\uFFA0\uFFF0-\uFFFF]`,
);

/** A character that a record never holds, where it stands and what it is called. */
export interface ForbiddenCharacter {
  readonly offset: number;
  readonly length: number;
  /** As in `U+202E`. */
  readonly codePoint: string;
}

/** The first character of a text that a record never holds. */
export function findForbiddenCharacter(text: string): ForbiddenCharacter | undefined {
  if (!doubtful.test(text)) return undefined;
  forbiddenPattern ??= new RegExp(forbidden, 'u');
  const match = forbiddenPattern.exec(text);
  const point = match?.[0].codePointAt(0);
  if (match === null || point === undefined) return undefined;
  const codePoint = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  return { offset: match.index, length: match[0].length, codePoint };
}

/** A letter that is put together from several characters, though there is one for it. */
export interface DecomposedLetter {
  readonly offset: number;
  readonly length: number;
  /** The same letter in normalization form C. */
  readonly composed: string;
}

/** The first letter of a text that is not in normalization form C, as `e` with an accent of its own. */
export function findDecomposedLetter(text: string): DecomposedLetter | undefined {
  const normalized = text.normalize('NFC');
  if (normalized === text) return undefined;
  let offset = 0;
  while (text[offset] === normalized[offset]) offset += 1;
  // The difference can begin at a second mark, or at the second half of a letter.
  while (offset > 0 && /^[\p{M}\p{Surrogate}]/u.test(text.slice(offset, offset + 2))) offset -= 1;
  const written = /^.[\p{M}\u1160-\u11FF]*/su.exec(text.slice(offset))?.[0] ?? '';
  return { offset, length: written.length, composed: written.normalize('NFC') };
}
