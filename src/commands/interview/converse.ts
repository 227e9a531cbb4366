import { CancelledError, CouncilError } from '../../errors.ts';
import { propose, type Draft } from '../../operations/draft.ts';
import type { ArchiveReading } from '../../operations/read-archive.ts';
import { holdInterview, type Interview } from '../../prompts/interview.ts';
import type { Progress } from '../../prompts/progress.ts';
import type { Prompter } from '../../prompts/prompter.ts';
import type { Section } from '../../prompts/question.ts';
import { review } from '../../prompts/review.ts';
import { isUnfinished, withMissing } from '../../prompts/unfinished.ts';
import type { Context } from '../context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { showPlan } from '../show-plan.ts';
import { handOver } from './hand-over.ts';
import type { Keeper } from './keeper.ts';
import { editAsText, preview } from './preview.ts';

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
  /** Whether it begins in the editor, not with questions. */
  readonly isByHand?: boolean | undefined;
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

async function decide(
  conversation: Conversation,
  start: Progress,
): Promise<Draft | 'kept' | 'discarded'> {
  const { keeper, sections } = conversation;
  const interview = interviewOf(conversation);
  let progress = start;
  // Of a text that was written by hand, the text is shown first.
  const isText = start.draft.text !== undefined && start.at === undefined;
  let isReviewed = isText || (sections.length === 1 && start.at !== undefined);
  if (conversation.isByHand === true) {
    progress = await editAsText(conversation, start, propose(conversation.reading, start.draft));
    isReviewed = true;
    await keeper.keep(progress);
  }
  for (;;) {
    progress = await holdInterview(interview, progress);
    if (!isReviewed || (!isText && isUnfinished(interview, progress))) {
      progress = await review(interview, progress);
      isReviewed = true;
    }
    progress = withMissing(interview, progress);
    if (progress.at !== undefined) continue;
    await keeper.keep(progress);
    const decision = await preview(conversation, progress);
    if (decision === 'change') isReviewed = false;
    else if (typeof decision === 'object' && 'settled' in decision) progress = decision;
    else return decision;
  }
}

/** The interview with its questions; a text can be written in the user's editor. */
function interviewOf(conversation: Conversation): Interview {
  const { prompter, reading, sections, keeper, context } = conversation;
  return {
    prompter,
    reading,
    sections,
    keep: (progress) => keeper.keep(progress),
    edit: async (text, title) => {
      const notes = [`${title}. Save and close; an empty text leaves the answer as it is.`];
      return (
        await handOver(await context.editor(), { text, name: 'text.md', notes }, prompter)
      )?.trim();
    },
  };
}
