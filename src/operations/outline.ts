import { isWords, shownLanguage, type Words } from '../model/names.ts';
import { isMapping } from '../model/paths.ts';
import type { Referent, Shape } from '../model/shape.ts';
import type { Namer } from './namer.ts';

/** A part of a record with what it is called, ready to be set as text. */
export interface Part {
  readonly label: string;
  readonly content: Content;
}

/** What stands in a part. */
export type Content =
  /** One line: a number, a name, a few words. */
  | { readonly kind: 'line'; readonly line: string }
  /** A text, once for each language; without the language where it is the one that is expected. */
  | { readonly kind: 'texts'; readonly texts: readonly OneText[] }
  | { readonly kind: 'entries'; readonly entries: readonly Content[] }
  | Mapping;

/** A text in one language. */
export interface OneText {
  readonly language?: string;
  readonly text: string;
}

/** A part with parts of its own; it may begin with a line that needs no label. */
export interface Mapping {
  readonly kind: 'mapping';
  readonly head?: string;
  readonly isInternal: boolean;
  readonly parts: readonly Part[];
}

/** How a record is outlined. */
export interface OutlineOptions {
  /** What each part is called, by the keys that lead to it. */
  readonly titles: Readonly<Record<string, string>>;
  readonly namer: Namer;
  /** Whether texts are shown only in the language of the names, where they have it. */
  readonly isOneLanguage: boolean;
}

/** Every part of a record but the version of its form, in the order of the schema. */
export function outlineRecord(record: unknown, shape: Shape, options: OutlineOptions): Part[] {
  const content = outline(record, { shape, path: [] }, options);
  const parts = content.kind === 'mapping' ? content.parts : [];
  return parts.filter(({ label }) => label !== options.titles.schema);
}

/** The parts of one entry of a register. */
export function outlineEntry(
  entry: unknown,
  { shape, register }: { readonly shape: Shape; readonly register: string },
  options: OutlineOptions,
): Part[] {
  const form = shape.keys?.[register]?.values ?? {};
  const content = outline(entry, { shape: form, path: [register] }, options);
  return content.kind === 'mapping' ? [...content.parts] : [];
}

interface Place {
  readonly shape: Shape;
  readonly path: readonly string[];
}

function outline(value: unknown, place: Place, options: OutlineOptions): Content {
  const { shape } = place;
  if (Array.isArray(value)) return outlineList(value, place, options);
  if (!isMapping(value)) return { kind: 'line', line: lineOf(value, shape.refersTo, options) };
  const isExtension = place.path.includes('extensions');
  if (shape.values !== undefined && !isExtension && isWords(value)) return wording(value, options);
  return outlineMapping(value, place, options);
}

function outlineList(list: readonly unknown[], place: Place, options: OutlineOptions): Content {
  const shape = place.shape.items ?? {};
  const entries = list.map((entry) => outline(entry, { ...place, shape }, options));
  const lines = entries.flatMap((entry) => (entry.kind === 'line' ? [entry.line] : []));
  const isPlain = list.every((entry) => !isMapping(entry));
  return isPlain ? { kind: 'line', line: lines.join(', ') } : { kind: 'entries', entries };
}

/** The facts about a person in a place that need no label, in the order in which they are read. */
const personKeys = ['person', 'capacity', 'organization', 'side'];

function outlineMapping(
  value: Readonly<Record<string, unknown>>,
  { shape, path }: Place,
  options: OutlineOptions,
): Content {
  const isInternal = value.visibility === 'internal';
  const known = Object.keys(shape.keys ?? {}).filter((key) => Object.hasOwn(value, key));
  const free = Object.keys(value).filter((key) => !known.includes(key));
  const contentOf = (key: string): Content => {
    const form = shape.keys?.[key] ?? shape.values ?? {};
    return outline(value[key], { shape: form, path: [...path, key] }, options);
  };
  const isAboutPerson = shape.keys?.person?.refersTo === 'people' && 'person' in value;
  const headKeys = isAboutPerson ? personKeys.filter((key) => known.includes(key)) : [];
  const rest = [...known, ...free].filter(
    (key) => !headKeys.includes(key) && !(isInternal && key === 'visibility'),
  );
  const labelOf = (key: string): string => options.titles[[...path, key].join('.')] ?? key;
  return {
    kind: 'mapping',
    ...(headKeys.length === 0
      ? {}
      : { head: headKeys.map((key) => lineIn(contentOf(key))).join(', ') }),
    isInternal,
    parts: rest.map((key) => ({ label: labelOf(key), content: contentOf(key) })),
  };
}

/** The longest wording, in characters, that stands in one line with those in other languages. */
const shortest = 60;

function wording(words: Words, { namer, isOneLanguage }: OutlineOptions): Content {
  const shown = isOneLanguage ? [shownLanguage(words, namer.language) ?? ''] : Object.keys(words);
  const isExpected = shown.length === 1 && shown[0] === namer.language;
  const texts = shown.map((language) => ({
    ...(isExpected ? {} : { language }),
    text: words[language] ?? '',
  }));
  const whole: Content = { kind: 'texts', texts };
  const line = lineIn(whole);
  const isShort = line.length <= shortest && !/\n|[.!?…]$/.test(line);
  return isShort ? { kind: 'line', line } : whole;
}

/** A content of which the parts are lines or texts, as one line. */
function lineIn(content: Content): string {
  if (content.kind === 'line') return content.line;
  if (content.kind !== 'texts') return '';
  return content.texts
    .map(({ language, text }) => (language === undefined ? text : `${text} (${language})`))
    .join(', ');
}

/** A value as a line; an id with the name of what it stands for. */
function lineOf(value: unknown, to: Referent | undefined, { namer }: OutlineOptions): string {
  const id = String(value);
  if (to === undefined || to === 'meetings' || to === 'sources') return id;
  const { name } =
    to === 'sides' ? namer.side(id) : to === 'series' ? namer.series(id) : namer.entry(to, id);
  return name === id ? id : `${name} (${id})`;
}
