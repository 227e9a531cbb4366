import { freeId } from '../model/ids.ts';
import {
  entryNames,
  idOfMeetingPath,
  kindOfPath,
  pathOfKind,
  pathOfMeeting,
  type RegisterKind,
} from '../model/kinds.ts';
import { schemasFolder } from './support-files.ts';
import { isMapping, valueAt, type Path } from '../model/paths.ts';
import { shapes } from '../model/shapes.ts';
import { idFromName } from '../model/slug.ts';
import { formats } from '../schema/formats.ts';
import { insertEntry, schemaLineFor, stringifyRecord } from '../source/stringify.ts';
import type { Plan } from '../store/plan.ts';
import type { Draft } from './draft.ts';
import type { ArchiveReading } from './read-archive.ts';

/** A new entry of a register. */
export interface Addition {
  readonly register: RegisterKind;
  readonly id: string;
  readonly entry: Readonly<Record<string, unknown>>;
}

/** Where a draft is written. */
export interface Target {
  /** The id of the new meeting or entry; of a council, `council`. */
  readonly id: string;
  /** The path of its file, relative to the data folder. */
  readonly path: string;
  /** Where in the file the record stands. */
  readonly base: Path;
}

/** Where a draft is to be written: a meeting in a file of its own, an entry in its register. */
export function targetOf(reading: ArchiveReading, draft: Draft): Target {
  const { kind } = draft;
  switch (kind) {
    case 'meeting': {
      const id = meetingId(reading, draft.record);
      return { id, path: pathOfMeeting(id), base: [] };
    }
    case 'council':
      return { id: kind, path: pathOfKind(kind), base: [] };
    default: {
      const taken = new Set(reading.archive[kind].keys());
      const added = draft.additions.filter(({ register }) => register === kind);
      const id =
        draft.id ?? entryId(kind, draft.record, new Set([...taken, ...added.map(({ id }) => id)]));
      return { id, path: pathOfKind(kind), base: [kind, id] };
    }
  }
}

/** What is written for a draft: the registers with their new entries, then a file of its own. */
export function planOf(reading: ArchiveReading, draft: Draft, { id, path }: Target): Plan {
  const { kind, record, additions } = draft;
  if (kind !== 'meeting' && kind !== 'council') {
    return changedRegisters(reading, [...additions, { register: kind, id, entry: record }]);
  }
  const schemaLine =
    kind === 'council'
      ? `yaml-language-server: $schema=${schemasFolder}/council.schema.json`
      : schemaLineFor(reading.texts.get(pathOfKind('council')) ?? '', kind);
  const text = stringifyRecord({ schema: 1, ...record }, shapes[kind], schemaLine);
  return [...changedRegisters(reading, additions), { action: 'create', path, text }];
}

/** The registers with their new entries, each as one change. */
export function changedRegisters({ texts }: ArchiveReading, additions: readonly Addition[]): Plan {
  const registers = [...new Set(additions.map(({ register }) => register))];
  return registers.map((register) => {
    const path = pathOfKind(register);
    const before = texts.get(path);
    const shape = shapes[register].keys?.[register]?.values ?? {};
    const added = additions.filter((addition) => addition.register === register);
    const after = added.reduce(
      (text, { id, entry }) => insertEntry(text, { register, id, value: entry, shape }),
      before ?? newRegister(texts, register),
    );
    return before === undefined
      ? { action: 'create', path, text: after }
      : { action: 'replace', path, before, after };
  });
}

/** The id of an entry made from its name, the English one first. */
export function entryId(
  register: RegisterKind,
  entry: Addition['entry'],
  taken: ReadonlySet<string>,
): string {
  return freeId(idFromWords(entry.names) ?? entryNames[register], taken);
}

/** The date as known and the first city, or `meeting`; with a suffix where that is taken. */
function meetingId({ texts }: ArchiveReading, meeting: Draft['record']): string {
  const date = valueAt(meeting, ['dates', 0]);
  const city = idFromWords(valueAt(meeting, ['venues', 0, 'city']));
  const day = typeof date === 'string' && formats.date(date) ? date : 'undated';
  const taken = [...texts.keys()]
    .filter((path) => kindOfPath(path) === 'meeting')
    .map(idOfMeetingPath);
  return freeId(`${day}-${city ?? 'meeting'}`, new Set(taken));
}

/** An id made from a text in several languages, the English one first. */
function idFromWords(words: unknown): string | undefined {
  const texts = isMapping(words) ? [words.en, ...Object.values(words)] : [];
  return texts.flatMap((text) => (typeof text === 'string' ? (idFromName(text) ?? []) : []))[0];
}

/** A register without entries. */
export function newRegister(texts: ReadonlyMap<string, string>, register: RegisterKind): string {
  const schemaLine = schemaLineFor(texts.get(pathOfKind('council')) ?? '', register);
  return stringifyRecord({ schema: 1, [register]: {} }, shapes[register], schemaLine);
}
