import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FactKind } from '../model/kinds.ts';
import { freeId } from '../model/ids.ts';
import { formatPath, isMapping, isWithin, valueAt, type Path } from '../model/paths.ts';
import { idFromName } from '../model/slug.ts';
import type { ArchiveReading } from './read-archive.ts';
import { recheck } from './recheck.ts';
import { planOf, targetOf, type Addition, type Target } from './draft-plan.ts';

/** A record that is being made, complete or not, with the register entries that it needs. */
export interface Draft {
  /** What it is: the council, a meeting, or an entry of a register. */
  readonly kind: FactKind;
  readonly record: Readonly<Record<string, unknown>>;
  readonly additions: readonly Addition[];
  /** The id of an entry of a register, where it is not to be made from the name; of a meeting that is edited, its own. */
  readonly id?: string;
  /** Of a record that is edited: the text of its file before, in which only what differs changes. */
  readonly original?: string;
  /** A text in which the record was written by hand; what it says differently is changed in it. */
  readonly text?: string;
}

/** What adding a draft would write, and the archive as it would be then. */
export interface Proposal extends Target {
  readonly plan: ReturnType<typeof planOf>;
  readonly reading: ArchiveReading;
  /** The errors in the written files, and those anywhere because of them; no warnings. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Decides what to write for a draft, and checks the archive as it would be. Writes nothing. */
export function propose(reading: ArchiveReading, draft: Draft): Proposal {
  const target = targetOf(reading, draft);
  const plan = planOf(reading, draft, target);
  const after = recheck(reading, plan);
  const files = new Set(plan.map((change) => change.path));
  const known = new Set(reading.diagnostics.map(identityOf));
  const errors = after.diagnostics.filter(({ severity }) => severity === 'error');
  const diagnostics = errors.filter(
    (found) => placesOf(found).some(({ file }) => files.has(file)) || !known.has(identityOf(found)),
  );
  return { ...target, plan, reading: after, diagnostics };
}

/** What is wrong with a draft as far as it goes: what it lacks at the top does not matter yet. */
export function checkUnfinished(reading: ArchiveReading, draft: Draft): Diagnostic[] {
  const filling = fillers[draft.kind] ?? { names: { en: '-' } };
  const record = { ...filling, ...draft.record };
  const filled = new Set(Object.keys(filling).filter((key) => !Object.hasOwn(draft.record, key)));
  const { diagnostics, base, path: file } = propose(reading, { ...draft, record });
  // Neither does what follows from a stand-in: the number of a meeting may fit its date.
  return diagnostics.filter((found) =>
    placesOf(found).every(
      (place) => place.file !== file || !filled.has(String(place.path[base.length])),
    ),
  );
}

/**
 * What is wrong with the part of a draft at a path, in one sentence: the same checks that
 * `validate` makes, but nothing about the rest of the draft.
 */
export function checkAnswer(reading: ArchiveReading, draft: Draft, path: Path): string | undefined {
  const { base } = targetOf(reading, draft);
  const found = checkUnfinished(reading, draft).find((diagnostic) =>
    placesOf(diagnostic).some((place) => isWithin(place.path, [...base, ...path])),
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

/** Stand-ins for what a record must have, so that the rules can look at an unfinished one. */
const fillers: Readonly<Partial<Record<FactKind, Readonly<Record<string, unknown>>>>> = {
  meeting: {
    status: 'planned',
    theme: { en: '-' },
    dates: ['2000'],
    organizers: ['x'],
    sources: [{ id: 'x', publisher: '-' }],
  },
  council: { names: { en: '-' }, languages: ['en'], sides: [{ id: 'x', names: { en: '-' } }] },
};

/** The record with an id for each source that has none yet, made from its publisher. */
export function withSourceIds(record: Draft['record']): Draft['record'] {
  const { sources } = record;
  if (!Array.isArray(sources)) return record;
  const taken = new Set(sources.map((source) => String(valueAt(source, ['id']))));
  const completed = sources.map((source: unknown): unknown => {
    if (!isMapping(source) || typeof source.publisher !== 'string' || source.id !== undefined) {
      return source;
    }
    const id = freeId(idFromName(source.publisher) ?? 'source', taken);
    taken.add(id);
    return { id, ...source };
  });
  return { ...record, sources: completed };
}
