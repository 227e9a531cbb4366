import { CancelledError, CouncilError } from '../../errors.ts';
import { propose, withSourceIds, type Draft } from '../../operations/draft.ts';
import type { ArchiveReading } from '../../operations/read-archive.ts';
import { holdInterview, withMissing, type Interview } from '../../prompts/interview.ts';
import type { Progress } from '../../prompts/progress.ts';
import { isTurn, type Prompter } from '../../prompts/prompter.ts';
import type { Section } from '../../prompts/question.ts';
import type { Context } from '../context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { reportProblems } from '../report-problems.ts';
import { showPlan } from '../show-plan.ts';
import type { Keeper } from './keeper.ts';

/** What an interview is held with, from the first question to the decision to write. */
export interface Conversation {
  readonly context: Context;
  readonly prompter: Prompter;
  readonly reading: ArchiveReading;
  readonly sections: readonly Section[];
  readonly keeper: Keeper;
  /** The path by which the reader finds a file of the archive. */
  readonly shownPath: (file: string) => string;
  /** Whether nothing is to be written: it is shown, and the draft is kept. */
  readonly isDryRun?: boolean | undefined;
  /** Writes a draft, and says so. */
  readonly write: (draft: Draft) => Promise<void>;
}

/**
 * Asks, shows what would be written, and writes it. However it ends otherwise, the draft is kept, and
 * is said how to go on with it.
 */
export async function converse(conversation: Conversation, start: Progress): Promise<ExitCode> {
  const { keeper, context, write } = conversation;
  try {
    const outcome = await decide(conversation, start);
    if (outcome === 'discarded') {
      await keeper.discard();
      context.io.stderr('Discarded; nothing was written\n');
    } else if (outcome === 'kept') {
      context.io.stderr(`${await farewell(conversation)}\n`);
    } else {
      await write(outcome);
      await keeper.discard();
    }
    return exitCodes.done.code;
  } catch (error) {
    if (!(error instanceof CouncilError)) throw error;
    if (error instanceof CancelledError && error.isWritten) {
      await keeper.discard();
      throw error;
    }
    const words = await farewell(conversation);
    if (error instanceof CancelledError) {
      throw new CancelledError(words, { signal: error.signal, cause: error });
    }
    context.io.stderr(`${words}\n`);
    throw error;
  }
}

/** How to go on with the draft; where it could not be kept, what was answered is shown. */
async function farewell(conversation: Conversation): Promise<string> {
  const { keeper, context, reading, shownPath } = conversation;
  const resume = await keeper.resume();
  if (resume !== undefined) return `Draft kept. Resume: ${resume}`;
  const { draft } = keeper.last();
  if (Object.keys(draft.record).length > 0) {
    const { stderr } = context.io;
    stderr('\nWhat was answered is shown here, so that nothing of it is lost:\n');
    showPlan(propose(reading, draft).plan, { shownPath, text: stderr, note: stderr });
    stderr('\n');
  }
  return 'Cancelled: nothing was written';
}

type Decision = Draft | 'kept' | 'discarded';

async function decide(conversation: Conversation, start: Progress): Promise<Decision> {
  const { prompter, reading, sections, keeper } = conversation;
  const interview: Interview = { prompter, reading, sections, keep: (each) => keeper.keep(each) };
  let progress = start;
  for (;;) {
    progress = withMissing(interview, await holdInterview(interview, progress));
    if (progress.at !== undefined) continue;
    await keeper.keep(progress);
    const decision = await preview(conversation, progress);
    if (decision !== 'change') return decision;
  }
}

async function preview(
  conversation: Conversation,
  { draft }: Progress,
): Promise<Decision | 'change'> {
  const { context, prompter, reading, shownPath } = conversation;
  const { io } = context;
  const complete = { ...draft, record: withSourceIds(draft.record) };
  const proposal = propose(reading, complete);
  showPlan(proposal.plan, { shownPath, text: io.stderr, note: io.stderr });
  const { diagnostics } = proposal;
  const isFaulty = diagnostics.some(({ severity }) => severity === 'error');
  if (diagnostics.length > 0) {
    const { texts } = proposal.reading;
    reportProblems(context, { diagnostics, texts, shownPath, consequence: 'nothing was written' });
  }
  if (conversation.isDryRun === true) return 'kept';
  const answer = await prompter.choose({
    message: isFaulty ? 'It cannot be written like this' : 'Write this?',
    choices: [
      ...(isFaulty ? [] : [{ value: 'write', name: 'write it' }]),
      { value: 'keep', name: 'keep it as a draft' },
      { value: 'discard', name: 'discard it' },
    ],
    default: isFaulty ? 'keep' : 'write',
  });
  if (isTurn(answer)) return 'change';
  if (answer === 'write') return complete;
  return answer === 'discard' ? 'discarded' : 'kept';
}
