import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../source/archive.ts';

/** A check across the records of an archive. It sees only records whose form is right. */
export type Rule = (archive: Archive) => Iterable<Diagnostic>;
