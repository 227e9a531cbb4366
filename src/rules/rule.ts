import type { Code } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../source/archive.ts';

/**
 * A check across the records of an archive. It sees only records whose form is right. What it finds
 * depends on the archive alone, unless it says that it needs the day.
 */
export type Rule = RuleOnArchive | RuleOnDay;

interface RuleOnArchive {
  /** What it can find. */
  readonly codes: readonly Code[];
  readonly needsToday?: false;
  check(archive: Archive): Iterable<Diagnostic>;
}

/** A check that compares the archive with the day on which it is made: no cache keeps its verdict. */
interface RuleOnDay {
  readonly codes: readonly Code[];
  readonly needsToday: true;
  /** `today` is a day, as in `2026-11-24`: by the clock, the one in UTC. */
  check(archive: Archive, today: string): Iterable<Diagnostic>;
}
