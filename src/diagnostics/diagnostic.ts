import { formatPath, type Path } from '../model/paths.ts';
import { catalog } from './catalog.ts';
import type { CatalogEntry } from './catalog/entry.ts';
import type { Code, DiagnosticArgs } from './codes.ts';

/** A place in a text. `offset` counts UTF-16 units from 0; `line` and `column` count from 1. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A stretch of a text; `end` is the place after its last character. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/**
 * What of a record a finding is about, before it is looked up where that stands in the text: the value
 * at its path, the key that leads there, or one word of the text there, which begins at an offset.
 */
export type Part = 'value' | 'key' | { readonly word: string; readonly offset: number };

/** A second place that explains the first. */
export interface Related<R = Range> {
  readonly message: string;
  readonly file: string;
  readonly range: R;
  readonly path: Path;
}

/**
 * One finding: plain data that every formatter presents in its own way. What rules find is known by
 * its part of a record only, until `locate` gives it its range.
 */
export interface Diagnostic<R = Range> {
  readonly code: Code;
  readonly severity: 'error' | 'warning';
  /** One sentence, code in backticks, without position or colour. */
  readonly message: string;
  /** What to do. */
  readonly help?: string;
  /** Relative to the data folder, with forward slashes. */
  readonly file: string;
  readonly range: R;
  /** Where in the record; empty for the file as a whole. */
  readonly path: Path;
  /** The facts of the finding, for programs and tests. */
  readonly args: DiagnosticArgs[Code];
  readonly related?: readonly Related<R>[];
}

/** Where a finding stands. */
export interface Place<R = Range> {
  readonly file: string;
  readonly range: R;
  readonly path?: Path;
  /** The part the sentence is about, where that is not the whole path. */
  readonly subject?: string;
  readonly related?: readonly Related<R>[];
}

/** The first character of a file: where a finding about the file as a whole points. */
export const fileStart: Range = {
  start: { offset: 0, line: 1, column: 1 },
  end: { offset: 0, line: 1, column: 1 },
};

/** The only maker of diagnostics: looks the words up in the catalogue. */
export function diagnose<C extends Code, R>(
  code: C,
  args: DiagnosticArgs[C],
  place: Place<R>,
): Diagnostic<R> {
  const entry: CatalogEntry<C> = catalog[code];
  const path = place.path ?? [];
  const help = entry.help?.(args);
  return {
    code,
    severity: entry.severity,
    message: entry.message(args, place.subject ?? formatPath(path)),
    ...(help === undefined ? {} : { help }),
    file: place.file,
    range: place.range,
    path,
    args,
    ...(place.related === undefined ? {} : { related: place.related }),
  };
}
