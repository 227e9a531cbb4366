import { isMapping, type Path } from './paths.ts';

/** One way of writing the name of an entry of a register. */
export interface Spelling {
  readonly id: string;
  readonly spelling: string;
  readonly path: Path;
}

/** The keys of an entry under which its names stand. */
const nameKeys = ['names', 'acronyms', 'spellings', 'former_names'] as const;

/** Every spelling of every entry of a register's file, with its path. */
export function spellingsOf(record: unknown, register: string): Spelling[] {
  const entries = isMapping(record) ? record[register] : undefined;
  if (!isMapping(entries)) return [];
  return Object.entries(entries).flatMap(([id, entry]) =>
    nameKeys.flatMap((key) =>
      textsIn(isMapping(entry) ? entry[key] : undefined, [register, id, key]).map(
        ({ text, path }) => ({ id, spelling: text, path }),
      ),
    ),
  );
}

/** The names in a mapping from language to name, a list of spellings, or a list of former names. */
function textsIn(value: unknown, path: Path): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) {
    return value.flatMap((part: unknown, index) => textsIn(part, [...path, index]));
  }
  if (!isMapping(value)) return [];
  const names = isMapping(value.names) ? { names: value.names } : value;
  return Object.entries(names).flatMap(([key, part]) => textsIn(part, [...path, key]));
}

/** Whether two entries of a register's file share a spelling: mostly not, and that is quickly seen. */
export function shareSpelling(record: unknown, register: string): boolean {
  const entries = isMapping(record) ? record[register] : undefined;
  const owners = new Map<string, string>();
  return Object.entries(isMapping(entries) ? entries : {}).some(([id, entry]) =>
    nameKeys.some((key) => {
      return someText(isMapping(entry) ? entry[key] : undefined, (text) => {
        const owner = owners.get(text);
        if (owner === undefined) owners.set(text, id);
        return owner !== undefined && owner !== id;
      });
    }),
  );
}

/** The same texts as `textsIn` finds, but without their places. */
function someText(value: unknown, isSuch: (text: string) => boolean): boolean {
  if (typeof value === 'string') return isSuch(value);
  if (Array.isArray(value)) return value.some((part) => someText(part, isSuch));
  if (!isMapping(value)) return false;
  const names = isMapping(value.names) ? { names: value.names } : value;
  for (const key in names) if (someText(names[key], isSuch)) return true;
  return false;
}
