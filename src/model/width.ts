import stringWidth from 'string-width';

/** How many columns of a terminal a text takes: one for most letters, two for wide ones and flags. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** The characters of a text as people see them: a letter with its marks, both halves of a flag. */
export function graphemesOf(text: string): string[] {
  return [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);
}

/** A text that takes at most so many columns: where it is cut, between two characters, stands `…`. */
export function cutToWidth(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let cut = '';
  for (const grapheme of graphemesOf(text)) {
    if (widthOf(cut) + widthOf(grapheme) >= width) break;
    cut += grapheme;
  }
  return `${cut.trimEnd()}…`;
}
