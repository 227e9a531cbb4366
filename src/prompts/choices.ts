import { folded } from '../model/fold.ts';
import type { RegisterKind } from '../model/kinds.ts';
import { byCodeUnit } from '../model/order.ts';
import type { Archive } from '../source/archive.ts';
import { addNewValue, type Choice } from './prompter.ts';

/** The entries of a register, or the sides, as choices that are found by any known spelling. */
export function choicesOf(archive: Archive, of: RegisterKind | 'sides'): Choice[] {
  if (of === 'sides') {
    return (archive.council?.sides ?? []).map(({ id, names }) => ({
      value: id,
      name: Object.values(names)[0] ?? id,
      also: Object.values(names),
    }));
  }
  const entries = [...archive[of]].map(([id, entry]) => {
    const [name = id, ...names] = Object.values(entry.names);
    const acronyms = 'acronyms' in entry ? Object.values(entry.acronyms ?? {}) : [];
    const spellings = 'spellings' in entry ? (entry.spellings ?? []) : [];
    return { value: id, name, also: [id, ...names, ...acronyms, ...spellings] };
  });
  return entries.sort((a, b) => byCodeUnit(a.name, b.name));
}

/** The English name of a language, for the words of a question. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
}

/** The choices of which a name or other spelling holds the typed letters, whatever their accents. */
export function matching(choices: readonly Choice[], term: string): Choice[] {
  const wanted = folded(term);
  return choices.filter(
    ({ value, name, also = [] }) =>
      value === addNewValue || [value, name, ...also].some((word) => folded(word).includes(wanted)),
  );
}
