import { diagnose } from '../diagnostics/diagnostic.ts';
import { isBefore, lastDayOf } from '../model/dates.ts';
import { pathOfKind } from '../model/kinds.ts';
import { byCodeUnit } from '../model/order.ts';
import type { Part, Related } from '../diagnostics/diagnostic.ts';
import type { Registers } from '../source/archive.ts';
import { atValue, related } from './place.ts';
import type { MeetingRule } from './rule.ts';

/** A communiqué reaches an edition of a forum before that is over; so does the meeting that adopts it. */
export const lateSubmission: MeetingRule = {
  codes: ['communique/late-submission'],
  scope: 'meeting',
  *check({ meeting, file }, { forums }) {
    for (const [index, submission] of (meeting.communique?.submissions ?? []).entries()) {
      const { forum, edition } = submission;
      const end = edition === undefined ? undefined : endOf(forums, forum, edition);
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
        const place = { ...atValue(file, candidate.path), related: [end.place] };
        yield diagnose('communique/late-submission', args, place);
        break;
      }
    }
  },
};

/** The last date of an edition, and where it stands. */
function endOf(
  forums: Registers['forums'],
  forum: string,
  number: number,
): { date: string; place: Related<Part> } | undefined {
  const editions = forums.get(forum)?.editions ?? [];
  const index = editions.findIndex((edition) => edition.number === number);
  const dates = editions[index]?.dates ?? [];
  const [date] = [...dates].sort((a, b) => byCodeUnit(lastDayOf(b), lastDayOf(a)));
  if (date === undefined) return undefined;
  const path = ['forums', forum, 'editions', index, 'dates', dates.indexOf(date)];
  return { date, place: related('the edition ended on', pathOfKind('forums'), path) };
}
