import { join, relative, resolve } from 'node:path';
import type { Gap } from '../../communique/phrasebook.ts';
import { UsageError } from '../../errors.ts';
import { exportMeeting } from '../../operations/export.ts';
import { dataFolder } from '../data-folder.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Run } from '../lazy.ts';
import { reportProblems } from '../report-problems.ts';
import type { ExportOptions } from './command.ts';

/** Exports one meeting: the document to stdout or a new file, what it lacks to stderr. */
export const run: Run<ExportOptions> = async (options, context) => {
  const { cwd, io } = context;
  const { meeting, format, language, output = '-' } = options;
  if (output === '') {
    throw new UsageError('`--output` names no file', { help: 'name a new file, or `-`' });
  }
  const files = await context.files();
  const folder = await dataFolder(context, options);
  const exported = await exportMeeting(files, { folder, meeting, format, language });
  if ('diagnostics' in exported) {
    const shownPath = (file: string): string => relative(cwd, join(folder, file));
    const { diagnostics, texts } = exported;
    const consequence = 'nothing was exported';
    return reportProblems(context, { diagnostics, texts, shownPath, consequence });
  }
  if (output === '-') io.stdout(exported.text);
  else {
    await files.create(resolve(cwd, output), exported.text);
    io.stderr(`Wrote ${output}\n`);
  }
  for (const line of gapLines(exported.gaps)) io.stderr(`${line}\n`);
  return exitCodes.done.code;
};

/** One line for each text that the document lacks in its language. */
function gapLines(gaps: readonly Gap[]): string[] {
  const lines = gaps.map(({ subject, shown }) =>
    shown === undefined
      ? `warning: \`${subject}\` has no text in the language of the document`
      : `warning: \`${subject}\` has no name in the language of the document; shown as in \`${shown}\``,
  );
  return [...new Set(lines)];
}
