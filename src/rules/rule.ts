import type { Code } from '../diagnostics/codes.ts';
import type { Diagnostic, Part } from '../diagnostics/diagnostic.ts';
import type { MeetingEntry, RecordFile, Registers } from '../source/archive.ts';
import type { Inventory } from '../source/inventory.ts';
import type { Survey } from '../source/survey.ts';

/** What a rule finds: where in the records it stands, not yet where in the text. */
export type Finding = Diagnostic<Part>;

/** A check of records whose form is right. What it finds depends on what it is given, and on nothing else. */
export type Rule = MeetingRule | RecordRule | ArchiveRule | DayRule;

interface Checking<S extends string, Arguments extends readonly unknown[]> {
  /** What it can find. */
  readonly codes: readonly Code[];
  /** What it looks at. */
  readonly scope: S;
  check(...args: Arguments): Iterable<Finding>;
}

/** A check of one meeting against the council's own file and the registers. */
export type MeetingRule = Checking<
  'meeting',
  [meeting: MeetingEntry, registers: Registers, inventory: Inventory]
>;

/** The same of any record. */
export type RecordRule = Checking<
  'record',
  [file: RecordFile, registers: Registers, inventory: Inventory]
>;

/** A comparison of all records. */
export type ArchiveRule = Checking<'archive', [survey: Survey]>;

/**
 * A comparison with the day on which the check is made, as in `2026-11-24`, by the clock in UTC: no
 * cache keeps its verdict.
 */
export type DayRule = Checking<'day', [survey: Survey, today: string]>;
