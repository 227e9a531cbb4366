import type { Code, DiagnosticArgs } from '../diagnostics/codes.ts';
import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';

/** Something found in a text, before its place is known as line and column. */
export interface Finding {
  /** In UTF-16 units from the beginning of the text. */
  readonly offset: number;
  readonly length: number;
  readonly at: (place: Place) => Diagnostic;
}

/** A finding of one character, or of a stretch of the text. */
export function finding<C extends Code>(
  code: C,
  args: DiagnosticArgs[C],
  { offset, length = 1 }: { readonly offset: number; readonly length?: number },
): Finding {
  return { offset, length, at: (place) => diagnose(code, args, place) };
}
