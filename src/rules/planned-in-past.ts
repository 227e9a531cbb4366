import { diagnose } from '../diagnostics/diagnostic.ts';
import { daysAfter, lastDayOf } from '../model/dates.ts';
import { byCodeUnit } from '../model/order.ts';
import type { Archive } from '../source/archive.ts';
import { atValue, related } from './place.ts';
import type { Rule } from './rule.ts';

/** How many days a record may wait for what became of the meeting. */
const patience = 31;

/** A planned meeting is still to come, or its last day has passed just now. */
export const plannedInPast: Rule = {
  codes: ['meeting/planned-in-past'],
  needsToday: true,
  *check({ meetings }: Archive, today: string) {
    for (const { meeting, document } of meetings) {
      const { status, dates } = meeting;
      const [date] = [...dates].sort((a, b) => byCodeUnit(lastDayOf(b), lastDayOf(a)));
      if (status !== 'planned' || date === undefined) continue;
      if (daysAfter(lastDayOf(date), patience) >= today) continue;
      yield diagnose(
        'meeting/planned-in-past',
        { date, today },
        {
          ...atValue(document, ['status']),
          related: [related('its last day', document, ['dates', dates.indexOf(date)])],
        },
      );
    }
  },
};
