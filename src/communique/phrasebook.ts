import { formatToParts, type Formatters } from 'intl-messageformat';
import type { Language } from '../model/generated.ts';
import type { Words } from '../model/names.ts';
import { datePhrase, datesPhrase } from './dates.ts';
import { localesFor, syntaxOf, type MessageKey, type Messages } from './messages.ts';

/** A text that the record lacks in the language of the document. */
export interface Gap {
  /** The language in which it lacks. */
  readonly language: Language;
  /** What lacks the text, as in `theme` or `topics.connectivity`. */
  readonly subject: string;
  /** The language shown in its place; undefined where a note stands that there is no text. */
  readonly shown?: string;
}

/** What fills in the arguments of a message. */
export type Values = Readonly<Record<string, string | number>>;

/** The words of one language: messages, dates, names of countries, and texts of the record in it. */
export interface Phrasebook {
  readonly language: Language;
  readonly locale: string;
  /** A message with its arguments filled in. */
  readonly say: (key: MessageKey, values?: Values) => string;
  /** A message that begins a line. */
  readonly begin: (key: MessageKey, values?: Values) => string;
  /** The wording of a text in this language, else in the fallback and marked, else a note of its lack. */
  readonly text: (text: Words, subject: string) => string;
  /** A name in this language, else in another one and marked; a name is never left out. */
  readonly name: (names: Words, subject: string) => string;
  /** The same of a title, in quotation marks. */
  readonly title: (text: Words, subject: string) => string;
  /** A wording quoted from a source, which may stand in the language of the source. */
  readonly quoted: (text: Words) => string;
  readonly country: (code: string) => string;
  readonly languageName: (tag: string) => string;
  readonly date: (date: string) => string;
  readonly dates: (dates: readonly string[]) => string;
  /** Several words as one phrase: `a, b and c`. */
  readonly list: (words: readonly string[]) => string;
  /** What was found missing so far. */
  readonly gaps: readonly Gap[];
}

/** In which language a phrasebook is, and what stands in for texts that lack in it. */
export interface PhrasebookOptions {
  readonly language: Language;
  readonly fallback?: Language | undefined;
}

/** Opens the phrasebook of a language. */
export function createPhrasebook(
  messages: Messages,
  { language, fallback }: PhrasebookOptions,
): Phrasebook {
  const { locale } = messages;
  const say = sayerOf(messages);
  let conjunction: Intl.ListFormat | undefined;
  const list: Phrasebook['list'] = (words) => {
    const [only = ''] = words;
    if (words.length < 2) return only;
    // To make one takes longer than to write a document.
    conjunction ??= new Intl.ListFormat(localesFor(locale), { type: 'conjunction' });
    return conjunction.format(words);
  };
  const displayName = displayNamesIn(locale);
  const languageName = (tag: string): string => displayName('language', tag);
  const gaps: Gap[] = [];
  const quote = (text: string): string => say('quoted', { text });
  const asItIs = (text: string): string => text;
  const inAnother = (words: string, shown: string, subject: string): string => {
    gaps.push({ language, subject, shown });
    return marked(words, shown);
  };
  const has = (words: Words, tag: string | undefined): tag is string =>
    tag !== undefined && Object.hasOwn(words, tag);
  const textAs = (write: (words: string) => string, text: Words, subject: string): string => {
    if (has(text, language)) return write(text[language] ?? '');
    if (has(text, fallback)) return inAnother(write(text[fallback] ?? ''), fallback, subject);
    gaps.push({ language, subject });
    return say('text_missing', { in_language: inLanguage(say, language, languageName) });
  };
  return {
    language,
    locale,
    gaps,
    say,
    languageName,
    list,
    begin: (key, values) => capitalized(say(key, values), locale),
    country: (code) => displayName('region', code),
    date: (date) => datePhrase({ say, list }, date),
    dates: (dates) => datesPhrase({ say, list }, dates),
    text: (text, subject) => textAs(asItIs, text, subject),
    title: (text, subject) => textAs(quote, text, subject),
    name(names, subject) {
      if (has(names, language)) return names[language] ?? '';
      const shown = has(names, fallback) ? fallback : (Object.keys(names)[0] ?? language);
      return inAnother(names[shown] ?? subject, shown, subject);
    },
    quoted(text) {
      const shown = has(text, language) ? language : Object.keys(text)[0];
      const words = quote(text[shown ?? language] ?? '');
      return shown === undefined || shown === language ? words : marked(words, shown);
    },
  };
}

/**
 * A text that stands in another language than the document: `Connectivity (en)`. In square brackets
 * stands what is not agreed.
 */
function marked(words: string, tag: string): string {
  return `${words}\u00A0(${tag})`;
}

/** `in English`, in the language of the document. */
export function inLanguage(
  say: Phrasebook['say'],
  tag: string,
  languageName: Phrasebook['languageName'],
): string {
  return say('in_language', { language: tag.replaceAll('-', '_'), name: languageName(tag) });
}

function sayerOf(messages: Messages): Phrasebook['say'] {
  const known = new Map<MessageKey, ReturnType<typeof syntaxOf>>();
  const { locale } = messages;
  const formatters = formattersIn(locale);
  return (key, values = {}) => {
    const syntax = known.get(key) ?? syntaxOf(messages[key]);
    known.set(key, syntax);
    const parts = formatToParts(syntax, locale, formatters, noStyles, { ...values });
    return parts.map(({ value }) => String(value)).join('');
  };
}

/** No message formats a date or a number in a style of its own. */
const noStyles = { number: {}, date: {}, time: {} };

/** What a message can need of `Intl`, made only where one does. */
function formattersIn(locale: string): Formatters {
  const rules = new Map<string, Intl.PluralRules>();
  return {
    getNumberFormat: () => new Intl.NumberFormat(localesFor(locale)),
    getDateTimeFormat: () => new Intl.DateTimeFormat(localesFor(locale)),
    getPluralRules: (_, options) => {
      const type = options?.type ?? 'cardinal';
      const known = rules.get(type) ?? new Intl.PluralRules(localesFor(locale), { type });
      rules.set(type, known);
      return known;
    },
  };
}

function displayNamesIn(locale: string): (type: 'region' | 'language', code: string) => string {
  const known = new Map<string, Intl.DisplayNames>();
  return (type, code) => {
    const names = known.get(type) ?? new Intl.DisplayNames(localesFor(locale), { type });
    known.set(type, names);
    return names.of(code) ?? code;
  };
}

/** A phrase with a capital first letter, by the rules of its language: Azerbaijani has İ for i. */
export function capitalized(words: string, locale: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(locale) + words.slice(first.length);
}
