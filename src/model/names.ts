import { isMapping } from './paths.ts';

/** A text or name, once for each language. */
export type Words = Readonly<Record<string, string>>;

/** Whether a value is a text or name in several languages. */
export function isWords(value: unknown): value is Words {
  return isMapping(value) && Object.values(value).every((word) => typeof word === 'string');
}

/** The language of the wording to show: the wanted one, its base, or any; undefined for no words. */
export function shownLanguage(words: Words, wanted: string): string | undefined {
  const base = wanted.split('-', 1)[0] ?? wanted;
  return [wanted, base].find((tag) => Object.hasOwn(words, tag)) ?? Object.keys(words)[0];
}

/** The wording in a language, or in another one where there is none. */
export function inLanguage(words: Words, wanted: string): string {
  const language = shownLanguage(words, wanted);
  return (language === undefined ? undefined : words[language]) ?? '';
}

/** An entry of a register, as far as its names go. */
interface Named {
  readonly names: Words;
  readonly former_names?: readonly {
    readonly names: Words;
    readonly from?: string;
    readonly until?: string;
  }[];
}

/** How an entry was called on a day: a former name that ended later, or else the present one. */
export function namesAt({ names, former_names: former = [] }: Named, date: string): Words {
  const used = former
    .filter(({ from, until }) => until !== undefined && isWithin(date, from ?? '', until))
    .sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : 1));
  return used[0]?.names ?? names;
}

/** Whether a date lies between two others; a year or month alone stands for all of its days. */
function isWithin(date: string, from: string, until: string): boolean {
  return from.slice(0, date.length) <= date && date.slice(0, until.length) <= until;
}
