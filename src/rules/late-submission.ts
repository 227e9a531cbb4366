import { diagnose } from '../diagnostics/diagnostic.ts';
import { isBefore, lastDayOf } from '../model/dates.ts';
import { byCodeUnit } from '../model/order.ts';
import type { Related } from '../diagnostics/diagnostic.ts';
import { fileOf, type Archive } from '../source/archive.ts';
import { atValue, related } from './place.ts';
import type { Rule } from './rule.ts';

/** A communiqué reaches an edition of a forum before that is over; so does the meeting that adopts it. */
export const lateSubmission: Rule = {
  codes: ['communique/late-submission'],
  *check(archive: Archive) {
    for (const { meeting, document } of archive.meetings) {
      for (const [index, submission] of (meeting.communique?.submissions ?? []).entries()) {
        const { forum, edition } = submission;
        const end = edition === undefined ? undefined : endOf(archive, forum, edition);
        if (edition === undefined || end === undefined) continue;
        const path = ['communique', 'submissions', index];
        const [meetingDay] = [...meeting.dates].sort(byCodeUnit);
        const dates = [
          { date: submission.date, path: [...path, 'date'] },
          { date: meetingDay, path: [...path, 'edition'] },
        ];
        for (const candidate of dates) {
          const { date } = candidate;
          if (date === undefined || !isBefore(end.date, date)) continue;
          const args = { date, forum, edition };
          const place = { ...atValue(document, candidate.path), related: [end.place] };
          yield diagnose('communique/late-submission', args, place);
          break;
        }
      }
    }
  },
};

/** The last date of an edition, and where it stands. */
function endOf(
  archive: Archive,
  forum: string,
  number: number,
): { date: string; place: Related } | undefined {
  const register = fileOf(archive, 'forums');
  const editions = archive.forums.get(forum)?.editions ?? [];
  const index = editions.findIndex((edition) => edition.number === number);
  const dates = editions[index]?.dates ?? [];
  const [date] = [...dates].sort((a, b) => byCodeUnit(lastDayOf(b), lastDayOf(a)));
  if (date === undefined || register === undefined) return undefined;
  const path = ['forums', forum, 'editions', index, 'dates', dates.indexOf(date)];
  return { date, place: related('the edition ended on', register.document, path) };
}
