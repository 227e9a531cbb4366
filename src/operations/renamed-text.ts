import { registerKinds, type Kind } from '../model/kinds.ts';
import { isMapping, valueAt } from '../model/paths.ts';
import { saysTheSame } from '../model/same.ts';
import { withIdChanged } from '../model/shape.ts';
import { shapes } from '../model/shapes.ts';
import { findComments } from '../source/comments.ts';
import type { SourceDocument } from '../source/document.ts';
import { formatText } from '../source/format.ts';
import { withEdits } from '../source/lines.ts';
import { documentOf, parseRecord } from '../source/parse-record.ts';
import { isInBrackets, joinEntries, moveToPlace } from '../source/register-text.ts';
import { keyEdit, renameReferences, scalarEdit } from '../source/rename-references.ts';
import { renamedKinds, type RenameRequest } from './rename-request.ts';

type Entry = Readonly<Record<string, unknown>>;

/**
 * The text of a file in which an id is another one. `merged` is what the entry that stays says,
 * where two become one. Only lines that change are touched; where a list or register in brackets
 * does not allow that without loss of a comment, the file is brought into canonical form first.
 */
export function renamedText(document: SourceDocument, change: FileChange): string {
  const { text, file } = document;
  const { request, merged, kind } = change;
  const { to } = renamedKinds[request.kind];
  const needsLines = merged !== undefined && kind === to && isInBrackets(text, to);
  const edited = needsLines ? undefined : edit(document, change);
  if (edited === text) return text;
  const isWhole = edited !== undefined && findComments(edited).length >= findComments(text).length;
  const after = isWhole ? edited : edit(documentOf(file, formatText(text, kind)), change);
  if (!saysTheSame(parseRecord(file, after).document?.data, renamedData(document.data, change))) {
    throw new Error(`renaming would change more than the id in ${file}`);
  }
  return after;
}

/** A renaming as it concerns one file. */
export interface FileChange {
  readonly request: RenameRequest;
  readonly merged: Entry | undefined;
  readonly kind: Kind;
}

function edit(document: SourceDocument, { request, merged, kind }: FileChange): string {
  const { from, into } = request;
  const { to } = renamedKinds[request.kind];
  const { file } = document;
  const text = renameReferences(document, kind, { to, from, into });
  if (kind === 'council' && (to === 'sides' || to === 'series')) {
    const path = [to, indexOfId(document.data[to], from), 'id'];
    return withEdits(text, [scalarEdit(documentOf(file, text), path, into)]);
  }
  const register = registerKinds.find((name) => name === kind);
  if (register === undefined || register !== to) return text;
  if (merged !== undefined) {
    const shape = shapes[register].keys?.[register]?.values ?? {};
    return joinEntries(text, { register, from, into, value: merged, shape });
  }
  const named = withEdits(text, [keyEdit(documentOf(file, text), [register, from], into)]);
  return moveToPlace(named, register, into);
}

function indexOfId(list: unknown, id: string): number {
  return Array.isArray(list) ? list.findIndex((part) => valueAt(part, ['id']) === id) : -1;
}

/** What a file says once an id is another one. */
function renamedData(data: Entry, { request, merged, kind }: FileChange): unknown {
  const { from, into } = request;
  const { to } = renamedKinds[request.kind];
  const changed = withIdChanged(data, shapes[kind], { to, from, into });
  const part = valueAt(changed, [to]);
  if (!isMapping(changed) || part === undefined) return changed;
  if (kind === 'council' && Array.isArray(part)) {
    const list = part.map((side: unknown) =>
      isMapping(side) && side.id === from ? { ...side, id: into } : side,
    );
    return { ...changed, [to]: list };
  }
  if (kind !== to || !isMapping(part)) return changed;
  const register = new Map(
    Object.entries(part).map(([id, entry]) => [id === from ? into : id, entry]),
  );
  if (merged !== undefined) register.set(into, merged);
  return { ...changed, [to]: Object.fromEntries(register) };
}
