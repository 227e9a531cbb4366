import { join, relative } from 'node:path';
import { catalog } from '../../diagnostics/catalog.ts';
import { count } from '../../formatters/count.ts';
import { wrap } from '../../formatters/wrap.ts';
import { visibleLines } from '../../model/visible.ts';
import type { Exported, ExportedDocument } from '../../operations/export.ts';
import type { Context } from '../context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { reportProblems, type Problems } from '../report-problems.ts';

/** What the documents lack: for each language, what is not there, and what stands in another one. */
function gapLines(documents: readonly ExportedDocument[]): string[] {
  const lacking = new Map<string, Set<string>>();
  for (const { language, subject, shown } of documents.flatMap(({ gaps }) => gaps)) {
    const what =
      shown === undefined
        ? `warning: no text in \`${language}\``
        : `warning: not there in \`${language}\`, shown in \`${shown}\``;
    lacking.set(what, (lacking.get(what) ?? new Set()).add(subject));
  }
  return [...lacking].map(([what, subjects]) => `${what}: ${[...subjects].join(', ')}`);
}

/**
 * Where the problems are and of which kind, but no text of a record: what is printed by an export
 * may go where closed parts must not.
 */
function problemLines({ diagnostics, shownPath, consequence }: Problems): string {
  const lines = diagnostics.map(({ code, file, range }) => {
    const { line, column } = range.start;
    const place = `${shownPath(file)}:${String(line)}:${String(column)}`;
    return `error: ${place}: ${catalog[code].title} [${code}]\n`;
  });
  return [
    ...lines,
    `\n${count(diagnostics.length, 'problem')}; ${consequence}\n`,
    '  help: `council validate` shows them\n',
  ].join('');
}

/** Says on standard error what the documents lack. */
export function sayGaps(documents: readonly ExportedDocument[], { io }: Context): void {
  for (const line of gapLines(documents)) {
    io.stderr(visibleLines(`${wrap(line, io.columns.stderr - 2).join('\n  ')}\n`));
  }
}

interface Circumstances {
  readonly context: Context;
  readonly folder: string;
  /** Whether texts of the record may be shown, since the export was to hold them all. */
  readonly includeInternal?: boolean;
}

/** Says why nothing was exported, and returns the exit code for that. */
export function notExported(
  exported: Exclude<Exported, { readonly documents: unknown }>,
  { context, folder, includeInternal = false }: Circumstances,
): ExitCode {
  const say = (text: string): void => context.io.stderr(visibleLines(text));
  const shownPath = (file: string): string => relative(context.cwd, join(folder, file));
  if ('messagesFile' in exported) {
    for (const fault of exported.faults) {
      say(`error: ${shownPath(exported.messagesFile)}: ${fault}\n`);
    }
    say('nothing was exported\n');
    return exitCodes.problems.code;
  }
  const problems = { ...exported, shownPath, consequence: 'nothing was exported' };
  if (includeInternal) return reportProblems(context, problems);
  say(problemLines(problems));
  return exitCodes.problems.code;
}
