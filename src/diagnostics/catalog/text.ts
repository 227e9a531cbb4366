import type { MixedWord } from '../codes.ts';
import { list } from '../words.ts';
import type { CatalogOf } from './entry.ts';

function mixed({ word, letter, script, others }: MixedWord): string {
  return `\`${word}\` is written in ${others} letters, but its \`${letter}\` is ${script} (${codePoint(letter)})`;
}

function typeAgain({ others, meant }: MixedWord): string {
  const letter = meant === undefined ? '' : `: \`${meant}\` (${codePoint(meant)})`;
  return `type the ${others} letter instead${letter}`;
}

/** As in `U+0259`. */
function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Diagnostics about texts and names, whatever they stand in. */
export const text: CatalogOf<'text'> = {
  'text/mixed-scripts-in-name': {
    severity: 'error',
    title: 'A name with letters of two scripts in one word',
    message: mixed,
    help: typeAgain,
  },
  'text/mixed-scripts': {
    severity: 'warning',
    title: 'A text with letters of two scripts in one word',
    message: mixed,
    help: typeAgain,
  },
  'text/missing-translation': {
    severity: 'warning',
    title: 'A text without a language that the council requires',
    message: ({ languages }, subject) =>
      `\`${subject}\` has no text in ${list(languages, 'and')}, which council.yaml requires`,
    help: () => 'add the translation',
  },
  'text/trailing-translation': {
    severity: 'warning',
    title: 'A translation with fewer paragraphs',
    message: ({ language, paragraphs, longest, expected }) =>
      `the text in \`${language}\` has ${paragraphs === 1 ? '1 paragraph' : `${paragraphs} paragraphs`}, that in \`${longest}\` has ${expected}`,
    help: () => 'complete the translation; an empty line begins a paragraph',
  },
};
