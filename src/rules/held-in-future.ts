import { diagnose } from '../diagnostics/diagnostic.ts';
import { daysAfter, firstDayOf } from '../model/dates.ts';
import type { Archive } from '../source/archive.ts';
import { atValue, related } from './place.ts';
import type { Rule } from './rule.ts';

/** A held meeting is over: none of its days is still to come. */
export const heldInFuture: Rule = {
  codes: ['meeting/held-in-future'],
  needsToday: true,
  *check({ meetings }: Archive, today: string) {
    // Somewhere on earth it is tomorrow already.
    const latest = daysAfter(today, 1);
    for (const { meeting, document } of meetings) {
      if (meeting.status !== 'held') continue;
      const index = meeting.dates.findIndex((date) => firstDayOf(date) > latest);
      const date = meeting.dates[index];
      if (date === undefined) continue;
      yield diagnose(
        'meeting/held-in-future',
        { date, today },
        {
          ...atValue(document, ['dates', index]),
          related: [related('it is said to be held here', document, ['status'])],
        },
      );
    }
  },
};
