/**
 * Dates as records hold them: a day (`2023-11-27`), or a month or a year where no more is known. Two
 * of them are compared only as far as that is certain.
 */

/** The first day that a date can mean. */
export function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day that a date can mean. */
export function lastDayOf(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return dayOf(Date.UTC(year, month, 0));
}

/** Whether one date lies before another, whichever days the two mean. */
export function isBefore(date: string, other: string): boolean {
  return lastDayOf(date) < firstDayOf(other);
}

/** Whether two dates can mean the same day: one of them is the other, or lies within it. */
export function canBeSame(date: string, other: string): boolean {
  return date.startsWith(other) || other.startsWith(date);
}

/** The day so many days after another; before it, where the number is negative. */
export function daysAfter(day: string, days: number): string {
  return dayOf(Date.parse(day) + days * 24 * 60 * 60 * 1000);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
