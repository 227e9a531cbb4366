import { UsageError } from '../errors.ts';
import { formats } from '../schema/formats.ts';
import type { Context } from './context.ts';

/** The day that `--date` names, or else today; a month or a year alone is a usage error. */
export function dayOf(given: string | undefined, { today }: Context): string {
  const day = given ?? today();
  if (formats.date(day) && day.length === 10) return day;
  throw new UsageError(`\`${day}\` is not a day`, { help: 'write it as in `--date 2026-03-12`' });
}
