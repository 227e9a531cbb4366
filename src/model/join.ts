import { isMapping } from './paths.ts';
import { saysTheSame } from './same.ts';
import type { Shape } from './shape.ts';

type Entry = Readonly<Record<string, unknown>>;

/** Two entries of a register as one, or the keys in which they contradict each other. */
export type Joined =
  | { readonly entry: Entry; readonly conflicts?: undefined }
  | { readonly conflicts: readonly string[] };

/** An entry of a register. */
export interface Joinable {
  readonly id: string;
  readonly entry: Entry;
}

/** The names by language that an entry has one each of. */
const nameKeys = ['names', 'acronyms'] as const;

/**
 * What two entries of the given shape say together. Names in languages that the one that stays lacks become its names;
 * the other names and spellings of the one that goes become its spellings. References of the one to
 * the other are left out.
 */
export function joinEntries(gone: Joinable, kept: Joinable, shape: Shape): Joined {
  const isSelf = (key: string, value: unknown): boolean =>
    shape.keys?.[key]?.refersTo !== undefined && (value === gone.id || value === kept.id);
  const entry = new Map(Object.entries(kept.entry).filter(([key, value]) => !isSelf(key, value)));
  const conflicts: string[] = [];
  for (const [key, value] of Object.entries(gone.entry)) {
    if (isSelf(key, value) || key === 'spellings') continue;
    const isName = nameKeys.some((name) => name === key);
    const joined = isName
      ? { ...mappingOf(value), ...mappingOf(entry.get(key)) }
      : union(entry.get(key), value);
    if (joined === undefined) conflicts.push(key);
    else entry.set(key, joined);
  }
  if (conflicts.length > 0) return { conflicts };
  const result = Object.fromEntries(entry);
  const spellings = [...textsOf(kept.entry.spellings)];
  const known = new Set([...spellings, ...nameKeys.flatMap((key) => textsOf(result[key]))]);
  for (const text of [...nameKeys, 'spellings'].flatMap((key) => textsOf(gone.entry[key]))) {
    if (known.has(text)) continue;
    known.add(text);
    spellings.push(text);
  }
  return { entry: spellings.length === 0 ? result : { ...result, spellings } };
}

/** What two values say together; undefined where they contradict each other. */
function union(kept: unknown, gone: unknown): unknown {
  if (kept === undefined || saysTheSame(kept, gone)) return kept ?? gone;
  if (Array.isArray(kept) && Array.isArray(gone)) return unionOfLists(kept, gone);
  if (!isMapping(kept) || !isMapping(gone)) return undefined;
  const entries = new Map(Object.entries(kept));
  for (const [key, value] of Object.entries(gone)) {
    const joined = union(entries.get(key), value);
    if (joined === undefined) return undefined;
    entries.set(key, joined);
  }
  return Object.fromEntries(entries);
}

/** The parts of both lists, each once; parts with a number of their own are joined by it. */
function unionOfLists(kept: readonly unknown[], gone: readonly unknown[]): unknown {
  const list = [...kept];
  for (const part of gone) {
    const number = isMapping(part) ? part.number : undefined;
    const at = list.findIndex(
      (other) =>
        saysTheSame(other, part) ||
        (number !== undefined && isMapping(other) && other.number === number),
    );
    if (at === -1) list.push(part);
    else {
      const joined = union(list[at], part);
      if (joined === undefined) return undefined;
      list[at] = joined;
    }
  }
  return list;
}

function mappingOf(value: unknown): Entry {
  return isMapping(value) ? value : {};
}

/** The texts in a list, or in a mapping from language to text. */
function textsOf(value: unknown): string[] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(mappingOf(value));
  return parts.filter((part) => typeof part === 'string');
}
