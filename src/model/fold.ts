import { idFromName } from './slug.ts';

/** A text without case and accents: letters of the Azerbaijani alphabet count as their neighbours. */
export function folded(text: string): string {
  return withoutMarks(withoutMarks(text.trim()).toLowerCase())
    .replaceAll('ı', 'i')
    .replaceAll('ə', 'e');
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

function withoutMarks(text: string): string {
  // Plain ASCII has none, and needs no table.
  if (/^[\0-\x7F]*$/.test(text)) return text;
  return text.normalize('NFKD').replace(/\p{Mark}/gu, '');
}
