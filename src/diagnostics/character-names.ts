/** What the invisible characters are called that get into texts most often. */
const names: Readonly<Record<string, string>> = {
  'U+0000': 'NUL',
  'U+000D': 'a carriage return without line feed',
  'U+001B': 'escape',
  'U+0085': 'next line',
  'U+00AD': 'a soft hyphen',
  'U+061C': 'an Arabic letter mark',
  'U+200B': 'a zero-width space',
  'U+200C': 'a zero-width non-joiner',
  'U+200D': 'a zero-width joiner',
  'U+200E': 'a left-to-right mark',
  'U+200F': 'a right-to-left mark',
  'U+2028': 'a line separator',
  'U+2029': 'a paragraph separator',
  'U+202D': 'a left-to-right override',
  'U+202E': 'a right-to-left override',
  'U+2060': 'a word joiner',
  'U+FEFF': 'a byte-order mark',
};

/** A character that cannot be seen, as people find it in a table: `U+200B (a zero-width space)`. */
export function nameOfCharacter(codePoint: string): string {
  const name = names[codePoint];
  return name === undefined ? codePoint : `${codePoint} (${name})`;
}
