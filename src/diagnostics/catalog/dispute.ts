import type { CatalogOf } from './entry.ts';

/** Diagnostics about what sources say differently. */
export const dispute: CatalogOf<'dispute'> = {
  'dispute/variant-not-given': {
    severity: 'warning',
    title: 'A disputed date that no variant gives',
    message: (_, subject) => `\`${subject}\` follows none of the variants of its dispute`,
    help: () => 'follow one of the variants, or add the one that this is taken from',
  },
  'dispute/source-in-two-variants': {
    severity: 'warning',
    title: 'A source on both sides of a dispute',
    message: ({ source }) => `\`${source}\` is said to give another variant as well`,
    help: () => 'leave the source with the variant that it gives',
  },
  'dispute/contradicted-evidence': {
    severity: 'warning',
    title: 'A source named as evidence of what it disputes',
    message: ({ source }) =>
      `\`${source}\` is named as evidence, but by the dispute it gives another date`,
    help: () => 'take the source out here, or correct the dispute',
  },
};
