import type { CatalogOf } from './entry.ts';

/** Diagnostics about sources. */
export const source: CatalogOf<'source'> = {
  'source/without-trace': {
    severity: 'warning',
    title: 'A source without any date or address',
    message: ({ id }) => `the source \`${id}\` has neither a date nor an address`,
    help: () => 'add `published`, `url` or `accessed`, so that others can find it',
  },
};
