import { diagnose, type Diagnostic } from './diagnostic.ts';
import { sortDiagnostics } from './sort.ts';

/** How many findings of one file are shown: who has more has made one mistake many times. */
const mostShown = 50;

/** The first findings of one file, and where the others begin. */
export function limitFindings(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = sortDiagnostics(diagnostics);
  const next = sorted[mostShown];
  if (next === undefined) return sorted;
  const { file, range, path } = next;
  const more = diagnose('archive/more-findings', { shown: mostShown }, { file, range, path });
  return [...sorted.slice(0, mostShown), more];
}
