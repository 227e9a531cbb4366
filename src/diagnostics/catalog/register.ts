import { referents } from '../words.ts';
import type { CatalogOf } from './entry.ts';

/** Diagnostics about the registers. */
export const register: CatalogOf<'register'> = {
  'register/repeated-spelling': {
    severity: 'error',
    title: 'A spelling that leads to two entries',
    message: ({ spelling, first }) => `\`${spelling}\` already leads to \`${first}\``,
    help: () => 'delete it in one of the two, or make the two entries one',
  },
  'register/unused-entry': {
    severity: 'warning',
    title: 'An entry that no record refers to',
    message: ({ id }) => `no record refers to \`${id}\``,
    help: ({ register }) =>
      `look for the ${referents[register]} under another spelling in the records, or delete the entry`,
  },
};
