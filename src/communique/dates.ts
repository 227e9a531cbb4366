import type { Phrasebook } from './phrasebook.ts';

type Words = Pick<Phrasebook, 'say' | 'list'>;

/** Days, months or years as people write them; consecutive days as a range. */
export function datesPhrase(words: Words, dates: readonly string[]): string {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first !== undefined && last !== undefined && dates.length > 1 && areConsecutive(dates)) {
    return rangePhrase(words, first, last);
  }
  return words.list(dates.map((date) => datePhrase(words, date)));
}

/** A day, a month or a year, as much of it as is known. */
export function datePhrase({ say }: Words, date: string): string {
  const { year, month, day } = partsOf(date);
  const inYear = yearPhrase({ say }, year);
  if (month === undefined) return inYear;
  if (day === undefined) {
    return say('date_month', { month: say('month', { month, form: 'alone' }), year: inYear });
  }
  return say('date_day', { day, month: say('month', { month, form: 'of_day' }), year: inYear });
}

function rangePhrase(words: Words, first: string, last: string): string {
  const { say } = words;
  const [from, to] = [partsOf(first), partsOf(last)];
  const monthOf = ({ month = 1 }: DateParts): string => say('month', { month, form: 'of_day' });
  const year = yearPhrase(words, to.year);
  const [first_day, last_day] = [from.day ?? 1, to.day ?? 1];
  if (from.year !== to.year) {
    return say('date_range', { first: datePhrase(words, first), last: datePhrase(words, last) });
  }
  if (from.month === to.month) {
    return say('date_days', { first_day, last_day, month: monthOf(to), year });
  }
  const months = { first_month: monthOf(from), last_month: monthOf(to) };
  return say('date_months', { first_day, last_day, ...months, year });
}

/** A year as text and as number: the number decides its ending, where a language gives it one. */
function yearPhrase({ say }: Pick<Words, 'say'>, year: number): string {
  return say('year', { year: String(year), year_number: year });
}

interface DateParts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

function partsOf(date: string): DateParts {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, month, day };
}

function areConsecutive(dates: readonly string[]): boolean {
  const oneDay = 24 * 60 * 60 * 1000;
  return dates.every((date, index) => {
    const previous = dates[index - 1];
    if (date.length !== 'YYYY-MM-DD'.length) return false;
    return previous === undefined || Date.parse(date) - Date.parse(previous) === oneDay;
  });
}
