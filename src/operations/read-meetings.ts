import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { idOfMeetingPath, pathOfMeeting } from '../model/kinds.ts';
import { checkRecord } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';
import { isOfKind, type FaultyMeeting, type Registers } from '../source/archive.ts';
import { inventoryOf } from '../source/inventory.ts';
import { synopsisOf, type Synopsis } from '../source/survey.ts';
import type { ListedRecord } from '../store/list-records.ts';
import type { FileReading } from './read-record.ts';
import type { Verdict, Verdicts } from './verdicts.ts';

/** What reads files one after the other. */
export interface Reader {
  /** The bytes of a file, which hold until the next one is read; undefined where it is gone. */
  bytes(listed: ListedRecord): Promise<Uint8Array | undefined>;
  record(listed: ListedRecord, bytes: Uint8Array): Promise<FileReading>;
}

/** What is known of meetings that were read and checked. */
export interface MeetingsRead {
  readonly paths: string[];
  readonly faults: Diagnostic[];
  readonly meetings: Synopsis[];
  readonly faultyMeetings: FaultyMeeting[];
  readonly findings: Finding[];
}

/** How meetings are read. */
export interface Reading {
  readonly reader: Reader;
  readonly registers: Registers;
  /** What is known already. */
  readonly verdicts?: Verdicts;
  /** The only meetings to read, by their files, beside those to which they refer. */
  readonly only?: ReadonlySet<string> | undefined;
}

/** Reads and checks meetings. */
export async function readMeetings(
  listed: readonly ListedRecord[],
  { reader, registers, verdicts, only }: Reading,
): Promise<MeetingsRead> {
  const done: MeetingsRead = {
    ...{ paths: [], faults: [], meetings: [], faultyMeetings: [], findings: [] },
  };
  for (const meeting of only === undefined ? listed : chosen(listed, only, done)) {
    const { path } = meeting;
    const recalled = verdicts?.recall(path);
    const bytes = recalled === undefined ? await reader.bytes(meeting) : undefined;
    const comparison = bytes && verdicts?.compare(path, bytes);
    const known = recalled ?? comparison?.known;
    if (known !== undefined || bytes !== undefined) done.paths.push(path);
    if (known !== undefined) take(known, done);
    else if (bytes !== undefined) {
      const reading = await reader.record(meeting, bytes);
      const verdict = check(meeting, reading, { registers, done });
      // What is wrong with the text itself is found by reading it.
      if (reading.diagnostics.length === 0 && verdict) comparison?.remember(verdict);
    }
  }
  return done;
}

/** The chosen meetings, and then, once these are read, those to which they refer. */
function* chosen(
  listed: readonly ListedRecord[],
  only: ReadonlySet<string>,
  { meetings }: Pick<MeetingsRead, 'meetings'>,
): Iterable<ListedRecord> {
  yield* listed.filter(({ path }) => only.has(path));
  const named = new Set(meetings.flatMap((synopsis) => synopsis.meetings).map(pathOfMeeting));
  yield* listed.filter(({ path }) => named.has(path) && !only.has(path));
}

function take({ synopsis, findings }: Verdict, { meetings, findings: found }: MeetingsRead): void {
  meetings.push(synopsis);
  found.push(...findings);
}

/** Checks what was read of a meeting; undefined where its form is wrong. */
function check(
  meeting: ListedRecord,
  reading: FileReading,
  { registers, done }: { readonly registers: Registers; readonly done: MeetingsRead },
): Verdict | undefined {
  const { record, diagnostics } = reading;
  done.faults.push(...diagnostics);
  if (record === undefined || !isOfKind(record, 'meeting')) {
    done.faultyMeetings.push(faultyMeeting(meeting, reading));
    return undefined;
  }
  const inventory = inventoryOf(record);
  const verdict = {
    synopsis: synopsisOf(record, registers, inventory),
    findings: checkRecord(record, registers, inventory),
  };
  take(verdict, done);
  return verdict;
}

/** A meeting whose record has errors in its form, with the number that it gives. */
export function faultyMeeting(
  { path }: Pick<ListedRecord, 'path'>,
  { data }: Pick<FileReading, 'data'>,
): FaultyMeeting {
  const number = typeof data?.number === 'number' ? data.number : undefined;
  return { id: idOfMeetingPath(path), file: path, number };
}
