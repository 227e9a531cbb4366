import { CancelledError, UsageError } from '../../errors.ts';
import { valueAt } from '../../model/paths.ts';
import { suggestNumber } from '../../operations/defaults.ts';
import { proposeMeeting, withSourceIds, type Draft } from '../../operations/draft.ts';
import type { ArchiveReading } from '../../operations/read-archive.ts';
import { askMissing, holdInterview, type Interview } from '../../prompts/interview.ts';
import { meetingSections } from '../../prompts/meeting-questions.ts';
import { missingQuestions, type FlaggedQuestion } from '../../prompts/question.ts';
import type { Context } from '../context.ts';
import type { AddMeetingOptions } from './command.ts';

/** A draft that lacks nothing it must have, and whether anything was asked for it. */
export interface Completed {
  readonly draft: Draft;
  readonly wasAsked: boolean;
}

/**
 * Completes a draft: by the whole interview, by the questions that an input file leaves open, or,
 * where nobody can be asked, not at all; then the missing answers are listed with their flags.
 */
export async function completeDraft(
  given: Draft,
  {
    options,
    context,
    reading,
  }: { options: AddMeetingOptions; context: Context; reading: ArchiveReading },
): Promise<Completed> {
  const missing = missingQuestions(meetingSections, given.meeting);
  const isInterview =
    options.from === undefined && context.io.canPrompt && !isComplete(options, missing);
  if (!isInterview && missing.length === 0) {
    return { draft: withNumber(given, reading), wasAsked: false };
  }
  if (!context.io.canPrompt) throw refusal(missing);
  const prompter = await context.prompter();
  let last = given;
  const interview: Interview = { prompter, reading, onAnswer: (draft) => (last = draft) };
  try {
    const draft = isInterview ? await holdInterview(interview, meetingSections, given) : given;
    const rest = missingQuestions(meetingSections, draft.meeting);
    const complete = await askMissing(interview, rest, draft);
    const meeting = withSourceIds(complete.meeting);
    return { draft: { ...complete, meeting }, wasAsked: true };
  } catch (error) {
    if (error instanceof CancelledError) keepAnswers(last, reading, context);
    throw error;
  }
}

/** Whether the flags alone make a record, so that there is nothing to interview about. */
function isComplete({ answers }: AddMeetingOptions, missing: readonly FlaggedQuestion[]): boolean {
  return answers.size > 0 && missing.length === 0;
}

/** An ordinary meeting that names no number takes the next free one. */
function withNumber(draft: Draft, { archive }: ArchiveReading): Draft {
  const { meeting } = draft;
  const kind = valueAt(meeting, ['kind']) ?? 'ordinary';
  if (meeting.number !== undefined || kind !== 'ordinary') return draft;
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

/** Shows what was answered before the user gave up, in the form that `--from` takes. */
function keepAnswers(draft: Draft, reading: ArchiveReading, { io }: Context): void {
  const change = proposeMeeting(reading, draft).plan.at(-1);
  if (Object.keys(draft.meeting).length === 0 || change?.action !== 'create') return;
  io.stderr(
    `\nWhat was answered so far; saved as a file, it goes on with --from FILE:\n\n${change.text}\n`,
  );
}
