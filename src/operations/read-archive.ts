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
import { rules } from '../rules/index.ts';
import { checkForm } from '../schema/validate.ts';
import { isOfKind, type Archive, type RecordFile } from '../source/archive.ts';
import type { Parsed } from '../source/parse.ts';
import type { Files } from '../store/files.ts';
import { loadArchive, type Loaded } from '../store/load.ts';

/** An archive as it was read: the records whose form is right, and everything that is wrong. */
export interface ArchiveReading {
  readonly archive: Archive;
  /** The findings of every check, sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that was read, relative to the data folder, with its text. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads and checks a whole archive. */
export async function readArchive(files: Files, folder: string): Promise<ArchiveReading> {
  return checkLoaded(await loadArchive(files, folder));
}

/** Checks the documents of an archive: first the form of each, then what they say together. */
function checkLoaded({ documents, diagnostics, texts }: Loaded): ArchiveReading {
  const checked = documents.map(({ kind, document }) => checkForm(kind, document));
  const files = checked.flatMap(({ file }) => file ?? []);
  const faults = [...diagnostics, ...checked.flatMap((result) => result.diagnostics)];
  return conclude(files, faults, texts);
}

/** A file that was parsed, with its kind and its path relative to the data folder. */
export interface ParsedFile extends Parsed {
  readonly kind: Kind;
  readonly path: string;
}

/** The reading of the archive as it would be with some files new or changed. */
export function recheck(reading: ArchiveReading, changed: readonly ParsedFile[]): ArchiveReading {
  const paths = new Set(changed.map(({ path }) => path));
  const checked = changed.flatMap(({ kind, document }) =>
    document === undefined ? [] : [checkForm(kind, document)],
  );
  const files = [
    ...reading.archive.files.filter(({ document }) => !paths.has(document.file)),
    ...checked.flatMap(({ file }) => file ?? []),
  ];
  const faults = [...changed, ...checked].flatMap(({ diagnostics }) => diagnostics);
  const texts = new Map([
    ...reading.texts,
    ...changed.map(({ path, text }) => [path, text] as const),
  ]);
  return conclude(files, faults, texts);
}

function conclude(
  files: readonly RecordFile[],
  faults: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): ArchiveReading {
  const archive = toArchive(files, faults, texts);
  const found = rules.flatMap((rule) => [...rule(archive)]);
  return { archive, diagnostics: sortDiagnostics([...faults, ...found]), texts };
}

/** The registers that are there, under their own name or one near it, but of which nothing is known. */
function unreadRegisters(
  files: readonly RecordFile[],
  faults: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): RegisterKind[] {
  return registerKinds.filter((kind) => {
    const path = pathOfKind(kind);
    const isMeant = ({ file, args }: Diagnostic): boolean =>
      file === path || ('nearest' in args && args.nearest === path);
    return single(files, kind) === undefined && (texts.has(path) || faults.some(isMeant));
  });
}

function toArchive(
  files: readonly RecordFile[],
  faults: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): Archive {
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
    meetingIds: new Set(
      [...texts.keys()].filter((path) => kindOfPath(path) === 'meeting').map(idOfMeetingPath),
    ),
    unreadable: new Set(unreadRegisters(files, faults, texts)),
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
