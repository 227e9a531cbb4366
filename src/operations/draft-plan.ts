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
import { isMapping, valueAt, withValueAt, type Path } from '../model/paths.ts';
import { shapes } from '../model/shapes.ts';
import { idFromName } from '../model/slug.ts';
import { formats } from '../schema/formats.ts';
import { changedText } from '../source/change-record.ts';
import { parseRecord } from '../source/parse-record.ts';
import { insertEntry, schemaLineFor, stringifyRecord } from '../source/stringify.ts';
import type { Change, Plan } from '../store/plan.ts';
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
      const id = draft.id ?? meetingId(reading, draft.record);
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
export function planOf(reading: ArchiveReading, draft: Draft, target: Target): Plan {
  const { kind, record, additions, original } = draft;
  const { id, path } = target;
  if (kind !== 'meeting' && kind !== 'council') {
    return original === undefined
      ? changedRegisters(reading, [...additions, { register: kind, id, entry: record }])
      : changedEntry(reading, draft, { register: kind, id, entry: record });
  }
  const own = changeOf(path, original, ownText(reading, draft, path));
  return [...changedRegisters(reading, additions), ...own];
}

/** The text of a record with a file of its own: written by hand, changed in what differs, or new. */
function ownText({ texts }: ArchiveReading, draft: Draft, path: string): string {
  const kind = draft.kind === 'council' ? draft.kind : 'meeting';
  const value = { schema: 1, ...draft.record };
  const present = draft.text ?? draft.original;
  if (present !== undefined) {
    const isReadable = parseRecord(path, present).document !== undefined;
    return isReadable ? changedText(present, value, shapes[kind]) : present;
  }
  const schemaLine =
    kind === 'council'
      ? `yaml-language-server: $schema=${schemasFolder}/council.schema.json`
      : schemaLineFor(texts.get(pathOfKind('council')) ?? '', kind);
  return stringifyRecord(value, shapes[kind], schemaLine);
}

/** A register in which one entry says something else, after those that it needs are added. */
function changedEntry(
  reading: ArchiveReading,
  { additions, original = '' }: Draft,
  { register, id, entry }: Addition,
): Plan {
  const path = pathOfKind(register);
  const added = changedRegisters(reading, additions);
  const own = added.find((change) => change.path === path);
  const present = own?.action === 'replace' ? own.after : original;
  const whole = parseRecord(path, present).document?.data;
  const after = changedText(present, withValueAt(whole, [register, id], entry), shapes[register]);
  return [...added.filter((change) => change !== own), ...changeOf(path, original, after)];
}

function changeOf(path: string, before: string | undefined, after: string): Change[] {
  if (before === undefined) return [{ action: 'create', path, text: after }];
  return before === after ? [] : [{ action: 'replace', path, before, after }];
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
