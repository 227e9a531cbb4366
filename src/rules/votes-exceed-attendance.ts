import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Meeting } from '../model/generated.ts';
import { atKey } from './place.ts';
import type { MeetingRule } from './rule.ts';

/** No more votes are cast than people took part, where the record says how many did. */
export const votesExceedAttendance: MeetingRule = {
  codes: ['meeting/votes-exceed-attendance'],
  scope: 'meeting',
  *check({ meeting, file }) {
    const attendance = attendanceOf(meeting);
    if (attendance === undefined) return;
    for (const [index, { vote }] of (meeting.decisions ?? []).entries()) {
      const votes = (vote?.for ?? 0) + (vote?.against ?? 0) + (vote?.abstained ?? 0);
      if (votes <= attendance) continue;
      const place = atKey(file, ['decisions', index, 'vote']);
      yield diagnose('meeting/votes-exceed-attendance', { votes, attendance }, place);
    }
  },
};

/**
 * How many took part at most: whoever is both named and counted in a delegation counts twice here.
 * Undefined where nobody is recorded, or a delegation or group has no size.
 */
function attendanceOf(meeting: Meeting): number | undefined {
  const { participants = [], delegations = [], participant_groups: groups = [] } = meeting;
  const away = new Set(['apologies', 'absent']);
  const present = participants.filter(({ presence = 'present' }) => !away.has(presence));
  const sizes = [...delegations, ...groups].map(({ size }) => size);
  if (sizes.length + present.length === 0) return undefined;
  return sizes.reduce<number | undefined>(
    (sum, size) => (sum === undefined || size === undefined ? undefined : sum + size),
    present.length,
  );
}
