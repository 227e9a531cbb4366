import type { CatalogOf } from './entry.ts';

/** Diagnostics about the registers. */
export const register: CatalogOf<'register'> = {
  'register/repeated-spelling': {
    severity: 'error',
    title: 'A spelling that leads to two entries',
    message: ({ spelling, first }) => `\`${spelling}\` already leads to \`${first}\``,
    help: () => 'delete it in one of the two, or make the two entries one',
  },
};
