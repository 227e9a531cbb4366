import stringWidth from 'string-width';

/**
 * As much of a text as is measured. It is wider than any terminal, and the time of measuring grows
 * with the square of the length.
 */
const longest = 1000;

/**
 * How many columns of a terminal a text takes: one for most letters, two for wide ones and flags. Of
 * a text of more than 1000 characters only these are counted.
 */
export function widthOf(text: string): number {
  return simple.test(text) ? Math.min(text.length, longest) : stringWidth(text.slice(0, longest));
}

/** Texts of letters of which each takes one column: in these, nothing has to be looked up. */
const simple = /^[ -~\xA1-\xAC\xAE-\u02FF\u0400-\u0482\u048A-\u052F\u2013\u2014\u2018-\u201E]*$/;

/** The characters of a text as people see them: a letter with its marks, both halves of a flag. */
export function graphemesOf(text: string): string[] {
  return [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);
}

/** A text that takes at most so many columns: where it is cut, between two characters, stands `…`. */
export function cutToWidth(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let cut = '';
  for (const grapheme of graphemesOf(text.slice(0, longest))) {
    if (widthOf(cut) + widthOf(grapheme) >= width) break;
    cut += grapheme;
  }
  return `${cut.trimEnd()}…`;
}
