import { UsageError } from '../../errors.ts';
import { suggestNumber } from '../../operations/defaults.ts';
import { proposeMeeting, withSourceIds, type Draft } from '../../operations/draft.ts';
import type { ArchiveReading } from '../../operations/read-archive.ts';
import { askMissing, holdInterview, type Interview } from '../../prompts/interview.ts';
import { meetingSections } from '../../prompts/meeting-questions.ts';
import { missingQuestions, type FlaggedQuestion } from '../../prompts/question.ts';
import type { AddMeetingOptions } from './command.ts';
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
  const missing = missingQuestions(meetingSections, given.meeting);
  const isOpen = missing.length > 0 || (options.from === undefined && options.answers.size === 0);
  if (!context.io.canPrompt && missing.length > 0) throw refusal(missing);
  if (!context.io.canPrompt || !isOpen) {
    return { draft: withNumber(given, options, reading), wasAsked: false };
  }
  const prompter = await context.prompter();
  let last = given;
  const interview: Interview = { prompter, reading, onAnswer: (draft) => (last = draft) };
  try {
    const draft = await holdInterview(interview, meetingSections, given);
    const rest = missingQuestions(meetingSections, draft.meeting);
    const complete = await askMissing(interview, rest, draft);
    const meeting = withSourceIds(complete.meeting);
    return { draft: { ...complete, meeting }, wasAsked: true };
  } catch (error) {
    const { stderr } = context.io;
    if (Object.keys(last.meeting).length > 0) {
      keepAnswers(proposeMeeting(reading, last), { shownPath, text: stderr, note: stderr });
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
  { from, answers }: AddMeetingOptions,
  { archive }: ArchiveReading,
): Draft {
  const { meeting } = draft;
  const kind = meeting.kind ?? 'ordinary';
  if (from !== undefined || answers.has('--number') || kind !== 'ordinary') return draft;
  return { ...draft, meeting: { ...meeting, number: suggestNumber(archive).value } };
}

function refusal(missing: readonly FlaggedQuestion[]): UsageError {
  const width = Math.max(...missing.map(({ flag }) => flag.usage.length));
  const lines = missing.map(({ flag }) => `  ${flag.usage.padEnd(width)}  ${flag.help}`);
  return new UsageError(
    `nobody can be asked here, and these answers are missing:\n${lines.join('\n')}`,
    {
      help: 'give them with these flags, or the whole record with --from FILE',
    },
  );
}
