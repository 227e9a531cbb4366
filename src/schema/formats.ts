import { hasIdForm } from '../model/ids.ts';

/**
 * The formats that the schemas name, each with its check and with what a message says was expected.
 * Where a schema also has a `pattern`, for editors, the format implies it.
 */
export const formats = {
  id: hasIdForm,
  code: (text: string) => /^[a-z]+\/[a-z-]+$/.test(text),
  text: (text: string) => text.trim() !== '',
  line: (text: string) => text !== '' && text === text.trim() && !/[\r\n]/.test(text),
  date: isDate,
  url: isUrl,
  time: (text: string) => /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/.test(text),
  'time-zone': isTimeZone,
  digest: (text: string) => /^[0-9a-f]{64}$/.test(text),
  'paragraph-number': (text: string) =>
    /^[1-9][0-9]{0,3}(?: (?:bis|ter|quater|quinquies))?$/.test(text),
  'sealed-paragraph': (text: string) =>
    /^(?:title|preamble [1-9][0-9]{0,2}|recommendation [1-9][0-9]{0,3}(?: (?:bis|ter|quater|quinquies))?|closing)$/.test(
      text,
    ),
};

export type Format = keyof typeof formats;

/** What each format expects, as the end of a sentence. */
export const expectations: Readonly<Record<Format, string>> = {
  id: 'lower-case Latin letters and digits with single hyphens, as in `anna-berger`',
  code: 'the code of a finding, as in `register/unused-entry`',
  text: 'some text',
  line: 'one line of text without blanks at its ends',
  date: 'a day that exists, as in `2023-11-27`, or a month (`2022-11`) or a year (`2022`)',
  url: 'a complete web address, as in `https://example.org/news`',
  time: 'a time of day, as in `09:30`',
  'time-zone': 'a time zone of the IANA list, as in `Europe/Vienna`',
  digest: '64 hexadecimal digits in lower case',
  'paragraph-number': 'a paragraph number, as in `4` or `5 bis`',
  'sealed-paragraph': 'a paragraph, as in `title`, `preamble 1`, `recommendation 4` or `closing`',
};

/**
 * The same under the names that the schemas use. Names of our own begin with `x-`: other programs
 * know formats called `date` and `time`, which mean less or more than ours.
 */
export const schemaFormats = Object.fromEntries(
  Object.entries(formats).map(([name, check]) => [`x-${name}`, check]),
);

/** The format that has a name in the schemas. */
export function formatNamed(name: unknown): Format | undefined {
  return Object.keys(expectations)
    .filter(isFormat)
    .find((format) => name === `x-${format}`);
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}

/**
 * Whether a text is a day, a month or a year between 1900 and 2100 that exists (level 0 of EDTF,
 * ISO 8601-2).
 */
function isDate(text: string): boolean {
  const match = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  return year >= 1900 && year <= 2100 && day >= 1 && day <= lengthOf(month, year);
}

/** How many days a month has in the Gregorian calendar; none, where there is no such month. */
function lengthOf(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function isUrl(text: string): boolean {
  return /^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text);
}

/** The time zones that were known where `council` was built. */
declare const COUNCIL_TIME_ZONES: readonly string[];

/**
 * The zones that are known, or were asked for: to ask again costs as much as to read a whole record, and
 * the first question as much as to read a small archive.
 */
const knownZones = new Map(COUNCIL_TIME_ZONES.map((zone) => [zone, true]));

function isTimeZone(text: string): boolean {
  const known = knownZones.get(text) ?? isKnownToIntl(text);
  knownZones.set(text, known);
  return known;
}

function isKnownToIntl(zone: string): boolean {
  try {
    // Offsets such as `+04:00` are no zones of the list, though `Intl` knows them.
    return (
      /^[A-Za-z]/.test(zone) && Intl.DateTimeFormat('en', { timeZone: zone }) instanceof Object
    );
  } catch {
    return false;
  }
}
