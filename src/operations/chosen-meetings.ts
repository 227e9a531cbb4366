import { UsageError } from '../errors.ts';
import { nearest } from '../model/nearest.ts';
import { pathOfMeeting } from '../model/kinds.ts';
import type { Archive, MeetingEntry } from '../source/archive.ts';
import { findMeeting } from './find-meeting.ts';

/** Which meetings to export. */
export type Choice =
  /** By their numbers, their ids or `latest`. */
  | { readonly meetings: readonly string[] }
  | { readonly all: true }
  /** Those whose communiqué goes to a forum, or to one edition of it: `FORUM` or `FORUM/12`. */
  | { readonly forum: string };

/** The chosen meetings, and the files with errors that may hold another one. */
export interface Chosen {
  readonly entries: readonly MeetingEntry[];
  readonly faultyFiles: readonly string[];
}

/** Finds the chosen meetings; a choice of nothing is a usage error. */
export function chooseMeetings(archive: Archive, choice: Choice): Chosen {
  if ('meetings' in choice) return named(archive, choice.meetings);
  const faultyFiles = archive.faultyMeetings.map(({ id }) => pathOfMeeting(id));
  if ('all' in choice) return { entries: archive.meetings, faultyFiles };
  return { entries: sentTo(archive, choice.forum), faultyFiles };
}

function named(archive: Archive, words: readonly string[]): Chosen {
  const found = words.map((word) => findMeeting(archive, word));
  const entries = found.flatMap((each) => ('entry' in each ? each.entry : []));
  const faultyFiles = found.flatMap((each) => ('faultyFile' in each ? each.faultyFile : []));
  return { entries: [...new Set(entries)], faultyFiles };
}

function sentTo(archive: Archive, word: string): MeetingEntry[] {
  const [forum = '', number] = word.split('/');
  const known = archive.forums.get(forum);
  if (known === undefined) {
    const meant = nearest(forum, [...archive.forums.keys()]);
    throw new UsageError(`no forum has the id \`${forum}\``, {
      help: meant === undefined ? '`council list forums` lists them' : `did you mean \`${meant}\`?`,
    });
  }
  const entries = archive.meetings.filter(({ meeting }) =>
    meeting.communique?.submissions?.some(
      (submission) =>
        submission.forum === forum &&
        (number === undefined || String(submission.edition) === number),
    ),
  );
  if (entries.length > 0) return entries;
  throw new UsageError(`no communiqué goes to \`${word}\``, {
    help: `name the forum, or its edition as in \`${forum}/12\`; \`council list forums\` lists them`,
  });
}
