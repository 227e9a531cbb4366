import type { CatalogOf } from './entry.ts';

/** Diagnostics about sealed texts. */
export const seal: CatalogOf<'seal'> = {
  'seal/altered-text': {
    severity: 'error',
    title: 'A sealed text that was altered',
    message: ({ paragraph, language, change, date }) =>
      ({
        altered: `\`${paragraph}\` in \`${language}\` is not the text that was sealed on ${date}`,
        missing: `\`${paragraph}\` in \`${language}\` was sealed on ${date} and is not there`,
        added: `\`${paragraph}\` in \`${language}\` was not there when the text was sealed on ${date}`,
        moved: `\`${paragraph}\` in \`${language}\` is not in the place where it was sealed on ${date}`,
      })[change],
    help: () => 'take the change back, or record it with `council seal --correct`',
  },
  'seal/altered-digest': {
    severity: 'error',
    title: 'A seal that was altered',
    message: ({ of }) =>
      `this is not the digest of ${of}, though nothing else that was sealed has changed`,
    help: () => 'restore the seal as `council seal` wrote it',
  },
};
