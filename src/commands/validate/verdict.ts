import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { count } from '../../formatters/count.ts';
import { tallyOf } from '../../formatters/summary.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';

/** What a check ends with. */
export interface Verdict {
  readonly exitCode: ExitCode;
  /** Why it fails, where no finding says it. */
  readonly reason?: string;
}

/** Fails where there are errors, or more warnings than are allowed. */
export function verdictOn(
  diagnostics: readonly Pick<Diagnostic, 'severity'>[],
  maxWarnings = Infinity,
): Verdict {
  const { errors, warnings } = tallyOf(diagnostics);
  if (warnings > maxWarnings) {
    const there = warnings === 1 ? 'there is 1 warning' : `there are ${count(warnings, 'warning')}`;
    const reason = `${there}; \`--max-warnings\` allows ${maxWarnings}`;
    return { exitCode: exitCodes.problems.code, reason };
  }
  return { exitCode: errors > 0 ? exitCodes.problems.code : exitCodes.done.code };
}
