import { idFromName } from './slug.ts';

/** A text without case and accents: letters of the Azerbaijani alphabet count as their neighbours. */
export function folded(text: string): string {
  const trimmed = text.trim();
  // Plain ASCII has no accents, and needs no table.
  if (/^[\0-\x7F]*$/.test(trimmed)) return trimmed.toLowerCase();
  // Small letters come before accents go: that of İ is an i with a dot of its own.
  const small = trimmed.normalize('NFKD').toLowerCase();
  return small
    .replace(/\p{Mark}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ə', 'e')
    .replaceAll('ς', 'σ');
}

/** The words of a text, each with every form in which it is compared with another word. */
export function foldedWords(text: string): FoldedWord[] {
  return text
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => {
      // Without accents `Müller` is `muller`; a transliteration makes `mueller` of it, and Latin of Cyrillic.
      const transliterated = idFromName(word);
      return new Set([folded(word), ...(transliterated === undefined ? [] : [transliterated])]);
    });
}

/** The forms of one word; two words are the same where they have a form in common. */
export type FoldedWord = ReadonlySet<string>;

/** Whether two words are the same but for case, accents and script. */
export function isSameWord(a: FoldedWord, b: FoldedWord): boolean {
  return [...a].some((form) => b.has(form));
}
