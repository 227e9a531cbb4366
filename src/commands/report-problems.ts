import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { count } from '../formatters/count.ts';
import { createStyle } from '../formatters/style.ts';
import { formatDiagnostics } from '../formatters/text.ts';
import type { Context } from './context.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';

/** What stopped a command. */
export interface Problems {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  readonly shownPath: (file: string) => string;
  /** As in `nothing was written`. */
  readonly consequence: string;
}

/** Says which problems in the records stopped a command, and returns the exit code for that. */
export function reportProblems({ io }: Context, problems: Problems): ExitCode {
  const { diagnostics, texts, shownPath, consequence } = problems;
  const style = createStyle(io.color.stderr);
  io.stderr(formatDiagnostics(diagnostics, { style, texts, shownPath }));
  io.stderr(`\n${count(diagnostics.length, 'problem')}; ${consequence}\n`);
  return exitCodes.problems.code;
}
