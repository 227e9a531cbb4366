import type { RegisterKind } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { idFromName } from '../model/slug.ts';
import { spellingsOf, type Spelling } from '../model/spellings.ts';
import type { Archive } from '../source/archive.ts';

/** A spelling of a new entry that is close to one of a known entry. */
export interface NearSpelling {
  readonly spelling: string;
  readonly known: Spelling;
}

/** How many letters two spellings may differ in to be close. */
const furthest = 2;

/** The shortest spelling that is compared: of a short one, many words are close. */
const shortest = 5;

/**
 * The first spelling of an entry that is close to one of another entry, in whatever script and order of
 * words: `Искендеров Эльшад` is close to `Elshad Iskandarov`.
 */
export function nearSpelling(
  archive: Archive,
  register: RegisterKind,
  { id, entry }: { readonly id: string; readonly entry: Readonly<Record<string, unknown>> },
): NearSpelling | undefined {
  const record = archive.files.find(({ kind }) => kind === register)?.record;
  const known = new Map(
    spellingsOf(record, register)
      .filter((known) => known.id !== id && known.spelling.length >= shortest)
      .map((spelling) => [comparable(spelling.spelling), spelling]),
  );
  for (const { spelling } of spellingsOf({ [register]: { entry } }, register)) {
    const match = nearest(comparable(spelling), [...known.keys()], furthest);
    const found = match === undefined ? undefined : known.get(match);
    if (spelling.length >= shortest && found !== undefined) return { spelling, known: found };
  }
  return undefined;
}

/** A spelling in Latin letters without accents, its words in alphabetical order. */
function comparable(spelling: string): string {
  return (idFromName(spelling) ?? spelling).split('-').sort().join(' ');
}
