import { join, relative } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { CancelledError } from '../../errors.ts';
import { relocate } from '../../operations/draft-input.ts';
import { proposeMeeting } from '../../operations/draft.ts';
import { readArchive } from '../../operations/read-archive.ts';
import { applyPlan } from '../../store/apply.ts';
import { dataFolder } from '../data-folder.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Run } from '../lazy.ts';
import { reportProblems } from '../report-problems.ts';
import type { AddMeetingOptions } from './command.ts';
import { completeDraft } from './complete.ts';
import { gatherGiven } from './given.ts';
import { showChange } from './preview.ts';

/** Adds a meeting: takes what is given, asks for the rest, shows the record, and writes it. */
export const run: Run<AddMeetingOptions> = async (options, context) => {
  const { cwd, io } = context;
  const files = await context.files();
  const folder = await dataFolder(context, options);
  const shownPath = (file: string): string => relative(cwd, join(folder, file));
  const refuse = (
    diagnostics: readonly Diagnostic[],
    texts: ReadonlyMap<string, string>,
    path = shownPath,
  ): ExitCode => {
    const consequence = 'nothing was written';
    return reportProblems(context, { diagnostics, texts, shownPath: path, consequence });
  };

  const reading = await readArchive(files, folder);
  if (reading.archive.council === undefined) return refuse(reading.diagnostics, reading.texts);
  const { input, ...given } = await gatherGiven(options, context, reading);
  if (given.diagnostics.length > 0) return refuse(given.diagnostics, input.texts, (file) => file);

  const { draft, wasAsked } = await completeDraft(given.draft, { options, context, reading });
  const proposal = proposeMeeting(reading, draft);
  const { id, plan, diagnostics } = proposal;
  if (diagnostics.length > 0) {
    return input.document === undefined
      ? refuse(diagnostics, proposal.reading.texts)
      : refuse(relocate(diagnostics, input.document), input.texts, (file) => file);
  }
  if (options.dryRun === true) {
    for (const change of plan) showChange(change, { shownPath, text: io.stdout, note: io.stderr });
    return exitCodes.done.code;
  }
  if (wasAsked) {
    for (const change of plan) showChange(change, { shownPath, text: io.stderr, note: io.stderr });
    const prompter = await context.prompter();
    if (!(await prompter.confirm({ message: 'Write this?', default: true }))) {
      throw new CancelledError('Nothing was written');
    }
  }
  await applyPlan(files, folder, plan);
  for (const { path } of plan) io.stderr(`Wrote ${shownPath(path)}\n`);
  io.stderr(`Next: council export ${id}\n`);
  return exitCodes.done.code;
};
