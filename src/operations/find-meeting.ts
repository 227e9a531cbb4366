import { UsageError } from '../errors.ts';
import { idOfMeetingPath, meetingsFolder } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import type { MeetingEntry } from '../source/archive.ts';
import type { ArchiveReading } from './read-archive.ts';

/** The meeting that a word names: its number, its id, or `latest` for the last one held. */
export type FoundMeeting =
  | { readonly entry: MeetingEntry }
  /** The meeting is there, but its record has errors in its form. */
  | { readonly faultyFile: string };

/** Finds a meeting by what the command line calls it; an unknown one is a usage error. */
export function findMeeting({ archive, texts }: ArchiveReading, word: string): FoundMeeting {
  const { meetings } = archive;
  const entry =
    word === 'latest'
      ? (meetings.filter(({ meeting }) => meeting.status === 'held').at(-1) ?? meetings.at(-1))
      : meetings.find(({ id, meeting }) => id === word || String(meeting.number) === word);
  if (entry !== undefined) return { entry };
  const faulty = faultyMeetings(meetings, texts);
  const faultyFile = `${meetingsFolder}/${word}.yaml`;
  if (faulty.includes(faultyFile)) return { faultyFile };
  throw new UsageError(`there is no meeting \`${word}\` in this archive`, {
    help: adviceOn(word, meetings, faulty),
  });
}

function faultyMeetings(
  meetings: readonly MeetingEntry[],
  texts: ReadonlyMap<string, string>,
): string[] {
  const sound = new Set(meetings.map(({ document }) => document.file));
  return [...texts.keys()].filter(
    (file) => file.startsWith(`${meetingsFolder}/`) && !sound.has(file),
  );
}

function adviceOn(
  word: string,
  meetings: readonly MeetingEntry[],
  faulty: readonly string[],
): string {
  if (faulty.length > 0) {
    const ids = faulty.map((file) => `\`${idOfMeetingPath(file)}\``).join(', ');
    return `the records ${ids} have errors; see \`council validate\``;
  }
  const ids = meetings.map(({ id }) => id);
  const meant = nearest(word, ids);
  if (meant !== undefined) return `did you mean \`${meant}\`?`;
  const numbers = meetings.flatMap(({ meeting }) => meeting.number ?? []).sort((a, b) => a - b);
  return meetings.length === 0
    ? 'add one with `council add-meeting`'
    : `name a meeting by its number (${numbers.join(', ')}), its id (such as \`${ids.at(-1) ?? ''}\`) or \`latest\``;
}
