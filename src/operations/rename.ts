import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { joinEntries as joined } from '../model/join.ts';
import { idOfMeetingPath, pathOfKind, pathOfMeeting } from '../model/kinds.ts';
import { isMapping, valueAt } from '../model/paths.ts';
import { referencesIn } from '../model/shape.ts';
import { shapes } from '../model/shapes.ts';
import { isOfKind, type RecordFile } from '../source/archive.ts';
import { documentOf } from '../source/parse-record.ts';
import type { Change, Plan } from '../store/plan.ts';
import { identityOf } from './draft.ts';
import { findMeeting } from './find-meeting.ts';
import type { ArchiveReading } from './read-archive.ts';
import { recheck } from './recheck.ts';
import { refuseImpossible, renamedKinds, type RenameRequest } from './rename-request.ts';
import { renamedAcceptance } from './renamed-acceptance.ts';
import { renamedText, type FileChange } from './renamed-text.ts';

/** What a renaming would write, or what stands in its way. */
export type Renaming =
  | { readonly plan: Plan; readonly references: number; readonly from: string }
  | {
      /** Whether errors hide references, or the archive would have errors that it has not now. */
      readonly obstacle: 'unreadable references' | 'new errors';
      readonly diagnostics: readonly Diagnostic[];
      readonly texts: ReadonlyMap<string, string>;
    }
  | {
      /** The keys in which two entries contradict each other that are to become one. */
      readonly conflicts: readonly string[];
    };

/**
 * Decides what to write so that an id is another one, with every reference to it, and checks the
 * archive as it would be. Writes nothing. An impossible request is a usage error.
 */
export function proposeRename(reading: ArchiveReading, asked: RenameRequest): Renaming {
  const unreadable = errorsIn(reading, definitionFaults(reading, asked));
  if (unreadable.length > 0) return hidden(reading, unreadable);
  const request = withMeetingId(reading, asked);
  refuseImpossible(reading.archive, request);
  const faults = errorsIn(reading, filesHiding(reading, request.from));
  if (faults.length > 0) return hidden(reading, faults);
  const merged = request.isMerge ? mergedEntry(reading, request) : undefined;
  if (merged?.conflicts !== undefined) return merged;
  const { files } = reading.archive;
  const plan = files.flatMap((file) =>
    changesOf(file, reading, { request, merged: merged?.entry }),
  );
  const after = recheck(reading, plan);
  const diagnostics = newErrors(reading.diagnostics, after.diagnostics, request);
  return diagnostics.length > 0
    ? { obstacle: 'new errors', diagnostics, texts: after.texts }
    : { plan, references: countReferences(files, request), from: request.from };
}

function hidden({ texts }: ArchiveReading, diagnostics: readonly Diagnostic[]): Renaming {
  return { obstacle: 'unreadable references', diagnostics, texts };
}

/** The file in which the ids of a kind stand, where it cannot be read. */
function definitionFaults({ archive }: ArchiveReading, { kind }: RenameRequest): readonly string[] {
  const { to } = renamedKinds[kind];
  if (to === 'meetings') return [];
  if (to === 'sides' || to === 'series') {
    return archive.council === undefined ? [pathOfKind('council')] : [];
  }
  return archive.unreadable.has(to) ? [pathOfKind(to)] : [];
}

/** The files that hold an id, but whose form has errors: where they refer to it is not known. */
function filesHiding({ archive, texts }: ArchiveReading, id: string): string[] {
  const sound = new Set(archive.files.map(({ file }) => file));
  const word = new RegExp(`(?<![a-z0-9-])${id.replace(/[^a-z0-9-]/g, '\\$&')}(?![a-z0-9-])`);
  return [...texts].flatMap(([file, text]) => {
    const isHiding = word.test(text) || file === pathOfMeeting(id);
    return !sound.has(file) && isHiding ? [file] : [];
  });
}

function errorsIn({ diagnostics }: ArchiveReading, files: readonly string[]): Diagnostic[] {
  return diagnostics.filter(({ file, severity }) => severity === 'error' && files.includes(file));
}

/** A meeting may be named by its number or `latest` too. */
function withMeetingId({ archive }: ArchiveReading, request: RenameRequest): RenameRequest {
  if (request.kind !== 'meeting') return request;
  const found = findMeeting(archive, request.from);
  const from = 'entry' in found ? found.entry.id : idOfMeetingPath(found.faultyFile);
  return { ...request, from };
}

function mergedEntry({ archive }: ArchiveReading, { kind, from, into }: RenameRequest) {
  const { to } = renamedKinds[kind];
  const file = archive.files.find((candidate) => candidate.kind === to);
  const entryOf = (id: string) => {
    const entry = valueAt(file?.record, [to, id]);
    return { id, entry: isMapping(entry) ? entry : {} };
  };
  const shape = file && shapes[file.kind].keys?.[to]?.values;
  return joined(entryOf(from), entryOf(into), shape ?? {});
}

/** The changes of one file: none, one, or, where a meeting's file gets another name, two. */
function changesOf(
  file: RecordFile,
  { texts }: ArchiveReading,
  { request, merged }: Omit<FileChange, 'kind'>,
): Change[] {
  const { file: path, kind, record } = file;
  const isMoved = request.kind === 'meeting' && path === pathOfMeeting(request.from);
  // Most files say nothing of it, and need no positions.
  if (!isMoved && !JSON.stringify(record).includes(request.from)) return [];
  const document = documentOf(path, texts.get(path) ?? '');
  const before = document.text;
  const after = isOfKind(file, 'accepted')
    ? renamedAcceptance(document, file.record, request)
    : renamedText(document, { request, merged, kind });
  if (isMoved) {
    return [
      { action: 'create', path: pathOfMeeting(request.into), text: after },
      { action: 'remove', path, before },
    ];
  }
  return after === before ? [] : [{ action: 'replace', path, before, after }];
}

/** The errors that an archive has after a change and had not before, in whatever words. */
function newErrors(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  { kind, from, into }: RenameRequest,
): Diagnostic[] {
  const isMoved = (file: string): boolean => kind === 'meeting' && file === pathOfMeeting(from);
  const groupOf = ({ file, code }: Diagnostic): string =>
    `${code} ${isMoved(file) ? pathOfMeeting(into) : file}`;
  const known = new Set(before.map(identityOf));
  const count = (found: readonly Diagnostic[], group: string): number =>
    found.filter((diagnostic) => groupOf(diagnostic) === group).length;
  return after.filter((diagnostic) => {
    if (diagnostic.severity !== 'error' || known.has(identityOf(diagnostic))) return false;
    const group = groupOf(diagnostic);
    return count(after, group) > count(before, group);
  });
}

function countReferences(files: readonly RecordFile[], { kind, from }: RenameRequest): number {
  const { to } = renamedKinds[kind];
  return files.flatMap(({ record, kind: ofFile }) =>
    referencesIn(record, shapes[ofFile]).filter(
      (reference) => reference.to === to && reference.id === from,
    ),
  ).length;
}
