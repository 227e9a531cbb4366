import { UsageError } from '../../errors.ts';
import { entryNames } from '../../model/kinds.ts';
import { inLanguage } from '../../model/names.ts';
import { suggestNumber } from '../../operations/defaults.ts';
import { draftOfMeeting } from '../../operations/draft-edit.ts';
import type { Draft } from '../../operations/draft.ts';
import { dueMeetings } from '../../operations/planned.ts';
import type { ArchiveReading } from '../../operations/read-archive.ts';
import { introduction } from '../../prompts/interview.ts';
import { begin, type Progress } from '../../prompts/progress.ts';
import type { Prompter } from '../../prompts/prompter.ts';
import { missingQuestions } from '../../prompts/question.ts';
import { sectionsOf } from '../../prompts/sections.ts';
import { completion } from '../../prompts/unfinished.ts';
import type { ExitCode } from '../exit-codes.ts';
import { converse } from '../interview/converse.ts';
import { createKeeper } from '../interview/keeper.ts';
import { chooseDraft } from '../interview/waiting.ts';
import { refusal } from '../refusal.ts';
import type { AddOptions } from './command.ts';
import { writeAndSay, type Setting } from './finish.ts';

/**
 * What a draft comes to without a question: where nobody can be asked, or where flags or a file give
 * everything. Undefined where the interview is to be held.
 */
export function completeDraft({ options, context, reading, given }: Setting): Draft | undefined {
  const { from, answers, resume, kind } = options;
  const missing = missingQuestions(sectionsOf(kind), given.draft.record);
  const isOpen = missing.length > 0 || (from === undefined && answers.size === 0);
  if (context.io.canPrompt && (isOpen || resume !== undefined)) return undefined;
  if (resume !== undefined) {
    throw new UsageError('nobody can be asked here, so no draft can be gone on with', {
      help: 'run it in a terminal, without `CI` and `--no-input`',
    });
  }
  if (missing.length > 0) {
    throw refusal(missing, 'give them with these flags, or the whole record with --from FILE');
  }
  return withNumber(given.draft, options, reading);
}

/** Holds the interview, from its beginning or from a draft that waits, and writes what it comes to. */
export async function interviewAbout(setting: Setting): Promise<ExitCode> {
  const { options, context, reading, folder, shownPath } = setting;
  const { data, from, answers, resume, kind, dryRun: isDryRun } = options;
  const [prompter, drafts] = await Promise.all([context.prompter(), context.drafts()]);
  const command = `add-${entryNames[kind]}`;
  const waiting = { drafts, key: { folder, command }, prompter, resume };
  const isPlain = from === undefined && answers.size === 0;
  const resumed = isPlain || resume !== undefined ? await chooseDraft(waiting) : undefined;
  const start = resumed?.progress ?? (await beginAnew(setting, { prompter, isPlain }));
  const keeper = createKeeper({
    ...waiting,
    command: `council ${data === undefined ? '' : `--data ${data} `}${command} --resume`,
    start,
    name: resumed?.name,
    say: (text) => prompter.say(text),
  });
  prompter.say(introduction);
  const sections = sectionsOf(kind);
  const conversation = { context, prompter, reading, sections, keeper, shownPath, isDryRun };
  return converse({ ...conversation, write: (draft) => writeAndSay(draft, setting) }, start);
}

/** The beginning of a new interview, or of that about a planned meeting whose day has come. */
async function beginAnew(
  { options: { kind }, context, reading, given }: Setting,
  { prompter, isPlain }: { readonly prompter: Prompter; readonly isPlain: boolean },
): Promise<Progress> {
  const course = { sections: sectionsOf(kind), reading };
  const due = kind === 'meeting' && isPlain ? dueMeetings(reading.archive, context.today()) : [];
  const [first] = due;
  if (first === undefined) return begin(course, given.draft);
  const answer = await prompter.choose({
    message: 'A planned meeting waits to be completed',
    choices: [
      ...due.map(({ id, meeting }) => ({
        value: id,
        name: `complete ${id}: ${inLanguage(meeting.theme, 'en')}`,
      })),
      { value: '', name: 'add another meeting' },
    ],
    default: first.id,
  });
  const chosen = due.find(({ id }) => id === answer);
  if (chosen === undefined) return begin(course, given.draft);
  return completion(course, draftOfMeeting(reading, chosen.id));
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
