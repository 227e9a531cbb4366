import { diagnose } from '../diagnostics/diagnostic.ts';
import { canBeSame } from '../model/dates.ts';
import type { Archive } from '../source/archive.ts';
import { disputedFacts } from './disputed-facts.ts';
import { atKey, related } from './place.ts';
import type { Rule } from './rule.ts';

/** A disputed date is one that a variant gives, where every variant gives one. */
export const variantNotGiven: Rule = {
  codes: ['dispute/variant-not-given'],
  *check(archive: Archive) {
    for (const { document, dispute, path, dates, datesPath } of disputedFacts(archive)) {
      const given = dispute.variants.map((variant) => variant.dates);
      const isOpen = dates === undefined || given.some((days) => days === undefined);
      if (isOpen || given.some((days = []) => areSame(dates, days))) continue;
      yield diagnose(
        'dispute/variant-not-given',
        { dates },
        {
          ...atKey(document, datesPath),
          related: [related('the dispute', document, [...path, 'fact'])],
        },
      );
    }
  },
};

/** Whether two lists of dates can be about the same days. */
export function areSame(dates: readonly string[], others: readonly string[]): boolean {
  return (
    dates.every((date) => others.some((other) => canBeSame(date, other))) &&
    others.every((other) => dates.some((date) => canBeSame(date, other)))
  );
}
