import { relative, join } from 'node:path';
import { count } from '../../formatters/count.ts';
import { createStyle } from '../../formatters/style.ts';
import { formatDiagnostics } from '../../formatters/text.ts';
import { validateArchive, type ValidationReport } from '../../operations/validate.ts';
import { acceptAll } from './accept.ts';
import { dataFolder } from '../data-folder.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Run } from '../lazy.ts';
import type { ValidateOptions } from './command.ts';

/** Checks the archive and says what was found; the last line says what was checked. */
export const run: Run<ValidateOptions> = async (options, context) => {
  const files = await context.files();
  const folder = await dataFolder(context, options);
  const { cwd, io } = context;
  const request = { folder, cwd, paths: options.paths, today: context.today() };
  if (options.accept === true) await acceptAll(files, request, context);
  const report = await validateArchive(files, request);
  const style = createStyle(io.color.stdout);
  const shownPath = (file: string): string => relative(cwd, join(folder, file));
  const { diagnostics, texts } = report;
  if (diagnostics.length > 0) {
    io.stdout(`${formatDiagnostics(diagnostics, { style, texts, shownPath })}\n`);
  }
  io.stdout(`${summaryOf(report)}\n`);
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
  return hasErrors ? exitCodes.problems.code : exitCodes.done.code;
};

/** `7 files checked, no problems` or `7 files checked: 1 error, 2 warnings`. */
function summaryOf({ diagnostics, texts }: ValidationReport): string {
  const checked = `${count(texts.size, 'file')} checked`;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const found = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return found.length === 0 ? `${checked}, no problems` : `${checked}: ${found.join(', ')}`;
}
