import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../source/document.ts';
import { meetingLimits, parseSource, type Parsed } from '../source/parse.ts';

/** Reads a record that was given as a file or on standard input. JSON is read as YAML. */
export function readDraft(name: string, bytes: Uint8Array): Parsed {
  return parseSource(name, bytes, meetingLimits);
}

/** The codes whose finding is about a key; all others are about a value. */
const aboutKeys: ReadonlySet<Diagnostic['code']> = new Set([
  'schema/unknown-key',
  'schema/missing-key',
  'schema/unknown-language',
]);

/** The same findings where they stand in the text that the record was taken from. */
export function relocate(
  diagnostics: readonly Diagnostic[],
  document: SourceDocument,
): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { code, path } = diagnostic;
    const range = aboutKeys.has(code) ? document.keyRangeOf(path) : document.rangeOf(path);
    return { ...diagnostic, file: document.file, range };
  });
}
