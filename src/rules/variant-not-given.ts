import { diagnose } from '../diagnostics/diagnostic.ts';
import { canBeSame } from '../model/dates.ts';
import { disputedFacts } from './disputed-facts.ts';
import { atKey, related } from './place.ts';
import type { RecordRule } from './rule.ts';

/** A disputed date is one that a variant gives, where every variant gives one. */
export const variantNotGiven: RecordRule = {
  codes: ['dispute/variant-not-given'],
  scope: 'record',
  *check(whole) {
    for (const { file, dispute, path, dates, datesPath } of disputedFacts(whole)) {
      const given = dispute.variants.map((variant) => variant.dates);
      const isOpen = dates === undefined || given.some((days) => days === undefined);
      if (isOpen || given.some((days = []) => areSame(dates, days))) continue;
      yield diagnose(
        'dispute/variant-not-given',
        { dates },
        {
          ...atKey(file, datesPath),
          related: [related('the dispute', file, [...path, 'fact'])],
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
