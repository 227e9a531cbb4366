import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/sort.ts';
import {
  idOfMeetingPath,
  kindOfPath,
  pathOfKind,
  registerKinds,
  type Kind,
  type RegisterKind,
} from '../model/kinds.ts';
import { byCodeUnit } from '../model/order.ts';
import { checkRules } from '../rules/index.ts';
import { checkForm } from '../schema/validate.ts';
import { isOfKind, type Archive, type FaultyMeeting, type RecordFile } from '../source/archive.ts';
import type { SourceDocument } from '../source/document.ts';
import { parseRecord } from '../source/parse-record.ts';
import type { ReadOnlyFiles } from '../store/files.ts';
import { loadArchive, type Loaded } from '../store/load.ts';
import type { Plan } from '../store/plan.ts';
import { checkAccepted, withoutAccepted } from './accepted.ts';
import { checkSeverities, withSeverities } from './severities.ts';

/** An archive as it was read: the records whose form is right, and everything that is wrong. */
export interface ArchiveReading {
  readonly archive: Archive;
  /** The findings of every check, sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the rules find, as severe as the council has it, whether it is accepted or not. */
  readonly found: readonly Diagnostic[];
  /** Every file that was read, relative to the data folder, with its text. */
  readonly texts: ReadonlyMap<string, string>;
  /** The documents that were read, but whose form has errors. */
  readonly faulty: readonly SourceDocument[];
  /** The day of the check, if one was given. */
  readonly today: string | undefined;
}

/**
 * Reads and checks a whole archive. Rules that need the day of the check are left out where none is
 * given.
 */
export async function readArchive(
  files: ReadOnlyFiles,
  folder: string,
  today?: string,
): Promise<ArchiveReading> {
  return checkLoaded(await loadArchive(files, folder), today);
}

/** Checks the documents of an archive: first the form of each, then what they say together. */
function checkLoaded(
  { documents, diagnostics, texts }: Loaded,
  today: string | undefined,
): ArchiveReading {
  const checked = documents.map(({ kind, document }) => checkForm(kind, document));
  return conclude({
    files: checked.flatMap(({ file }) => file ?? []),
    faulty: documents
      .map(({ document }) => document)
      .filter((_, index) => checked[index]?.file === undefined),
    faults: [...diagnostics, ...checked.flatMap((result) => result.diagnostics)],
    texts,
    today,
  });
}

/** The reading of the archive as it would be once a plan is carried out. */
export function recheck(reading: ArchiveReading, plan: Plan): ArchiveReading {
  const paths = new Set(plan.map(({ path }) => path));
  const isUnchanged = ({ file }: SourceDocument): boolean => !paths.has(file);
  const changed = plan.flatMap((change) => {
    if (change.action === 'remove') return [];
    return [parseRecord(change.path, change.action === 'create' ? change.text : change.after)];
  });
  const checked = changed.flatMap(({ kind, document }) =>
    document === undefined ? [] : [checkForm(kind, document)],
  );
  return conclude({
    files: [
      ...reading.archive.files.filter(({ document }) => isUnchanged(document)),
      ...checked.flatMap(({ file }) => file ?? []),
    ],
    faulty: reading.faulty.filter(isUnchanged),
    faults: [...changed, ...checked].flatMap(({ diagnostics }) => diagnostics),
    texts: new Map([
      ...[...reading.texts].filter(([path]) => !paths.has(path)),
      ...changed.map(({ path, text }) => [path, text] as const),
    ]),
    today: reading.today,
  });
}

/** What the check of single files has found. */
interface Checked {
  readonly files: readonly RecordFile[];
  readonly faulty: readonly SourceDocument[];
  readonly faults: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  readonly today: string | undefined;
}

function conclude(checked: Checked): ArchiveReading {
  const { faults, texts, faulty, today } = checked;
  const archive = toArchive(checked);
  const found = withSeverities(checkRules(archive, today), archive);
  const diagnostics = sortDiagnostics([
    ...faults,
    ...checkSeverities(archive),
    ...withoutAccepted(found, archive),
    // Where a file cannot be read, nothing is certain to be gone.
    ...(faults.length > 0 ? [] : checkAccepted(found, archive, today)),
  ]);
  return { archive, diagnostics, found, texts, faulty, today };
}

/** The meetings that are there, but whose record has errors in its form. */
function faultyMeetings({ files, faulty, texts }: Checked): FaultyMeeting[] {
  const sound = new Set(files.map(({ document }) => document.file));
  return [...texts.keys()]
    .filter((file) => kindOfPath(file) === 'meeting' && !sound.has(file))
    .map((file) => {
      const number = faulty.find((document) => document.file === file)?.data.number;
      const id = idOfMeetingPath(file);
      return { id, file, number: typeof number === 'number' ? number : undefined };
    });
}

/** The registers that are there, under their own name or one near it, but of which nothing is known. */
function unreadRegisters({ files, faults, texts }: Checked): RegisterKind[] {
  return registerKinds.filter((kind) => {
    const path = pathOfKind(kind);
    const isMeant = ({ file, args }: Diagnostic): boolean =>
      file === path || ('nearest' in args && args.nearest === path);
    return single(files, kind) === undefined && (texts.has(path) || faults.some(isMeant));
  });
}

function toArchive(checked: Checked): Archive {
  const { files } = checked;
  const entriesOf = <T>(entries: Readonly<Record<string, T>> | undefined) =>
    new Map(Object.entries(entries ?? {}));
  return {
    council: single(files, 'council'),
    people: entriesOf(single(files, 'people')?.people),
    organizations: entriesOf(single(files, 'organizations')?.organizations),
    topics: entriesOf(single(files, 'topics')?.topics),
    forums: entriesOf(single(files, 'forums')?.forums),
    meetings: ofKind(files, 'meeting')
      .map(({ record, document }) => ({
        id: idOfMeetingPath(document.file),
        meeting: record,
        document,
      }))
      .sort((a, b) => byCodeUnit(a.id, b.id)),
    files,
    faultyMeetings: faultyMeetings(checked),
    unreadable: new Set(unreadRegisters(checked)),
  };
}

function ofKind<K extends Kind>(files: readonly RecordFile[], kind: K): RecordFile<K>[] {
  return files.filter((file) => isOfKind(file, kind));
}

function single<K extends Kind>(
  files: readonly RecordFile[],
  kind: K,
): RecordFile<K>['record'] | undefined {
  return ofKind(files, kind)[0]?.record;
}
