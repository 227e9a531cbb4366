import type { CatalogOf } from './entry.ts';

/** Diagnostics about the meetings. */
export const meeting: CatalogOf<'meeting'> = {
  'meeting/repeated-number': {
    severity: 'error',
    title: 'Two meetings with the same number',
    message: ({ number }) => `another meeting has the number ${number} already`,
    help: () => 'correct the number of one of the two',
  },
};
