import { list } from '../words.ts';
import type { CatalogOf } from './entry.ts';

/** Diagnostics about communiqués. */
export const communique: CatalogOf<'communique'> = {
  'communique/missing-text': {
    severity: 'error',
    title: 'An adopted text that lacks an authentic language',
    message: ({ languages }, subject) =>
      `\`${subject}\` has no text in ${list(languages, 'and')}, though the communiqué is adopted and authentic in it`,
    help: () => 'add the adopted text, or correct `authentic`',
  },
  'communique/repeated-paragraph': {
    severity: 'error',
    title: 'Two paragraphs with the same number',
    message: ({ number }) => `another paragraph has the number \`${number}\` already`,
    help: () => 'correct the number, as in the adopted text',
  },
  'communique/bracketed-text': {
    severity: 'warning',
    title: 'An adopted text with words in square brackets',
    message: ({ paragraph, language, found }) =>
      `\`${paragraph}\` in \`${language}\` is adopted, but holds \`${found}\``,
    help: () => 'put in the wording that was agreed; square brackets mark what is still open',
  },
  'communique/late-submission': {
    severity: 'error',
    title: 'A submission later than the edition of the forum',
    message: ({ date, forum, edition }) =>
      `edition ${edition} of \`${forum}\` was over before \`${date}\``,
    help: () => 'correct the date or the edition, here or in forums.yaml',
  },
};
