import { suggestNumber } from '../../operations/defaults.ts';
import { propose, withSourceIds, type Draft } from '../../operations/draft.ts';
import type { ArchiveReading } from '../../operations/read-archive.ts';
import {
  askMissing,
  holdInterview,
  introduction,
  type Interview,
} from '../../prompts/interview.ts';
import { missingQuestions } from '../../prompts/question.ts';
import { sectionsOf } from '../../prompts/sections.ts';
import { refusal } from '../refusal.ts';
import type { AddOptions } from './command.ts';
import { keepAnswers, type Setting } from './finish.ts';

/** A draft that lacks nothing it must have, and whether anything was asked for it. */
export interface Completed {
  readonly draft: Draft;
  readonly wasAsked: boolean;
}

/**
 * Completes a draft by the interview, where somebody can be asked and anything is open; where nobody
 * can, the missing answers are listed with their flags. A complete draft is never asked about.
 */
export async function completeDraft(
  given: Draft,
  { options, context, reading, shownPath }: Setting,
): Promise<Completed> {
  const sections = sectionsOf(options.kind);
  const missing = missingQuestions(sections, given.record);
  const isOpen = missing.length > 0 || (options.from === undefined && options.answers.size === 0);
  if (!context.io.canPrompt && missing.length > 0)
    throw refusal(missing, 'give them with these flags, or the whole record with --from FILE');
  if (!context.io.canPrompt || !isOpen) {
    return { draft: withNumber(given, options, reading), wasAsked: false };
  }
  const prompter = await context.prompter();
  let last = given;
  const interview: Interview = { prompter, reading, onAnswer: (draft) => (last = draft) };
  try {
    prompter.say(introduction);
    const draft = await holdInterview(interview, sections, given);
    const rest = missingQuestions(sections, draft.record);
    const complete = await askMissing(interview, rest, draft);
    const record = withSourceIds(complete.record);
    return { draft: { ...complete, record }, wasAsked: true };
  } catch (error) {
    const { stderr } = context.io;
    if (Object.keys(last.record).length > 0) {
      keepAnswers(propose(reading, last), { shownPath, text: stderr, note: stderr });
    }
    throw error;
  }
}

/**
 * With flags alone, an ordinary meeting takes the next free number; `--number -` leaves it out. A
 * record from a file says itself what it knows.
 */
function withNumber(
  draft: Draft,
  { from, answers }: AddOptions,
  { archive }: ArchiveReading,
): Draft {
  const { kind, record } = draft;
  if (kind !== 'meeting' || from !== undefined || answers.has('--number')) return draft;
  if ((record.kind ?? 'ordinary') !== 'ordinary') return draft;
  return { ...draft, record: { ...record, number: suggestNumber(archive).value } };
}
