import type { Archive, MeetingEntry } from '../source/archive.ts';

/** The planned meetings whose first day, as far as it is known, has come. */
export function dueMeetings({ meetings }: Archive, today: string): readonly MeetingEntry[] {
  return meetings.filter(({ meeting: { status, dates } }) => {
    const [first] = dates;
    return status === 'planned' && first !== undefined && first <= today;
  });
}
