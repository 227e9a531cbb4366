import fc from 'fast-check';
import type { Meeting } from '../../src/model/generated.ts';
import { isMapping, type Path } from '../../src/model/paths.ts';
import { isMeeting } from '../../src/schema/validate.ts';

/** A word that stands nowhere but in a part that must not leave the house. */
export const canary = 'kanarienvogel';

/** Somebody who appears only in such parts, by id and by name. */
export const hidden = { id: 'hidden-person', names: { de: 'Zeisig', hu: 'Zeisig', sr: 'Zeisig' } };

/** A record with canaries in parts that were closed, and what was closed. */
export interface Planted {
  readonly meeting: Meeting;
  readonly closed: readonly string[];
}

/** What of a record can be closed: a part with a visibility, or notes. */
type Closing = (value: unknown) => unknown;

/** A record in which some parts are closed, chosen at random, and every text in them is a canary. */
export function plantedIn(meeting: Meeting): fc.Arbitrary<Planted> {
  const places = placesToClose(meeting);
  return fc.subarray(places, { minLength: 1 }).map((chosen) => {
    const value = chosen.reduce<unknown>((record, path) => changedAt(record, path, close), meeting);
    if (!isMeeting(value)) throw new Error(`closing ${JSON.stringify(chosen)} broke the record`);
    return { meeting: value, closed: chosen.map((path) => path.join('.')) };
  });
}

/** Where a record has parts that can be closed. */
export function placesToClose(meeting: Meeting): Path[] {
  return [...closable(meeting, [])];
}

/** The keys whose values are parts with a visibility, in the schema of meetings. */
const single = ['communique', 'online'];
const lists = [
  ...['opening', 'remarks', 'sessions', 'participants', 'delegations', 'agenda'],
  ...['decisions', 'actions', 'documents', 'notes'],
];

/** Where those keys are. A test holds these lists to the schema. */
export const closableKeys = [...single, ...lists];

function* closable(value: unknown, path: Path): Iterable<Path> {
  if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) yield* closable(part, [...path, index]);
  } else if (isMapping(value)) {
    for (const [key, part] of Object.entries(value)) {
      if (single.includes(key) && isMapping(part)) yield [...path, key];
      if (lists.includes(key) && Array.isArray(part)) {
        yield* part.map((_, index) => [...path, key, index]);
      }
      yield* closable(part, [...path, key]);
    }
  }
}

/** Marks a part as internal, and makes a canary of every text in it; a note is internal as it is. */
const close: Closing = (part) => {
  const poisoned = poison(part);
  const isNote = isMapping(part) && Object.keys(part).every((key) => key.length === 2);
  return isNote || !isMapping(poisoned) ? poisoned : { ...poisoned, visibility: 'internal' };
};

/** Texts in languages, lines, and people: whatever could be told. Other ids stay as they are. */
function poison(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(poison);
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    unsealed(value).map(([key, part]) => {
      if (typeof part !== 'string') return [key, poison(part)];
      if (people.includes(key)) return [key, hidden.id];

      if (/^[a-z]{2}$/.test(key) || lines.includes(key)) return [key, canary];
      return [key, part];
    }),
  );
}

/** A text of canaries is not the one that was sealed. */
function unsealed(value: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(value).filter(([key]) => key !== 'seal');
}

const people = ['person', 'head', 'mover', 'seconder'];
const lines = ['reference', 'platform'];

function changedAt(value: unknown, [key, ...rest]: Path, change: Closing): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((part: unknown, index) =>
      index === key ? changedAt(part, rest, change) : part,
    );
  }
  return isMapping(value) ? { ...value, [key]: changedAt(value[key], rest, change) } : value;
}
