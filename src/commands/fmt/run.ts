import { join, relative } from 'node:path';
import { changedLines, formatChangedLines } from '../../formatters/changed-lines.ts';
import { count } from '../../formatters/count.ts';
import { createStyle } from '../../formatters/style.ts';
import { pathOfKind } from '../../model/kinds.ts';
import { formatArchive } from '../../operations/format.ts';
import { schemaChanges } from '../../operations/support-files.ts';
import type { Change } from '../../store/plan.ts';
import type { Context } from '../context.ts';
import { dataFolder } from '../data-folder.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Run } from '../lazy.ts';
import { reportProblems } from '../report-problems.ts';
import { write } from '../write.ts';
import type { FmtOptions } from './command.ts';

/** Formats the archive, or says what would change; then what could not be formatted. */
export const run: Run<FmtOptions> = async (options, context) => {
  const { cwd, io } = context;
  const files = await context.files();
  const folder = await dataFolder(context, options);
  const { paths, check } = options;
  const { plan, readable, diagnostics, texts } = await formatArchive(files, { folder, cwd, paths });
  // The archive's own copy of the schemas belongs to the version of council that formats.
  const schemas = paths.length > 0 ? [] : await schemaChanges(files, folder, councilText(texts));
  const shownPath = (file: string): string => relative(cwd, join(folder, file));
  const isCheck = check === true;
  if (isCheck) {
    for (const change of plan) showFirstChange(change, shownPath, context);
    for (const { path } of schemas) io.stdout(`${shownPath(path)} is not up to date\n\n`);
  } else {
    for (const change of schemas) await write(context, folder, [change]);
    for (const { path } of schemas) io.stderr(`Refreshed ${shownPath(path)}\n`);
    if (plan.length > 0) await write(context, folder, plan);
    for (const { path } of plan) io.stderr(`Formatted ${shownPath(path)}\n`);
  }
  if (isCheck) io.stdout(verdict(readable, plan.length));
  else if (plan.length === 0 && readable > 0) io.stderr(verdict(readable, 0));
  if (diagnostics.length > 0) {
    const consequence = 'these files were left alone';
    return reportProblems(context, { diagnostics, texts, shownPath, consequence });
  }
  return isCheck && plan.length + schemas.length > 0
    ? exitCodes.problems.code
    : exitCodes.done.code;
};

function councilText(texts: ReadonlyMap<string, string>): string {
  return texts.get(pathOfKind('council')) ?? '';
}

/** The first lines of a file that would change. */
function showFirstChange(
  change: Change,
  shownPath: (file: string) => string,
  { io }: Context,
): void {
  if (change.action !== 'replace') return;
  const [first, ...others] = changedLines(change.before, change.after);
  const style = createStyle(io.color.stdout);
  io.stdout(`${style.bold(shownPath(change.path))} is not in canonical form\n`);
  if (first !== undefined) io.stdout(formatChangedLines([first], { style, limit: 3 }));
  if (others.length > 0) io.stdout(`  and in ${count(others.length, 'other place')}\n`);
  io.stdout('\n');
}

/** `7 files are in canonical form`, or how many are not. */
function verdict(files: number, changed: number): string {
  const are = (number: number): string => (number === 1 ? 'is' : 'are');
  if (changed === 0) return `${count(files, 'file')} ${are(files)} in canonical form\n`;
  const some = `${changed} of ${count(files, 'file')} ${are(changed)}`;
  return `${some} not in canonical form; \`council fmt\` writes it\n`;
}
