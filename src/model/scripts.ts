/** The scripts whose letters look alike, and which no word of one language mixes (UTS 39). */
export const scripts = [
  { name: 'Latin', letter: /\p{Script=Latin}/u },
  { name: 'Cyrillic', letter: /\p{Script=Cyrillic}/u },
  { name: 'Greek', letter: /\p{Script=Greek}/u },
] as const;

export type ScriptName = (typeof scripts)[number]['name'];

/** Letters that look alike, the Cyrillic one before the Latin one. */
const lookAlikes = Array.from(
  'аaАAВBсcСCеeЕEәəӘƏНHіiІIјjЈJКKМM' + 'оoОOрpРPѕsЅSТTуyУYхxХXёëЁËһhԛqԝw',
);

/** A word with letters of two scripts, seen by its first letter of the rarer one. */
export interface MixedWord {
  readonly word: string;
  /** Where the word begins in the text. */
  readonly offset: number;
  readonly letter: string;
  readonly script: ScriptName;
  /** The script of the other letters. */
  readonly others: ScriptName;
  /** The letter of that script that looks the same. */
  readonly meant?: string;
}

/** The words of a text that have letters of two scripts, in order. */
export function mixedWordsIn(text: string): MixedWord[] {
  if (!hasScripts(text)) return [];
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)]
    .filter(({ 0: word }) => isMixed(word))
    .map(({ 0: word, index }) => ({ word, offset: index, ...oddLetterOf(word) }));
}

/** Whether a word of a text may have letters of two scripts: mostly not, and that is quickly seen. */
export function hasScripts(text: string): boolean {
  if (hasOneScript.test(text)) return false;
  return text.split(separators).some((piece) => !hasOneScript.test(piece) && isMixed(piece));
}

/** Characters between words, most of those that there are. */
export const separators = /[\0-@[-`{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\u2000-\u206F]+/;

/**
 * Most texts that hold letters of one of the scripts at most: with neither Cyrillic nor Greek ones, or
 * with neither Latin nor Greek ones.
 */
export const hasOneScript =
  /^[\0-\u036F\u1E00-\u1EFF\u2000-\u2070\u20A0-\u20CF]*$|^[\0-@[-`{-\xA9\xAB-\xB9\xBB-\xBF\u0300-\u036F\u0400-\u1CFF\u2000-\u2070\u20A0-\u20CF\u2116]*$/;

function isMixed(text: string): boolean {
  return scripts.filter(({ letter }) => letter.test(text)).length > 1;
}

/** The first letter of the rarer script in a word of two scripts. */
function oddLetterOf(word: string): Omit<MixedWord, 'word' | 'offset'> {
  const lettersOf = ({ letter }: (typeof scripts)[number]): string[] =>
    Array.from(word).filter((candidate) => letter.test(candidate));
  const [common, rare] = scripts
    .map((script) => ({ name: script.name, letters: lettersOf(script) }))
    .filter(({ letters }) => letters.length > 0)
    .sort((a, b) => b.letters.length - a.letters.length);
  const letter = rare?.letters[0] ?? word;
  const others = common?.name ?? 'Latin';
  const meant = lookAlike(letter, others);
  return {
    letter,
    script: rare?.name ?? others,
    others,
    ...(meant === undefined ? {} : { meant }),
  };
}

/** The letter of another script that looks the same as a letter. */
function lookAlike(letter: string, wanted: ScriptName): string | undefined {
  const at = lookAlikes.indexOf(letter);
  if (at === -1) return undefined;
  const other = lookAlikes[at % 2 === 0 ? at + 1 : at - 1] ?? '';
  return scripts.find(({ name }) => name === wanted)?.letter.test(other) ? other : undefined;
}
