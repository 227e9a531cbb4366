import { pathOfKind, pathOfMeeting, type RegisterKind } from '../model/kinds.ts';
import { isMapping, valueAt, withoutValueAt } from '../model/paths.ts';
import { parseRecord } from '../source/parse-record.ts';
import type { Draft } from './draft.ts';
import type { ArchiveReading } from './read-archive.ts';

/** A draft that changes a meeting: its record as it stands. */
export function draftOfMeeting(reading: ArchiveReading, id: string): Draft {
  const path = pathOfMeeting(id);
  const original = reading.texts.get(path) ?? '';
  const empty: Draft = { kind: 'meeting', record: {}, additions: [] };
  const { record } = handWritten(empty, path, original);
  return { ...empty, record, id, original };
}

/** A draft that changes an entry of a register. */
export function draftOfEntry(
  reading: ArchiveReading,
  { register, id }: { readonly register: RegisterKind; readonly id: string },
): Draft {
  const path = pathOfKind(register);
  const original = reading.texts.get(path) ?? '';
  const entry = valueAt(parseRecord(path, original).document?.data, [register, id]);
  return { kind: register, record: isMapping(entry) ? entry : {}, additions: [], id, original };
}

/** A draft whose text was written by hand; where it is no YAML, its answers stay as they were. */
export function handWritten(draft: Draft, path: string, text: string): Draft {
  const { document } = parseRecord(path, text);
  if (document === undefined) return { ...draft, text };
  const record = withoutValueAt(document.data, ['schema']);
  return { ...draft, record: isMapping(record) ? record : {}, text };
}
