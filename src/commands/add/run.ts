import { join, relative } from 'node:path';
import { entryNames, kindOfPath } from '../../model/kinds.ts';
import { readArchive } from '../../operations/read-archive.ts';
import { dataFolder } from '../data-folder.ts';
import { sectionsOf } from '../../prompts/sections.ts';
import { templateOf } from '../../prompts/template.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Run } from '../lazy.ts';
import { reportProblems } from '../report-problems.ts';
import type { AddOptions } from './command.ts';
import { completeDraft, interviewAbout } from './complete.ts';
import { finish, problemsIn } from './finish.ts';
import { gatherGiven } from './given.ts';

/** Adds a record: takes what is given, asks for the rest, shows the record, and writes it. */
export const run: Run<AddOptions> = async (options, context) => {
  const files = await context.files();
  const folder = await dataFolder(context, options);
  const shownPath = (file: string): string => relative(context.cwd, join(folder, file));
  const reading = await readArchive(files, folder, context.today());
  // A faulty register would offer too little, and could not take a new entry.
  const faults = reading.diagnostics.filter(
    ({ file, severity }) => severity === 'error' && kindOfPath(file) !== 'meeting',
  );
  const consequence = 'nothing was written';
  if (reading.archive.council === undefined || faults.length > 0) {
    const { texts } = reading;
    return reportProblems(context, { diagnostics: faults, texts, shownPath, consequence });
  }
  if (options.printTemplate === true) {
    const { languages } = reading.archive.council;
    const title = `A ${entryNames[options.kind]}, for \`council add-${entryNames[options.kind]} --from FILE\``;
    context.io.stdout(templateOf(sectionsOf(options.kind), { languages, title }));
    return exitCodes.done.code;
  }
  const given = await gatherGiven(options, context, reading);
  const setting = { options, context, reading, given, files, folder, shownPath };
  if (given.diagnostics.length > 0) {
    return reportProblems(context, problemsIn(given.diagnostics, setting));
  }
  const complete = completeDraft(setting);
  return complete === undefined ? interviewAbout(setting) : finish(complete, setting);
};
