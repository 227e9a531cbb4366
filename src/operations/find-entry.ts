import { UsageError } from '../errors.ts';
import { foldedWords, isSameWord, type FoldedWord } from '../model/fold.ts';
import { entryNames, pathOfKind, type RegisterKind } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { byCodeUnit } from '../model/order.ts';
import { spellingsOf } from '../model/spellings.ts';
import type { Archive } from '../source/archive.ts';
import type { Namer } from './namer.ts';

/** A spelling of an entry, as it stands and as it is compared. */
interface Spelled {
  readonly id: string;
  readonly spelling: string;
  readonly words: readonly FoldedWord[];
}

/**
 * The id of the entry that a word or name leads to: an id, any known spelling in any script, or some
 * words of one, whatever case and accents. Where there is none, or several, that is a usage error.
 */
export function findEntry(
  archive: Archive,
  { register, name }: { readonly register: RegisterKind; readonly name: string },
  namer: Namer,
): string {
  if (archive[register].has(name)) return name;
  const record = archive.files.find(({ kind }) => kind === register)?.record;
  const known: Spelled[] = [
    ...[...archive[register].keys()].map((id) => ({ id, spelling: id })),
    ...spellingsOf(record, register),
  ].map(({ id, spelling }) => ({ id, spelling, words: foldedWords(spelling) }));
  const wanted = foldedWords(name);
  const [found, ...others] = matches(known, wanted);
  if (found === undefined) throw notFound(known, { register, name });
  if (others.length > 0) throw ambiguous([found, ...others], { register, name }, namer);
  return found;
}

/** The entries of which a spelling is exactly this one; else those of which one has all its words. */
function matches(known: readonly Spelled[], wanted: readonly FoldedWord[]): string[] {
  const exact = known.filter(
    ({ words }) =>
      words.length === wanted.length &&
      words.every((word, index) => isSameWord(word, wanted[index] ?? new Set())),
  );
  const partial = known.filter(
    ({ words }) =>
      wanted.length > 0 && wanted.every((word) => words.some((other) => isSameWord(word, other))),
  );
  const found = exact.length > 0 ? exact : partial;
  return [...new Set(found.map(({ id }) => id))].sort(byCodeUnit);
}

interface Asked {
  readonly register: RegisterKind;
  readonly name: string;
}

function ambiguous(ids: readonly string[], { register, name }: Asked, namer: Namer): UsageError {
  const lines = ids.map((id) => `  ${id}  ${namer.entry(register, id).name}`);
  const count = `${ids.length} ${register}`;
  return new UsageError(`\`${name}\` may be any of ${count}:\n${lines.join('\n')}`, {
    help: 'name one of them by its id or by its full name',
  });
}

function notFound(known: readonly Spelled[], { register, name }: Asked): UsageError {
  const candidates = new Map<string, string>();
  for (const { spelling } of known) {
    for (const word of [spelling, ...spelling.split(/\s+/)]) {
      if (word.length > 2) candidates.set(plain(word), word);
    }
  }
  const meant = nearest(plain(name), [...candidates.keys()]);
  const suggestion = meant === undefined ? undefined : candidates.get(meant);
  const message = `no ${entryNames[register]} in ${pathOfKind(register)} is called \`${name}\``;
  return new UsageError(message, {
    help:
      suggestion === undefined
        ? `see \`council list ${register}\``
        : `did you mean \`${suggestion}\`?`,
  });
}

/** The last form of each word, which is in Latin letters where that can be. */
function plain(text: string): string {
  return foldedWords(text)
    .map((forms) => [...forms].at(-1) ?? '')
    .join(' ');
}
