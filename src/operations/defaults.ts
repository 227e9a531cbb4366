import type { Name, Speaker, Venue } from '../model/generated.ts';
import type { Archive, MeetingEntry } from '../source/archive.ts';

/** A suggested answer, and where it comes from. */
export interface Suggestion<T> {
  readonly value: T;
  /** As in `the next free number`. */
  readonly from: string;
}

/** The next number of an ordinary meeting. */
export function suggestNumber({ meetings, faultyMeetings }: Archive): Suggestion<number> {
  const numbers = [...meetings.map(({ meeting }) => meeting), ...faultyMeetings];
  const highest = Math.max(0, ...numbers.map(({ number }) => number ?? 0));
  return { value: highest + 1, from: 'the next free one' };
}

/** The seat whose turn it is after the last meeting. */
export function suggestSeat({ council, meetings }: Archive): Suggestion<number> | undefined {
  const seats = council?.seats ?? [];
  if (seats.length === 0) return undefined;
  const last = lastOf(meetings)?.meeting.venues?.[0];
  const at = seats.findIndex(({ city }) => last !== undefined && sharesName(city, last.city));
  return {
    value: (at + 1) % seats.length,
    from: at === -1 ? 'the first seat' : 'the other seat by rotation',
  };
}

/** The venue at a seat of the council. */
export function venueAtSeat({ council }: Archive, index: number): Venue | undefined {
  const seat = council?.seats?.[index];
  if (seat === undefined) return undefined;
  const { city, country } = seat;
  return { city, ...(country === undefined ? {} : { country }) };
}

/** The organizers of the last meeting, else those that usually hold the meetings. */
export function suggestOrganizers({
  council,
  meetings,
}: Archive): Suggestion<readonly string[]> | undefined {
  const last = lastOf(meetings);
  if (last !== undefined) return { value: last.meeting.organizers, from: 'from the last meeting' };
  const usual = council?.organizers;
  return usual === undefined ? undefined : { value: usual, from: 'the usual ones' };
}

/** The office, organization and side of a person when last recorded, with the meeting's date. */
export function suggestSpeaker(
  { meetings, people }: Archive,
  person: string,
): Suggestion<Omit<Speaker, 'person'>> | undefined {
  for (const { meeting } of [...meetings].reverse()) {
    const speakers = (meeting.opening ?? []).flatMap((remark) => remark.speakers);
    const { person: found, ...rest } = speakers.find((speaker) => speaker.person === person) ?? {};
    if (found !== undefined)
      return { value: rest, from: `as on ${meeting.dates[0] ?? 'an earlier day'}` };
  }
  const side = people.get(person)?.sides?.[0];
  return side === undefined ? undefined : { value: { side }, from: 'from the register' };
}

/** The forum to which the last communiqué went, else the only one there is. */
export function suggestForum({ meetings, forums }: Archive): Suggestion<string> | undefined {
  const earlier = [...meetings]
    .reverse()
    .flatMap(({ meeting }) => meeting.communique?.submissions ?? []);
  const [last] = earlier;
  if (last !== undefined) return { value: last.forum, from: 'as for the last communiqué' };
  const [only] = forums.size === 1 ? [...forums.keys()] : [];
  return only === undefined ? undefined : { value: only, from: 'the only forum' };
}

function lastOf(meetings: readonly MeetingEntry[]): MeetingEntry | undefined {
  return meetings.at(-1);
}

function sharesName(a: Name, b: Name): boolean {
  return Object.entries(a).some(([language, name]) => b[language] === name);
}
