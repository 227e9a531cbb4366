import type { CatalogOf } from './entry.ts';

/** Diagnostics about what a council decides on the check itself: severities and accepted findings. */
export const configuration: CatalogOf<'configuration'> = {
  'configuration/unknown-code': {
    severity: 'error',
    title: 'A code that no finding has',
    message: ({ code }) => `no finding has the code \`${code}\``,
    help: ({ nearest }) =>
      nearest === undefined ? '`council explain` lists the codes' : `did you mean \`${nearest}\`?`,
  },
  'configuration/fixed-code': {
    severity: 'error',
    title: 'A code that is not for the council to decide on',
    message: ({ code }) => `\`${code}\` is always shown, since records are of no use without it`,
    help: () => 'delete it here, and correct what it finds',
  },
  'configuration/gone-finding': {
    severity: 'warning',
    title: 'An accepted finding that is there no more',
    message: ({ code, file }) => `\`${code}\` is no longer found at this place of ${file}`,
    help: () => 'delete the entry, or let `council validate --accept` write the file anew',
  },
};
