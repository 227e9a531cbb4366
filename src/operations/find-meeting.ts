import { UsageError } from '../errors.ts';
import { nearest } from '../model/nearest.ts';
import { byCodeUnit } from '../model/order.ts';
import type { Archive, MeetingEntry } from '../source/archive.ts';
import { latest, latestOf } from './meeting-order.ts';

/** The meeting that a word names: its number, its id, or `latest` for the last one held. */
export type FoundMeeting =
  | { readonly entry: MeetingEntry }
  /** The meeting is there, or may be this one, but its record has errors in its form. */
  | { readonly faultyFile: string };

/** Finds a meeting by what the command line calls it; an unknown one is a usage error. */
export function findMeeting(archive: Archive, word: string): FoundMeeting {
  const { meetings, faultyMeetings } = archive;
  if (word === latest) return findLatest(archive);
  const numbered = meetings.filter(({ meeting }) => String(meeting.number) === word);
  // A number belongs to the main series first: the meetings of another one have ids too.
  const entry =
    meetings.find(({ id }) => id === word) ??
    numbered.find(({ meeting }) => meeting.series === undefined) ??
    numbered[0];
  if (entry !== undefined) return { entry };
  const faulty = faultyMeetings.find(({ id, number }) => id === word || String(number) === word);
  if (faulty !== undefined) return { faultyFile: faulty.file };
  throw new UsageError(`there is no meeting \`${word}\` in this archive`, {
    help: adviceOn(word, archive),
  });
}

/** The meeting held last; a later one whose record has errors is not passed over in silence. */
function findLatest({ meetings, faultyMeetings }: Archive): FoundMeeting {
  const last = latestOf(meetings.map(({ id, meeting }) => ({ ...meeting, id })));
  const entry = meetings.find(({ id }) => id === last?.id);
  const faulty = faultyMeetings.at(-1);
  if (faulty !== undefined && (entry === undefined || byCodeUnit(faulty.id, entry.id) > 0)) {
    return { faultyFile: faulty.file };
  }
  if (entry !== undefined) return { entry };
  throw new UsageError('this archive has no meeting yet', {
    help: 'add one with `council add-meeting`',
  });
}

function adviceOn(word: string, { meetings, faultyMeetings }: Archive): string {
  const ids = [...meetings, ...faultyMeetings].map(({ id }) => id);
  const meant = nearest(word, ids);
  if (meant !== undefined) return `did you mean \`${meant}\`?`;
  const numbers = meetings
    .filter(({ meeting }) => meeting.series === undefined)
    .flatMap(({ meeting }) => meeting.number ?? [])
    .sort((a, b) => a - b);
  return ids.length === 0
    ? 'add one with `council add-meeting`'
    : `name a meeting by its number (${numbers.join(', ')}), its id (such as \`${ids[0] ?? ''}\`) or \`latest\``;
}
