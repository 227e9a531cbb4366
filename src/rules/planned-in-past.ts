import { diagnose } from '../diagnostics/diagnostic.ts';
import { daysAfter, lastDayOf } from '../model/dates.ts';
import { byCodeUnit } from '../model/order.ts';
import { atValue, related } from './place.ts';
import type { DayRule } from './rule.ts';

/** How many days a record may wait for what became of the meeting. */
const patience = 31;

/** A planned meeting is still to come, or its last day has passed just now. */
export const plannedInPast: DayRule = {
  codes: ['meeting/planned-in-past'],
  scope: 'day',
  *check({ meetings }, today) {
    for (const { status, dates, file } of meetings) {
      const [date] = [...dates].sort((a, b) => byCodeUnit(lastDayOf(b), lastDayOf(a)));
      if (status !== 'planned' || date === undefined) continue;
      if (daysAfter(lastDayOf(date), patience) >= today) continue;
      yield diagnose(
        'meeting/planned-in-past',
        { date, today },
        {
          ...atValue(file, ['status']),
          related: [related('its last day', file, ['dates', dates.indexOf(date)])],
        },
      );
    }
  },
};
