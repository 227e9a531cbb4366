import { visible } from '../model/visible.ts';
import { graphemesOf, widthOf } from '../model/width.ts';

/**
 * A text as lines of at most so many columns. A word that is wider is broken between characters, but
 * for the address of a web page, which can be opened only as a whole.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of visible(text.replace(/\s+/g, ' ').trim()).split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (widthOf(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = broken(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

function broken(word: string, width: number): string[] {
  if (widthOf(word) <= width || /^https?:/.test(word)) return [word];
  const pieces = [''];
  for (const grapheme of graphemesOf(word)) {
    const last = pieces.at(-1) ?? '';
    if (last !== '' && widthOf(last) + widthOf(grapheme) > width) pieces.push(grapheme);
    else pieces[pieces.length - 1] = last + grapheme;
  }
  return pieces;
}
