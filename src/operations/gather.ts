import { idOfMeetingPath } from '../model/kinds.ts';
import { checkRecord } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';
import { type FaultyMeeting, type RecordFile, type Registers } from '../source/archive.ts';
import { limitsOf } from '../source/limits.ts';
import type { Synopsis } from '../source/survey.ts';
import type { Cache, CacheOffer } from '../store/cache.ts';
import type { ReadOnlyFiles } from '../store/files.ts';
import { listRecords, type ArchiveListing, type ListedRecord } from '../store/list-records.ts';
import { areKnown, keepNumbers, recallNumbers } from './numbers.ts';
import { readMeetings, type MeetingsRead, type Reader, type Reading } from './read-meetings.ts';
import { readRecord, type FileReading } from './read-record.ts';
import { registersOf, type Singles } from './registers.ts';
import { verdictsOf } from './verdicts.ts';

/** What is known of an archive once each of its files was read and checked. */
export interface Gathered extends Singles {
  /** The files that were read, in order. */
  readonly paths: readonly string[];
  readonly registers: Registers;
  /** The meetings whose form is right. */
  readonly meetings: readonly Synopsis[];
  readonly faultyMeetings: readonly FaultyMeeting[];
  /** What the rules find in single records. */
  readonly findings: readonly Finding[];
  /** Whether only some meetings were read. */
  readonly isPartial: boolean;
}

/** How many files are so many that memory matters. */
const many = 1000;

/** How an archive is read. */
export interface Gathering {
  readonly files: ReadOnlyFiles;
  readonly folder: string;
  /** Sees every file as it is read, with its bytes, which hold only until it returns. */
  readonly witness?: (listed: ListedRecord, reading: FileReading, bytes: Uint8Array) => void;
  /** What earlier checks left behind; with it, only the meetings that have changed are read. */
  readonly cache?: CacheOffer | undefined;
  /** Is told that there are many files, before they are read. */
  readonly whenLarge?: (() => Promise<void>) | undefined;
  /** The files, where they are known already. */
  readonly listing?: ArchiveListing | undefined;
  /** The only meetings to read, by their files, beside those to which they refer. */
  readonly only?: ReadonlySet<string> | undefined;
  /** What is known of the meetings that are not read. */
  readonly others?: readonly Synopsis[] | undefined;
}

/**
 * Reads and checks the files of an archive one after the other. Of a meeting only its synopsis is
 * kept, so that an archive of any size fits into memory; who needs more keeps it as a witness.
 */
export async function gather(gathering: Gathering): Promise<Gathered> {
  const { files, folder, cache, only, others = [] } = gathering;
  const listing = gathering.listing ?? (await listRecords(files, folder));
  if (listing.records.length >= many) await gathering.whenLarge?.();
  const reader = readerOf(gathering);
  const singles = await readSingles(listing, reader);
  const listed = listing.records.filter(({ kind }) => kind === 'meeting');
  const ids = listed.map(({ path }) => idOfMeetingPath(path));
  const registers = registersOf(singles, ids);
  const findings = singles.singles.flatMap((single) => checkRecord(single, registers));
  const read = { reader, registers, only };
  const pays = cache !== undefined && listed.length >= cache.worthwhile;
  const meetings = pays
    ? await recallMeetings(await cache.open(), folder, { listed, bytes: singles.bytes, ...read })
    : await readMeetings(listed, read);
  return {
    paths: [...singles.paths, ...meetings.paths],
    faults: [...singles.faults, ...meetings.faults],
    singles: singles.singles,
    registers,
    meetings: [...unread(others, meetings.paths), ...meetings.meetings],
    faultyMeetings: meetings.faultyMeetings,
    findings: [...findings, ...meetings.findings],
    isPartial: only !== undefined,
  };
}

function unread(synopses: readonly Synopsis[], paths: readonly string[]): Synopsis[] {
  const read = new Set(paths);
  return synopses.filter(({ file }) => !read.has(file));
}

/** Reads the meetings that have changed since an earlier check, and keeps for the next one what it saw. */
async function recallMeetings(
  cache: Cache,
  folder: string,
  {
    listed,
    bytes,
    ...read
  }: Pick<Reading, 'reader' | 'registers'> & {
    readonly listed: readonly ListedRecord[];
    readonly bytes: Iterable<string | Uint8Array>;
  },
): Promise<MeetingsRead> {
  const verdicts = verdictsOf(cache, folder, { bytes, ids: read.registers.ids });
  const done = await readMeetings(listed, { ...read, verdicts });
  verdicts.keep();
  const known = recallNumbers(cache, folder);
  // Exports that were made with the same numbers hold.
  if (known !== undefined && areKnown(known, verdicts.news, { listed, done })) return done;
  keepNumbers(cache, folder, { read: verdicts.began, listed, done });
  return done;
}

/** Reads the files of an archive, all into one buffer. */
function readerOf({ files, folder, witness }: Gathering): Reader {
  const buffer = Buffer.allocUnsafe(limitsOf('meeting').bytes + 1);
  return {
    bytes: ({ kind, path }) => files.read(`${folder}/${path}`, limitsOf(kind).bytes, buffer),
    record: async (listed, bytes) => {
      const reading = await readRecord(listed, bytes);
      witness?.(listed, reading, bytes);
      return reading;
    },
  };
}

/** Reads the records that are no meetings. */
async function readSingles({ records, diagnostics }: ArchiveListing, reader: Reader) {
  const gathered = {
    paths: [] as string[],
    faults: [...diagnostics],
    singles: [] as RecordFile[],
    bytes: [] as (string | Uint8Array)[],
  };
  for (const listed of records) {
    const bytes = listed.kind === 'meeting' ? undefined : await reader.bytes(listed);
    if (bytes === undefined) continue;
    gathered.paths.push(listed.path);
    gathered.bytes.push(listed.path, Uint8Array.from(bytes));
    const reading = await reader.record(listed, bytes);
    gathered.faults.push(...reading.diagnostics);
    if (reading.record !== undefined) gathered.singles.push(reading.record);
  }
  return gathered;
}
