import { diagnose } from '../diagnostics/diagnostic.ts';
import { disputedFacts } from './disputed-facts.ts';
import { atValue, related } from './place.ts';
import type { RecordRule } from './rule.ts';
import { areSame } from './variant-not-given.ts';

/** A source that is named as evidence of a date does not give another date in a dispute about it. */
export const contradictedEvidence: RecordRule = {
  codes: ['dispute/contradicted-evidence'],
  scope: 'record',
  *check(whole) {
    for (const { file, dispute, path, dates, ...rest } of disputedFacts(whole)) {
      for (const [index, source] of rest.evidence.entries()) {
        const variant = dispute.variants.findIndex(({ sources }) => sources.includes(source));
        const given = dispute.variants[variant]?.dates;
        if (dates === undefined || given === undefined || areSame(dates, given)) continue;
        yield diagnose(
          'dispute/contradicted-evidence',
          { source },
          {
            ...atValue(file, [...rest.evidencePath, index]),
            related: [related('what it gives', file, [...path, 'variants', variant, 'dates'])],
          },
        );
      }
    }
  },
};
