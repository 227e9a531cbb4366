import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Meeting } from '../model/generated.ts';
import { byCodeUnit } from '../model/order.ts';
import type { Finding } from '../rules/rule.ts';
import { entryOf, isOfKind, type Archive, type RecordFile } from '../source/archive.ts';
import type { CacheOffer } from '../store/cache.ts';
import type { ReadOnlyFiles } from '../store/files.ts';
import { faultsOfName, listRecords, listSingles } from '../store/list-records.ts';
import { conclude } from './conclude.ts';
import { gather, type Gathered, type Gathering } from './gather.ts';
import { latest } from './meeting-order.ts';
import { filesNamed, recallNumbers, synopsesOf, type Numbers } from './numbers.ts';
import { placeFindings } from './place-findings.ts';
import type { FileReading } from './read-record.ts';

/** An archive as it was read: the records whose form is right, and everything that is wrong. */
export interface ArchiveReading {
  readonly archive: Archive;
  /** The findings of every check, sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the rules find, as severe as the council has it, whether it is accepted or not. */
  readonly found: readonly Finding[];
  /** The files that were read, relative to the data folder, with their texts, as far as they were kept. */
  readonly texts: ReadonlyMap<string, string>;
  /** The day of the check, if one was given. */
  readonly today: string | undefined;
}

/**
 * Reads and checks a whole archive, and keeps it. Rules that need the day of the check are left out
 * where none is given.
 */
export async function readArchive(
  files: ReadOnlyFiles,
  folder: string,
  today?: string,
): Promise<ArchiveReading> {
  return keep({ files, folder, today, keepsText: () => true });
}

/**
 * The same for those who only look: of texts, there are only those in which something was found, and
 * of meetings, where that is said, only some parts.
 */
export async function readRecords(
  files: ReadOnlyFiles,
  folder: string,
  partOf?: (meeting: Meeting) => Meeting,
): Promise<ArchiveReading> {
  return keep({ files, folder, keepsText: ({ diagnostics }) => diagnostics.length > 0, partOf });
}

/**
 * The same of certain meetings, by what the command line calls them, and of those to which they refer.
 * Undefined in a small archive, which is read as a whole in a moment, and where a name is of none.
 */
export async function readMeetingsNamed(
  files: ReadOnlyFiles,
  folder: string,
  { words, cache }: { readonly words: readonly string[]; readonly cache: CacheOffer },
): Promise<ArchiveReading | undefined> {
  const numbers = await findNumbers(files, folder, { words, cache });
  const only = numbers && filesNamed(numbers, words);
  if (numbers === undefined || only === undefined) return undefined;
  const root = await listSingles(files, folder);
  const known = numbers.meetings.map(({ file }) => ({ kind: 'meeting', path: file }) as const);
  const listing = {
    records: [...root.records, ...known],
    diagnostics: [...root.diagnostics, ...[...only].flatMap(faultsOfName)],
  };
  const keepsText = ({ diagnostics }: FileReading): boolean => diagnostics.length > 0;
  const others = synopsesOf(numbers);
  const reading = await keep({ files, folder, listing, only, others, keepsText });
  const { council, meetings, faultyMeetings } = reading.archive;
  // Whether an entry is used is known of whole archives only.
  if (council?.severities?.['register/unused-entry'] === 'error') return undefined;
  const isThere = (word: string): boolean =>
    word === latest ||
    [...meetings, ...faultyMeetings].some(({ id }) => id === word) ||
    meetings.some(({ meeting }) => String(meeting.number) === word);
  // A file may have been edited in its place, and have another number now.
  return words.every(isThere) ? reading : undefined;
}

/** The meetings with their numbers, as an earlier check saw them, or else by a check of what has changed since. */
async function findNumbers(
  files: ReadOnlyFiles,
  folder: string,
  { words, cache }: { readonly words: readonly string[]; readonly cache: CacheOffer },
): Promise<Numbers | undefined> {
  // Which meeting is the latest can change with any of them.
  const asksForLatest = words.includes(latest);
  const known = asksForLatest ? undefined : recallNumbers(await cache.open(), folder);
  if (known !== undefined) return known;
  const listing = await listRecords(files, folder);
  const count = listing.records.filter(({ kind }) => kind === 'meeting').length;
  if (count < cache.worthwhile) return undefined;
  const { meetings, faultyMeetings } = await gather({ files, folder, listing, cache });
  return { meetings: [...meetings, ...faultyMeetings] };
}

interface Keeping extends Pick<Gathering, 'files' | 'folder' | 'listing' | 'only' | 'others'> {
  readonly today?: string | undefined;
  readonly keepsText: (reading: FileReading) => boolean;
  readonly partOf?: ((meeting: Meeting) => Meeting) | undefined;
}

async function keep({ today, keepsText, partOf, ...gathering }: Keeping): Promise<ArchiveReading> {
  const records: RecordFile[] = [];
  const kept = new Map<string, string>();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const gathered = await gather({
    ...gathering,
    witness: ({ path }, reading, bytes) => {
      if (keepsText(reading)) kept.set(path, reading.text ?? decoder.decode(bytes));
      const { record } = reading;
      if (record === undefined) return;
      const isTrimmed = partOf !== undefined && isOfKind(record, 'meeting');
      records.push(isTrimmed ? { ...record, record: partOf(record.record) } : record);
    },
  });
  const { found, told } = conclude(gathered, today);
  const { faults } = gathered;
  const paths = [...gathered.paths, ...(gathering.others ?? []).map(({ file }) => file)];
  const placed = await placeFindings({ ...gathering, texts: kept }, { told, faults, paths });
  return { archive: archiveOf(gathered, records), ...placed, found, today };
}

/** The archive of the records that were kept. */
export function archiveOf(
  { registers, faultyMeetings }: Gathered,
  files: readonly RecordFile[],
): Archive {
  const meetings = files
    .filter((file) => isOfKind(file, 'meeting'))
    .map(entryOf)
    .sort((a, b) => byCodeUnit(a.id, b.id));
  return { ...registers, meetings, files, faultyMeetings };
}
