import { folded } from '../model/fold.ts';
import type { RegisterKind } from '../model/kinds.ts';
import { byCodeUnit } from '../model/order.ts';
import { isMapping } from '../model/paths.ts';
import type { Draft } from '../operations/draft.ts';
import type { Archive } from '../source/archive.ts';
import { addNewValue, type Choice } from './prompter.ts';

/** The entries of a register, or the sides, as choices that are found by any known spelling. */
export function choicesOf(archive: Archive, of: RegisterKind | 'sides'): Choice[] {
  if (of === 'sides') {
    return (archive.council?.sides ?? []).map(({ id, names }) => ({
      value: id,
      name: Object.values(names)[0] ?? id,
      also: Object.values(names).slice(1),
    }));
  }
  const entries = [...archive[of]].map(([id, entry]) => {
    const [name = id, ...names] = Object.values(entry.names);
    const acronyms = 'acronyms' in entry ? Object.values(entry.acronyms ?? {}) : [];
    const spellings = 'spellings' in entry ? (entry.spellings ?? []) : [];
    return { value: id, name, also: [...names, ...acronyms, ...spellings] };
  });
  return entries.sort((a, b) => byCodeUnit(a.name, b.name));
}

/** The English name of a language, for the words of a question. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
}

/** The sources of a draft as choices. */
export function sourceChoices({ record }: Draft): Choice[] {
  const sources: readonly unknown[] = Array.isArray(record.sources) ? record.sources : [];
  return sources.flatMap((source) =>
    isMapping(source) && typeof source.id === 'string'
      ? [{ value: source.id, name: `${String(source.publisher)} (${source.id})` }]
      : [],
  );
}

/** Finds the choices of which a name or other spelling holds what was typed, whatever its accents. */
export type Finder = (term: string) => readonly Choice[];

/** What stands between the choices while they are folded together, and within none of them. */
const separator = '\0';

/**
 * A finder that folds every spelling once, when something is typed for the first time. It finds first the choices
 * of which a word begins with what was typed, then those that hold it elsewhere.
 */
export function finderOf(choices: readonly Choice[]): Finder {
  const whole = wholeOf(choices);
  let index: readonly Indexed[] | undefined;
  return (term) => {
    const wanted = folded(term);
    if (wanted === '') return choices;
    index ??= indexOf(choices, whole);
    const found = index.filter(
      ({ choice, spellings }) => choice.value !== addNewValue && spellings.includes(wanted),
    );
    const begins = ({ spellings }: Indexed): boolean => spellings.includes(` ${wanted}`);
    return [
      ...found.filter(begins),
      ...found.filter((entry) => !begins(entry)),
      ...index.filter(({ choice }) => choice.value === addNewValue),
    ].map(({ choice }) => choice);
  };
}

/** A choice with its spellings, folded, each behind a space, so that a word is found by its beginning. */
interface Indexed {
  readonly choice: Choice;
  readonly spellings: string;
}

/** The spellings of all choices as one text: that is folded in half the time of many short ones. */
function wholeOf(choices: readonly Choice[]): string {
  let whole = '';
  for (const { value, name, also = [] } of choices) {
    whole += `${value}\n ${name}`;
    for (const spelling of also) whole += `\n ${spelling}`;
    whole += separator;
  }
  return whole;
}

function indexOf(choices: readonly Choice[], whole: string): readonly Indexed[] {
  const spellings = folded(whole).split(separator);
  return choices.map((choice, at) => ({ choice, spellings: ` ${spellings[at] ?? ''}` }));
}
