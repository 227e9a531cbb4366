import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { entryNames } from '../../model/kinds.ts';
import { relocate } from '../../operations/draft-input.ts';
import { propose, type Draft, type Proposal } from '../../operations/draft.ts';
import type { ArchiveReading } from '../../operations/read-archive.ts';
import type { Files } from '../../store/files.ts';
import type { Context } from '../context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { reportProblems, type Problems } from '../report-problems.ts';
import type { AddOptions } from './command.ts';
import type { Given } from './given.ts';
import { showPlan } from '../show-plan.ts';
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

/** Writes a draft without a question, or shows what is wrong with it. */
export async function finish(draft: Draft, setting: Setting): Promise<ExitCode> {
  const { context, options, reading, shownPath } = setting;
  const proposal = propose(reading, draft);
  const { io } = context;
  if (proposal.diagnostics.length > 0) {
    const found = proposal.diagnostics;
    return reportProblems(context, problemsIn(found, { ...setting, proposal }));
  }
  if (options.dryRun === true) {
    showPlan(proposal.plan, { shownPath, text: io.stdout, note: io.stderr });
    return exitCodes.done.code;
  }
  await writeAndSay(draft, setting);
  return exitCodes.done.code;
}

/** Writes a draft, and says so and what to do next. */
export async function writeAndSay(draft: Draft, setting: Setting): Promise<void> {
  const { context, options, shownPath } = setting;
  const { stderr } = context.io;
  const written = await writeDraft(draft, setting);
  for (const { path } of written.plan) stderr(`Wrote ${shownPath(path)}\n`);
  stderr(`Next: ${nextStep(written, options)}\n`);
}

/** The command that makes sense next. */
function nextStep({ id }: Proposal, { kind }: AddOptions): string {
  if (kind === 'meeting') return `council export ${id}`;
  return kind === 'topics' ? 'council list topics' : `council show ${entryNames[kind]} ${id}`;
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
