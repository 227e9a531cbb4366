import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { freeId } from '../model/ids.ts';
import {
  idOfMeetingPath,
  kindOfPath,
  pathOfKind,
  pathOfMeeting,
  type RegisterKind,
} from '../model/kinds.ts';
import { formatPath, isMapping, isWithin, valueAt, type Path } from '../model/paths.ts';
import { shapes } from '../model/shapes.ts';
import { idFromName } from '../model/slug.ts';
import { formats } from '../schema/formats.ts';
import { insertEntry, schemaLineFor, stringifyRecord } from '../source/stringify.ts';
import type { Plan } from '../store/plan.ts';
import { recheck, type ArchiveReading } from './read-archive.ts';

/** A new entry of a register that a draft needs. */
export interface Addition {
  readonly register: RegisterKind;
  readonly id: string;
  readonly entry: Readonly<Record<string, unknown>>;
}

/** A meeting that is being added, complete or not, with the register entries it needs. */
export interface Draft {
  readonly meeting: Readonly<Record<string, unknown>>;
  readonly additions: readonly Addition[];
}

/** What adding a draft would write, and the archive as it would be then. */
export interface Proposal {
  /** The id of the new meeting, and the path of its file. */
  readonly id: string;
  readonly path: string;
  readonly plan: Plan;
  readonly reading: ArchiveReading;
  /** What would be wrong in the written files, or wrong anywhere because of them. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Decides what to write for a draft, and checks the archive as it would be. Writes nothing. */
export function proposeMeeting(reading: ArchiveReading, { meeting, additions }: Draft): Proposal {
  const id = meetingId(reading, meeting);
  const registers = changedRegisters(reading, additions);
  const path = pathOfMeeting(id);
  const schemaLine = schemaLineFor(reading.texts.get(pathOfKind('council')) ?? '', 'meeting');
  const text = stringifyRecord({ schema: 1, ...meeting }, shapes.meeting, schemaLine);
  const plan: Plan = [...registers, { action: 'create', path, text }];
  const after = recheck(reading, plan);
  const files = new Set(plan.map((change) => change.path));
  const known = new Set(reading.diagnostics.map(identityOf));
  const diagnostics = after.diagnostics.filter(
    (found) => placesOf(found).some(({ file }) => files.has(file)) || !known.has(identityOf(found)),
  );
  return { id, path, plan, reading: after, diagnostics };
}

/** What is wrong with a draft as far as it goes: what it lacks at the top does not matter yet. */
export function checkUnfinished(reading: ArchiveReading, draft: Draft): Diagnostic[] {
  const meeting = { ...fillers, ...draft.meeting };
  const filled = new Set(Object.keys(fillers).filter((key) => !Object.hasOwn(draft.meeting, key)));
  const { diagnostics } = proposeMeeting(reading, { ...draft, meeting });
  return diagnostics.filter(({ path }) => !filled.has(String(path[0])));
}

/**
 * What is wrong with the part of a draft at a path, in one sentence: the same checks that
 * `validate` makes, but nothing about the rest of the draft.
 */
export function checkAnswer(reading: ArchiveReading, draft: Draft, path: Path): string | undefined {
  const found = checkUnfinished(reading, draft).find((diagnostic) =>
    placesOf(diagnostic).some((place) => isWithin(place.path, path)),
  );
  if (found === undefined) return undefined;
  // Who answers a question knows what it is about, and not what it is called in the record.
  const message = found.message.replace(`\`${formatPath(found.path)}\``, 'this');
  return found.help === undefined ? message : `${message}; ${found.help}`;
}

/** What makes a finding the same one before and after a change of the archive. */
export function identityOf({ file, code, path, message }: Diagnostic): string {
  return [file, code, formatPath(path), message].join('\n');
}

/** The places of a finding: a clash with another record may be shown at either of the two. */
function placesOf(diagnostic: Diagnostic): readonly Pick<Diagnostic, 'file' | 'path'>[] {
  return [diagnostic, ...(diagnostic.related ?? [])];
}

/** Stand-ins for what every meeting must have, so that the rules can look at an unfinished one. */
const fillers = {
  status: 'planned',
  theme: { en: '-' },
  dates: ['2000'],
  organizers: ['x'],
  sources: [{ id: 'x', publisher: '-' }],
};

/** The meeting with an id for each source that has none yet, made from its publisher. */
export function withSourceIds(meeting: Draft['meeting']): Draft['meeting'] {
  const { sources } = meeting;
  if (!Array.isArray(sources)) return meeting;
  const taken = new Set(sources.map((source) => String(valueAt(source, ['id']))));
  const completed = sources.map((source: unknown): unknown => {
    if (!isMapping(source) || typeof source.publisher !== 'string' || source.id !== undefined) {
      return source;
    }
    const id = freeId(idFromName(source.publisher) ?? 'source', taken);
    taken.add(id);
    return { id, ...source };
  });
  return { ...meeting, sources: completed };
}

/** The date as known and the first city, or `meeting`; with a suffix where that is taken. */
function meetingId({ texts }: ArchiveReading, meeting: Draft['meeting']): string {
  const date = valueAt(meeting, ['dates', 0]);
  const cities = valueAt(meeting, ['venues', 0, 'city']);
  const names = isMapping(cities) ? [cities.en, ...Object.values(cities)] : [];
  const city = names.flatMap((name) =>
    typeof name === 'string' ? (idFromName(name) ?? []) : [],
  )[0];
  const day = typeof date === 'string' && formats.date(date) ? date : 'undated';
  const taken = [...texts.keys()]
    .filter((path) => kindOfPath(path) === 'meeting')
    .map(idOfMeetingPath);
  return freeId(`${day}-${city ?? 'meeting'}`, new Set(taken));
}

/** The registers with their new entries, each as one change. */
function changedRegisters({ texts }: ArchiveReading, additions: readonly Addition[]): Plan {
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

function newRegister(texts: ReadonlyMap<string, string>, register: RegisterKind): string {
  const schemaLine = schemaLineFor(texts.get(pathOfKind('council')) ?? '', register);
  return stringifyRecord({ schema: 1, [register]: {} }, shapes[register], schemaLine);
}
