import { diagnose } from '../diagnostics/diagnostic.ts';
import { daysAfter, firstDayOf } from '../model/dates.ts';
import { atValue, related } from './place.ts';
import type { DayRule } from './rule.ts';

/** A held meeting is over: none of its days is still to come. */
export const heldInFuture: DayRule = {
  codes: ['meeting/held-in-future'],
  scope: 'day',
  *check({ meetings }, today) {
    // Somewhere on earth it is tomorrow already.
    const latest = daysAfter(today, 1);
    for (const { status, dates, file } of meetings) {
      if (status !== 'held') continue;
      const index = dates.findIndex((date) => firstDayOf(date) > latest);
      const date = dates[index];
      if (date === undefined) continue;
      yield diagnose(
        'meeting/held-in-future',
        { date, today },
        {
          ...atValue(file, ['dates', index]),
          related: [related('it is said to be held here', file, ['status'])],
        },
      );
    }
  },
};
