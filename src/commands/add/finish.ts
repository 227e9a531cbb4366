import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { CancelledError } from '../../errors.ts';
import { entryNames } from '../../model/kinds.ts';
import { relocate } from '../../operations/draft-input.ts';
import { propose, type Proposal } from '../../operations/draft.ts';
import type { ArchiveReading } from '../../operations/read-archive.ts';
import type { Files } from '../../store/files.ts';
import type { Context } from '../context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { reportProblems, type Problems } from '../report-problems.ts';
import type { AddOptions } from './command.ts';
import type { Completed } from './complete.ts';
import type { Given } from './given.ts';
import { showPlan, type Preview } from '../show-plan.ts';
import { writeDraft } from './write-draft.ts';

/** What one run of the command is about. */
export interface Setting {
  readonly options: AddOptions;
  readonly context: Context;
  readonly reading: ArchiveReading;
  readonly given: Given;
  readonly files: Files;
  readonly folder: string;
  /** The path by which the reader finds a file of the archive. */
  readonly shownPath: (file: string) => string;
}

/** Shows what is proposed, asks whether to write it where anything was asked, and writes it. */
export async function finish({ draft, wasAsked }: Completed, setting: Setting): Promise<ExitCode> {
  const { context, options, reading, shownPath } = setting;
  const proposal = propose(reading, draft);
  const { io } = context;
  const onScreen: Preview = { shownPath, text: io.stderr, note: io.stderr };
  if (proposal.diagnostics.length > 0) {
    if (wasAsked) keepAnswers(proposal, onScreen);
    const found = proposal.diagnostics;
    return reportProblems(context, problemsIn(found, { ...setting, proposal }));
  }
  if (options.dryRun === true) {
    showPlan(proposal.plan, { ...onScreen, text: io.stdout });
    return exitCodes.done.code;
  }
  if (wasAsked) {
    showPlan(proposal.plan, onScreen);
    const prompter = await context.prompter();
    if (!(await prompter.confirm({ message: 'Write this?', default: true }))) {
      throw new CancelledError('Nothing was written');
    }
  }
  const written = await writeDraft(draft, setting);
  for (const { path } of written.plan) io.stderr(`Wrote ${shownPath(path)}\n`);
  io.stderr(`Next: ${nextStep(written, options)}\n`);
  return exitCodes.done.code;
}

/** The command that makes sense next. */
function nextStep({ id }: Proposal, { kind }: AddOptions): string {
  if (kind === 'meeting') return `council export ${id}`;
  return kind === 'topics' ? 'council list topics' : `council show ${entryNames[kind]} ${id}`;
}

/** Shows what was answered where it cannot be written, so that no answer is lost. */
export function keepAnswers(proposal: Proposal, preview: Preview): void {
  preview.note('\nWhat was answered is shown here, so that nothing of it is lost:\n');
  showPlan(proposal.plan, preview);
  preview.note('\n');
}

/** Findings in the words of the command: those about the input file are shown where they stand there. */
export function problemsIn(
  diagnostics: readonly Diagnostic[],
  setting: Setting & { readonly proposal?: Proposal },
): Problems {
  const { given, reading, proposal, shownPath } = setting;
  const { document, texts } = given.input;

  return {
    diagnostics:
      document === undefined || proposal === undefined
        ? diagnostics
        : relocate(diagnostics, proposal, document),
    texts: new Map([...(proposal?.reading ?? reading).texts, ...texts]),
    shownPath: (file) => (texts.has(file) ? file : shownPath(file)),
    consequence: 'nothing was written',
  };
}
