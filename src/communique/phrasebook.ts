import { IntlMessageFormat } from 'intl-messageformat';
import type { Name, Text } from '../model/generated.ts';
import en from './messages/en.json' with { type: 'json' };

/** The messages of one language; each is an ICU message but `locale`, the BCP 47 tag for `Intl`. */
type Messages = typeof en;

/** The name of a message. */
type MessageKey = Exclude<keyof Messages, 'locale'>;

/** The messages that `council` brings along. A further language is one more file. */
const messagesOf = { en } as const satisfies Record<string, Messages>;

/** A language in which a summary can be written. */
export type ExportLanguage = keyof typeof messagesOf;

/** Whether a summary can be written in a language. */
export function isExportLanguage(tag: string): tag is ExportLanguage {
  return Object.hasOwn(messagesOf, tag);
}

/** The languages in which a summary can be written, sorted. */
export const exportLanguages: readonly string[] = Object.keys(messagesOf).sort();

/** A text that the record lacks in the language of the document. */
export interface Gap {
  /** What lacks the text, as in `theme` or `topics.connectivity`. */
  readonly subject: string;
  /** The language shown in its place; undefined where a sentence stands that says so. */
  readonly shown?: string;
}

/** The words of one language: messages, dates, names of countries, and texts of the record in it. */
export interface Phrasebook {
  readonly language: ExportLanguage;
  /** A message with its arguments filled in. */
  say(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** The wording of a text in this language, or a sentence that says that there is none. */
  text(text: Text, subject: string): string;
  /** A name in this language, else in another one; a name is never left out. */
  name(names: Name, subject: string): string;
  country(code: string): string;
  languageName(tag: string): string;
  date(date: string): string;
  dates(dates: readonly string[]): string;
  /** Several words as one phrase: `a, b and c`. */
  list(words: readonly string[]): string;
  /** What was found missing so far. */
  readonly gaps: readonly Gap[];
}

/** Opens the phrasebook of a language. */
export function createPhrasebook(language: ExportLanguage): Phrasebook {
  const messages: Messages = messagesOf[language];
  const { locale } = messages;
  const gaps: Gap[] = [];
  const displayName = (type: 'region' | 'language', code: string): string =>
    new Intl.DisplayNames(locale, { type }).of(code) ?? code;
  const say: Phrasebook['say'] = (key, values = {}) =>
    String(
      new IntlMessageFormat(messages[key], locale, undefined, { ignoreTag: true }).format(values),
    );
  const languageName = (tag: string): string => displayName('language', tag);
  return {
    language,
    gaps,
    say,
    languageName,
    country: (code) => displayName('region', code),
    date: (date) => formatDates(locale, [date]),
    dates: (dates) => formatDates(locale, dates),
    list: (words) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(words),
    text(text, subject) {
      const wording = text[language];
      if (wording !== undefined) return wording;
      gaps.push({ subject });
      return say('text_missing', { language: languageName(language) });
    },
    name(names, subject) {
      const name = names[language];
      if (name !== undefined) return name;
      const [shown, other] = Object.entries(names)[0] ?? ['', subject];
      gaps.push({ subject, shown });
      return other;
    },
  };
}

/** Days, months or years as people write them; consecutive days as a range. */
function formatDates(locale: string, dates: readonly string[]): string {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first !== undefined && last !== undefined && dates.length > 1 && areConsecutive(dates)) {
    return formatOf(locale, first).formatRange(toInstant(first), toInstant(last));
  }
  const words = dates.map((date) => formatOf(locale, date).format(toInstant(date)));
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}

/** The format for as much of a date as is known. The time zone is fixed: a date is no instant. */
function formatOf(locale: string, date: string): Intl.DateTimeFormat {
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
}

function toInstant(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

function areConsecutive(dates: readonly string[]): boolean {
  const oneDay = 24 * 60 * 60 * 1000;
  return dates.every((date, index) => {
    const previous = dates[index - 1];
    if (date.length !== 'YYYY-MM-DD'.length) return false;
    return previous === undefined || toInstant(date) - toInstant(previous) === oneDay;
  });
}
