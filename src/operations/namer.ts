import { UsageError } from '../errors.ts';
import type { Language, NamedEntry } from '../model/generated.ts';
import type { RegisterKind } from '../model/kinds.ts';
import { inLanguage, namesAt, type Words } from '../model/names.ts';
import { nearest } from '../model/nearest.ts';
import { isLanguage } from '../schema/validate.ts';
import type { Archive } from '../source/archive.ts';

/** What entries are called in one language. An entry that is not there is called by its id. */
export interface Namer {
  readonly language: Language;
  readonly words: (words: Words) => string;
  readonly side: (id: string) => NamedEntry;
  readonly series: (id: string) => NamedEntry;
  /** The entry of a register as it is called today, or as it was called on a day. */
  readonly entry: (register: RegisterKind, id: string, date?: string) => NamedEntry;
}

/** The names of an archive in one language. */
export function createNamer(archive: Archive, language: Language): Namer {
  const words = (names: Words): string => inLanguage(names, language);
  const named = (id: string, names: Words | undefined): NamedEntry => ({
    id,
    name: names === undefined ? id : words(names),
  });
  const { sides = [], series = [] } = archive.council ?? {};
  return {
    language,
    words,
    side: (id) => named(id, sides.find((side) => side.id === id)?.names),
    series: (id) => named(id, series.find((each) => each.id === id)?.names),
    entry(register, id, date) {
      const entry = archive[register].get(id);
      if (entry === undefined) return named(id, undefined);
      return named(id, date === undefined ? entry.names : namesAt(entry, date));
    },
  };
}

/** The language of names: the wanted one, or the council's first. */
export function chooseLanguage(wanted: string | undefined, { council }: Archive): Language {
  const own = council?.languages ?? [];
  if (wanted === undefined) return own[0] ?? 'en';
  if (isLanguage(wanted)) return wanted;
  const meant = nearest(wanted, own);
  throw new UsageError(`\`${wanted}\` is not the code of a language`, {
    help:
      meant === undefined
        ? `use a code such as ${(own.length === 0 ? ['en', 'fr'] : own).map((tag) => `\`${tag}\``).join(', ')}`
        : `did you mean \`${meant}\`?`,
  });
}
