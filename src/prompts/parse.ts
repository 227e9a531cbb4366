import { isMapping } from '../model/paths.ts';
import { seatFrom, sideFrom } from '../operations/council-answers.ts';
import type { AnswerKind } from './question.ts';

/**
 * The value that a typed text stands for; the text itself where it is not of the kind asked for.
 * Names that follow from a code are given in each of the languages.
 */
export function parseAnswer(
  { as }: AnswerKind,
  text: string,
  languages: readonly string[],
): unknown {
  switch (as) {
    case 'integer':
      return /^[0-9]+$/.test(text) ? Number(text) : text;
    case 'dates':
      return partsOf(text, /[,\s]+/).map(parseDate);
    case 'languages':
      return partsOf(text, /[,\s]+/);
    case 'names':
      return partsOf(text, /;/);
    case 'sides':
      return partsOf(text, /[,;]/).map((part) => sideFrom(part, languages));
    case 'seats':
      return partsOf(text, /[,;]/).map((part) => seatFrom(part, languages));
    default:
      return text.trim();
  }
}

function partsOf(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A date in the form of records; `27.11.2023`, which can be read in one way only, is turned round. */
function parseDate(text: string): string {
  const match = /^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})$/.exec(text);
  if (match === null) return text;
  const [, day = '', month = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * The value that the words after a flag stand for. A flag that is given several times lists dates,
 * ids or languages: `--theme en=… --theme ru=…`; without a language the text is in the first of `languages`.
 */
export function parseFlag(
  answer: AnswerKind,
  given: readonly string[],
  languages: readonly string[],
): unknown {
  const [language = 'en'] = languages;
  switch (answer.as) {
    case 'words':
      return given.reduce<unknown>((words, text) => {
        const match = /^([a-z]{2,3}(?:-[A-Za-z]+)?)=(.*)$/s.exec(text);
        const [, tag = language, wording = text] = match ?? [];
        return { ...(isMapping(words) ? words : {}), [tag]: wording.trim() };
      }, {});
    case 'dates':
    case 'languages':
    case 'names':
    case 'sides':
    case 'seats':
      return given.flatMap((text) => parseAnswer(answer, text, languages));
    case 'entries':
      return [...given];
    default:
      return parseAnswer(answer, given.at(-1) ?? '', languages);
  }
}

/** An answer as it would be typed, so that it can be offered again. */
export function writtenAnswer({ as }: AnswerKind, value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (!Array.isArray(value)) return undefined;
  const parts = value.map((part: unknown) => {
    if (!isMapping(part)) return String(part);
    const words = isMapping(part.names) ? part.names : part.city;
    const name = String(isMapping(words) ? Object.values(words)[0] : part.id);
    const { country } = part;
    if (typeof country !== 'string') return name;
    return as === 'sides' ? country : `${name} ${country}`;
  });
  return parts.join(as === 'names' ? '; ' : ', ');
}
