import { diagnose } from '../diagnostics/diagnostic.ts';
import { firstDayOf, isBefore } from '../model/dates.ts';
import { byCodeUnit } from '../model/order.ts';
import type { Path } from '../model/paths.ts';
import type { Synopsis } from '../source/survey.ts';
import { atValue, related } from './place.ts';
import type { ArchiveRule } from './rule.ts';

/** Within a series, a held meeting with a higher number was not held before one with a lower number. */
export const numberAgainstDates: ArchiveRule = {
  codes: ['meeting/number-against-dates'],
  scope: 'archive',
  *check({ meetings }) {
    for (const series of seriesOf(meetings)) {
      let latest: Numbered | undefined;
      for (const meeting of series) {
        if (latest !== undefined && isBefore(meeting.date, latest.date)) {
          const args = { number: meeting.number, lower: latest.number };
          yield diagnose('meeting/number-against-dates', args, {
            ...atValue(meeting.file, ['number']),
            related: [
              related('it was held on', meeting.file, meeting.path),
              related('that one was held on', latest.file, latest.path),
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
  readonly file: string;
}

/** The held meetings of each series, by number. */
function seriesOf(meetings: readonly Synopsis[]): Iterable<readonly Numbered[]> {
  const found = new Map<string, Numbered[]>();
  for (const { status, number, series = '', dates, file } of meetings) {
    const [date] = [...dates].sort(byCodeUnit);
    if (status !== 'held' || number === undefined || date === undefined) continue;
    const path = ['dates', dates.indexOf(date)];
    const numbered = { number, date, path, file };
    const others = found.get(series);
    if (others === undefined) found.set(series, [numbered]);
    else others.push(numbered);
  }
  return [...found.values()].map((all) => all.sort((a, b) => a.number - b.number));
}
