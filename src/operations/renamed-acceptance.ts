import type { Accepted } from '../model/generated.ts';
import { pathOfKind, pathOfMeeting } from '../model/kinds.ts';
import type { SourceDocument } from '../source/document.ts';
import { withEdits, type Edit } from '../source/lines.ts';
import { scalarEdit } from '../source/rename-references.ts';
import { renamedKinds, type RenameRequest } from './rename-request.ts';

/**
 * The text of `accepted.yaml` in which what was accepted of a meeting, or of an entry of a register,
 * is accepted of it under its new id.
 */
export function renamedAcceptance(
  document: SourceDocument,
  { findings }: Accepted,
  request: RenameRequest,
): string {
  const edits = findings.flatMap((finding, index): Edit[] => {
    const path = ['findings', index];
    if (request.kind === 'meeting') {
      if (finding.file !== pathOfMeeting(request.from)) return [];
      return [scalarEdit(document, [...path, 'file'], pathOfMeeting(request.into))];
    }
    const part = renamedPart(finding, request);
    return part === undefined ? [] : [scalarEdit(document, [...path, 'path'], part)];
  });
  return withEdits(document.text, edits);
}

/** The path of a finding about an entry of a register: `people.anna-berger.names.de`. */
function renamedPart(
  { file, path = '' }: { readonly file: string; readonly path?: string },
  { kind, from, into }: RenameRequest,
): string | undefined {
  const renamed = renamedKinds[kind];
  if (!('register' in renamed) || file !== pathOfKind(renamed.register)) return undefined;
  const [register, id, ...rest] = path.split('.');
  return id === from ? [register, into, ...rest].join('.') : undefined;
}
