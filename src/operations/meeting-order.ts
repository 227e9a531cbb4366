import type { ListedMeeting, Meeting } from '../model/generated.ts';
import { byCodeUnit } from '../model/order.ts';
import type { MeetingEntry } from '../source/archive.ts';
import type { Namer } from './namer.ts';

/** Meetings in the order of their first days: an id keeps the day for which it was first planned. */
export function inOrderOfDays(meetings: readonly MeetingEntry[]): MeetingEntry[] {
  return [...meetings].sort(
    (a, b) => byCodeUnit(firstDay(a), firstDay(b)) || byCodeUnit(a.id, b.id),
  );
}

function firstDay({ meeting }: MeetingEntry): string {
  return meeting.dates[0] ?? '';
}

/** What the command line calls the meeting that was held last. */
export const latest = 'latest';

/** The meeting that was held last, or else the last one that is planned; of one day, that with the last id. */
export function latestOf<M extends Pick<Meeting, 'status' | 'dates'> & { readonly id: string }>(
  meetings: readonly M[],
): M | undefined {
  const lastDay = ({ dates }: M): string => dates.at(-1) ?? '';
  const inOrder = [...meetings].sort(
    (a, b) => byCodeUnit(lastDay(a), lastDay(b)) || byCodeUnit(a.id, b.id),
  );
  return inOrder.filter(({ status }) => status === 'held').at(-1) ?? inOrder.at(-1);
}

/** A meeting as lists and appearances name it. */
export function listedMeeting({ id, meeting }: MeetingEntry, namer: Namer): ListedMeeting {
  const { number, series, status, dates, mode, venues = [], theme } = meeting;
  return {
    id,
    ...(number === undefined ? {} : { number }),
    ...(series === undefined ? {} : { series }),
    status,
    dates: [...dates],
    ...(mode === undefined ? {} : { mode }),
    cities: venues.map(({ city }) => namer.words(city)),
    theme: namer.words(theme),
  };
}
