import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/sort.ts';
import { checkForm } from '../schema/check-form.ts';
import { checkRecord } from '../rules/index.ts';
import {
  entryOf,
  isOfKind,
  type FaultyMeeting,
  type RecordFile,
  type Registers,
} from '../source/archive.ts';
import { inventoryOf } from '../source/inventory.ts';
import { locateAll } from '../source/locate.ts';
import { parseRecord } from '../source/parse-record.ts';
import { synopsisOf, type Synopsis } from '../source/survey.ts';
import type { Plan } from '../store/plan.ts';
import { conclude } from './conclude.ts';
import type { Gathered } from './gather.ts';
import { archiveOf, type ArchiveReading } from './read-archive.ts';
import { faultyMeeting } from './read-meetings.ts';
import { registersOf } from './registers.ts';
import { holds, type Verdict } from './verdicts.ts';

/** The reading of the archive as it would be once a plan is carried out. */
export function recheck(reading: ArchiveReading, plan: Plan): ArchiveReading {
  const { archive, texts: before, today } = reading;
  const paths = new Set(plan.map(({ path }) => path));
  const isUnchanged = ({ file }: { readonly file: string }): boolean => !paths.has(file);
  const changed = changedFiles(reading, plan);
  const texts = new Map([
    ...[...before].filter(([file]) => isUnchanged({ file })),
    ...changed.map(({ path, text }) => [path, text] as const),
  ]);
  const files = [
    ...archive.files.filter(isUnchanged),
    ...changed.flatMap(({ record }) => record ?? []),
  ];
  const faultyMeetings = [
    ...archive.faultyMeetings.filter(isUnchanged),
    ...changed.flatMap(({ faulty }) => faulty ?? []),
  ];
  const faults = changed.flatMap(({ diagnostics }) => diagnostics);
  const gathered = gatheredFrom({ files, faultyMeetings, faults, paths: [...texts.keys()] });
  const { found, told } = conclude(gathered, today);
  const diagnostics = sortDiagnostics([...faults, ...locateAll(told, texts)]);
  return { archive: archiveOf(gathered, files), diagnostics, found, texts, today };
}

/** The files that a plan makes or replaces, read again. */
function changedFiles(reading: ArchiveReading, plan: Plan): ChangedFile[] {
  const before = lastChanged.get(reading) ?? new Map<string, ChangedFile>();
  const files = plan.flatMap((change) => {
    if (change.action === 'remove') return [];
    const text = change.action === 'create' ? change.text : change.after;
    const file = before.get(change.path);
    return file?.text === text ? file : changedFile(change.path, text);
  });
  lastChanged.set(reading, new Map(files.map((file) => [file.path, file])));
  return files;
}

/** A file as a plan leaves it. */
interface ChangedFile {
  readonly path: string;
  readonly text: string;
  readonly record: RecordFile | undefined;
  readonly faulty: FaultyMeeting | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The files of the last plan for a reading: from one answer to the next, most of a plan is the same. */
const lastChanged = new WeakMap<ArchiveReading, ReadonlyMap<string, ChangedFile>>();

function changedFile(path: string, text: string): ChangedFile {
  const { kind, document, diagnostics } = parseRecord(path, text);
  const checked = document === undefined ? undefined : checkForm(kind, document);
  const isFaulty = kind === 'meeting' && checked?.file === undefined;
  return {
    path,
    text,
    record: checked?.file,
    faulty: isFaulty ? faultyMeeting({ path }, { ...document }) : undefined,
    diagnostics: [...diagnostics, ...(checked?.diagnostics ?? [])],
  };
}

/** The same as `gather` finds in files, of records that are at hand. */
function gatheredFrom({
  files,
  faultyMeetings,
  ...read
}: Pick<Gathered, 'faultyMeetings' | 'faults' | 'paths'> & {
  readonly files: readonly RecordFile[];
}): Gathered {
  const singles = files.filter(({ kind }) => kind !== 'meeting');
  const records = files.filter((file) => isOfKind(file, 'meeting'));
  const ids = [...records.map(entryOf), ...faultyMeetings].map(({ id }) => id);
  const registers = registersOf({ singles, ...read }, ids);
  const judged = files.map((file) => judge(file, { registers, singles }));
  return {
    ...read,
    singles,
    registers,
    faultyMeetings,
    meetings: judged.flatMap(({ synopsis }) => synopsis ?? []),
    findings: judged.flatMap(({ findings }) => findings),
    isPartial: false,
  };
}

/** What is known of a record by itself, as long as the records to which it refers are the same. */
interface Judged extends Pick<Verdict, 'findings'> {
  readonly synopsis?: Synopsis;
}

/** The records that were judged, each with the registers and the like by which that was done. */
const known = new WeakMap<RecordFile, Judged & { readonly singles: readonly RecordFile[] }>();

/** Judges a record; one of a large archive is not judged again for each answer about another one. */
function judge(
  file: RecordFile,
  {
    registers,
    singles,
  }: { readonly registers: Registers; readonly singles: readonly RecordFile[] },
): Judged {
  const before = known.get(file);
  const isSame =
    before?.singles.length === singles.length &&
    before.singles.every((single, index) => single === singles[index]) &&
    holds(before, registers.ids);
  if (isSame) return before;
  const inventory = inventoryOf(file);
  const judged: Judged = {
    findings: checkRecord(file, registers, inventory),
    ...(isOfKind(file, 'meeting') && { synopsis: synopsisOf(file, registers, inventory) }),
  };
  if (holds(judged, registers.ids)) known.set(file, { ...judged, singles });
  return judged;
}
