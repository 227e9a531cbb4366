import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../source/archive.ts';
import { disputedFacts } from './disputed-facts.ts';
import { atValue, related } from './place.ts';
import type { Rule } from './rule.ts';
import { areSame } from './variant-not-given.ts';

/** A source that is named as evidence of a date does not give another date in a dispute about it. */
export const contradictedEvidence: Rule = {
  codes: ['dispute/contradicted-evidence'],
  *check(archive: Archive) {
    for (const { document, dispute, path, dates, ...rest } of disputedFacts(archive)) {
      for (const [index, source] of rest.evidence.entries()) {
        const variant = dispute.variants.findIndex(({ sources }) => sources.includes(source));
        const given = dispute.variants[variant]?.dates;
        if (dates === undefined || given === undefined || areSame(dates, given)) continue;
        yield diagnose(
          'dispute/contradicted-evidence',
          { source },
          {
            ...atValue(document, [...rest.evidencePath, index]),
            related: [related('what it gives', document, [...path, 'variants', variant, 'dates'])],
          },
        );
      }
    }
  },
};
