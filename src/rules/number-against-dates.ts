import { diagnose } from '../diagnostics/diagnostic.ts';
import { firstDayOf, isBefore } from '../model/dates.ts';
import { byCodeUnit } from '../model/order.ts';
import type { Path } from '../model/paths.ts';
import type { Archive, MeetingEntry } from '../source/archive.ts';
import { atValue, related } from './place.ts';
import type { Rule } from './rule.ts';

/** Within a series, a held meeting with a higher number was not held before one with a lower number. */
export const numberAgainstDates: Rule = {
  codes: ['meeting/number-against-dates'],
  *check({ meetings }: Archive) {
    for (const series of seriesOf(meetings)) {
      let latest: Numbered | undefined;
      for (const meeting of series) {
        if (latest !== undefined && isBefore(meeting.date, latest.date)) {
          const args = { number: meeting.number, lower: latest.number };
          yield diagnose('meeting/number-against-dates', args, {
            ...atValue(meeting.document, ['number']),
            related: [
              related('it was held on', meeting.document, meeting.path),
              related('that one was held on', latest.document, latest.path),
            ],
          });
          // One wrong meeting is told of once: the next ones are compared with this one.
          latest = meeting;
        } else if (latest === undefined || firstDayOf(meeting.date) >= firstDayOf(latest.date)) {
          latest = meeting;
        }
      }
    }
  },
};

interface Numbered {
  readonly number: number;
  /** Its first date, and where that stands. */
  readonly date: string;
  readonly path: Path;
  readonly document: MeetingEntry['document'];
}

/** The held meetings of each series, by number. */
function seriesOf(meetings: readonly MeetingEntry[]): Iterable<readonly Numbered[]> {
  const found = new Map<string, Numbered[]>();
  for (const { meeting, document } of meetings) {
    const { status, number, series = '', dates } = meeting;
    const [date] = [...dates].sort(byCodeUnit);
    if (status !== 'held' || number === undefined || date === undefined) continue;
    const path = ['dates', dates.indexOf(date)];
    found.set(series, [...(found.get(series) ?? []), { number, date, path, document }]);
  }
  return [...found.values()].map((all) => all.sort((a, b) => a.number - b.number));
}
