import type { Code, DiagnosticArgs } from '../codes.ts';

/** The words of one diagnostic, drawn from its arguments. */
export interface CatalogEntry<C extends Code> {
  readonly severity: 'error' | 'warning';
  /** What the diagnostic finds, in a few words: the heading of its entry in a list. */
  readonly title: string;
  /**
   * What is there and what was expected: one sentence, code in backticks. `subject` is the part of
   * the record it is about: a key, or a path to it.
   */
  message(args: DiagnosticArgs[C], subject: string): string;
  /** What to do. */
  help?(args: DiagnosticArgs[C]): string | undefined;
}

/** The entries of one group of codes, such as `schema` for `schema/unknown-key`. */
export type CatalogOf<Group extends string> = {
  readonly [C in Extract<Code, `${Group}/${string}`>]: CatalogEntry<C>;
};
