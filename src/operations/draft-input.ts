import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isWithin } from '../model/paths.ts';
import type { SourceDocument } from '../source/document.ts';
import { meetingLimits } from '../source/limits.ts';
import { parseSource, type Parsed } from '../source/parse.ts';
import type { Target } from './draft-plan.ts';

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
  { path, base }: Target,
  document: SourceDocument,
): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const isAboutKey = aboutKeys.has(diagnostic.code);
    const move = <P extends Pick<Diagnostic, 'file' | 'path' | 'range'>>(place: P): P => {
      if (place.file !== path || !isWithin(place.path, base)) return place;
      const inside = place.path.slice(base.length);
      const range = isAboutKey ? document.keyRangeOf(inside) : document.rangeOf(inside);
      return { ...place, file: document.file, range, path: inside };
    };
    const related = diagnostic.related?.map(move);
    return { ...move(diagnostic), ...(related && { related }) };
  });
}
