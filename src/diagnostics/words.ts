import type { Referent } from '../model/shape.ts';

/** Where the entries stand that an id refers to. */
export const places = {
  people: 'people.yaml',
  organizations: 'organizations.yaml',
  topics: 'topics.yaml',
  forums: 'forums.yaml',
  meetings: 'meetings/',
  series: 'council.yaml',
  sides: 'council.yaml',
  sources: 'this file',
} as const satisfies Record<Referent, string>;

/** What an id refers to, in the singular. */
export const referents = {
  people: 'person',
  organizations: 'organization',
  topics: 'topic',
  forums: 'forum',
  meetings: 'meeting',
  series: 'series',
  sides: 'side',
  sources: 'source',
} as const satisfies Record<Referent, string>;

/** How a value of a record is named in a sentence. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null || value === undefined || value === '') return 'empty';
  if (typeof value === 'object') return 'a mapping';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `\`${shorten(text)}\``;
}

/** The same with the kind of a single value, where that is what matters. */
export function describeWithKind(value: unknown): string {
  const kinds: Readonly<Record<string, string>> = { string: 'the text ', number: 'the number ' };
  return `${kinds[typeof value] ?? ''}${describe(value)}`;
}

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length <= 60 ? text : `${characters.slice(0, 59).join('')}…`;
}

/** Words in one phrase: `a`, `b` or `c`. */
export function list(words: readonly string[], conjunction: 'and' | 'or'): string {
  const quoted = words.map((word) => `\`${word}\``);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} ${conjunction} ${quoted.at(-1) ?? ''}`;
}

/** A noun with its indefinite article. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** What to do about a key that is indented too deeply. */
export function adviceOnIndentation(belongsTo: string): string {
  return belongsTo === ''
    ? 'it is a key of the record itself; let it begin at the left margin'
    : `it is a key of \`${belongsTo}\`; indent it like the other keys there`;
}

/** What to do about a value of another kind than expected. */
export function adviceOnValue(found: unknown, expected: string): string | undefined {
  if (found === null) return 'fill it in, or delete the key if nothing is known';
  if (typeof found === 'string' && expected === 'a whole number' && /^[0-9]+$/.test(found)) {
    return 'remove the quotation marks';
  }
  if (expected === 'a whole number') return 'write it in digits, as in `4`';
  if ((typeof found === 'number' || typeof found === 'boolean') && expected === 'text') {
    return 'put it in quotation marks';
  }
  return undefined;
}

const writeOut =
  'write the value out as plain text, in quotation marks if it begins with this sign';

/** What to do about YAML that a record has no use for. */
export const adviceOnFeature = {
  anchor: writeOut,
  alias: writeOut,
  tag: writeOut,
  directive: 'delete the line',
  'merge key': 'write the keys out here',
} as const;
