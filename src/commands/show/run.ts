import { join, relative } from 'node:path';
import { formatShowing } from '../../formatters/showing.ts';
import { createStyle } from '../../formatters/style.ts';
import { formatJson } from '../../model/json.ts';
import { showEntry } from '../../operations/show.ts';
import { askedEntry } from '../asked-entry.ts';
import { dataFolder } from '../data-folder.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Run } from '../lazy.ts';
import { noteFaultyFiles } from '../note-faulty-files.ts';
import { reportProblems } from '../report-problems.ts';
import type { ShowOptions } from './command.ts';

/** Shows one meeting or one entry of a register, as text or as JSON. */
export const run: Run<ShowOptions> = async (options, context) => {
  const { cwd, io } = context;
  const { language, json = false } = options;
  const includeInternal = !json || options.includeInternal === true;
  const asked = askedEntry(options.what, { name: options.name, command: 'show' });
  const files = await context.files();
  const folder = await dataFolder(context, options);
  const shownPath = (file: string): string => relative(cwd, join(folder, file));
  const showing = await showEntry(files, { folder, ...asked, language, includeInternal });
  if ('diagnostics' in showing) {
    return reportProblems(context, { ...showing, shownPath, consequence: 'nothing was shown' });
  }
  const { shown } = showing;
  const layout = { width: io.columns.stdout, style: createStyle(io.color.stdout) };
  io.stdout(
    json ? formatJson(shown) : formatShowing(showing, { ...layout, path: shownPath(shown.file) }),
  );
  noteFaultyFiles(context, shown.faulty_files);
  return exitCodes.done.code;
};
