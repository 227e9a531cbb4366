import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { count } from '../formatters/count.ts';
import { createStyle } from '../formatters/style.ts';
import { formatText } from '../formatters/text.ts';
import { fullReport, publicReport } from '../operations/report.ts';
import { isWatched } from './audience.ts';
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
export function reportProblems(context: Context, problems: Problems): ExitCode {
  const { io } = context;
  const { diagnostics, consequence } = problems;
  const report = isWatched(context, 'stderr') ? fullReport(problems) : publicReport(problems);
  const style = createStyle(io.color.stderr);
  const screen = {
    style,
    isQuiet: true,
    ...(io.stderrIsTerminal && { columns: io.columns.stderr }),
  };
  io.stderr(formatText(report, screen));
  io.stderr(`\n${count(diagnostics.length, 'problem')}; ${consequence}\n`);
  return exitCodes.problems.code;
}
