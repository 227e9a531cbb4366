import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Path } from '../model/paths.ts';
import { disputedFacts } from './disputed-facts.ts';
import { atValue, related } from './place.ts';
import type { RecordRule } from './rule.ts';

/** In a dispute, each source gives one variant. */
export const sourceInTwoVariants: RecordRule = {
  codes: ['dispute/source-in-two-variants'],
  scope: 'record',
  *check(whole) {
    for (const { file, dispute, path } of disputedFacts(whole)) {
      const seen = new Map<string, Path>();
      for (const [variant, { sources }] of dispute.variants.entries()) {
        for (const [index, source] of sources.entries()) {
          const place = [...path, 'variants', variant, 'sources', index];
          const first = seen.get(source);
          if (first === undefined) seen.set(source, place);
          else {
            yield diagnose(
              'dispute/source-in-two-variants',
              { source },
              {
                ...atValue(file, place),
                related: [related('first named here', file, first)],
              },
            );
          }
        }
      }
    }
  },
};
