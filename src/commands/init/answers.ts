import { UsageError } from '../../errors.ts';
import {
  foundCouncil,
  organizationsNamed,
  plannedMeeting,
  withFirstMeeting,
  type Founding,
} from '../../operations/found.ts';
import type { Draft } from '../../operations/draft.ts';
import type { ArchiveReading } from '../../operations/read-archive.ts';
import { councilSections, firstMeetingSections } from '../../prompts/council-questions.ts';
import { withFlags } from '../../prompts/flags.ts';
import { holdInterview, introduction, type Interview } from '../../prompts/interview.ts';
import { begin, type Progress } from '../../prompts/progress.ts';
import type { Prompter } from '../../prompts/prompter.ts';
import { missingQuestions, type Section } from '../../prompts/question.ts';
import { withMissing } from '../../prompts/unfinished.ts';
import type { Keeper } from '../interview/keeper.ts';
import { refusal } from '../refusal.ts';
import type { InitOptions } from './command.ts';

/** What the answers are gathered with. */
export interface Gathering {
  readonly options: InitOptions;
  /** What the folder holds before. */
  readonly before: ArchiveReading;
  /** Undefined where nobody can be asked. */
  readonly conversation?: Conversation | undefined;
}

/** The terminal at which the questions are answered, and where the answers are kept. */
export interface Conversation {
  readonly prompter: Prompter;
  readonly keeper: Keeper;
  /** A draft to go on with: that of the council, with that of its first meeting in it. */
  readonly resumed?: Progress | undefined;
}

/** A council of which nothing is known yet. */
export const emptyCouncil: Draft = { kind: 'council', record: {}, additions: [] };

/** A new archive from what the flags and the interview say. */
export async function gather(gathering: Gathering): Promise<Founding> {
  const { before, options, conversation } = gathering;
  conversation?.prompter.say(introduction);
  const council = await councilFrom(gathering);
  const founding = foundCouncil(before, council);
  const isGiven = options.answers.has('--date') || options.answers.has('--theme');
  const message = 'Plan the first meeting now?';
  const isWanted =
    isGiven ||
    conversation?.resumed?.inner !== undefined ||
    (await conversation?.prompter.confirm({ message, default: true })) === true;
  if (!isWanted) return founding;
  const meeting = await firstMeetingFrom({ ...gathering, before: founding.reading }, council);
  return withFirstMeeting(founding, meeting);
}

async function councilFrom({ options, before, conversation }: Gathering): Promise<Draft> {
  const { organizers, flags } = splitOrganizers(options);
  const given = answered(emptyCouncil, { sections: councilSections, reading: before, flags });
  const missing = missingQuestions(councilSections, given.record);
  if (conversation === undefined) {
    if (missing.length > 0) throw refusal(missing);
    return withOrganizers(given, organizers);
  }
  // Whoever is named by a flag is not asked for.
  const sections = councilSections.slice(0, organizers.length > 0 ? 1 : undefined);
  const { prompter, keeper, resumed } = conversation;
  const interview: Interview = {
    prompter,
    reading: before,
    sections,
    keep: (progress) => keeper.keep(progress),
  };
  const start = resumed ?? begin({ sections, reading: before }, given);
  return withOrganizers(await ask(interview, start), organizers);
}

async function firstMeetingFrom(
  { options, before, conversation }: Gathering,
  council: Draft,
): Promise<Draft> {
  const { flags } = splitOrganizers(options);
  const sections = firstMeetingSections;
  const draft = answered(plannedMeeting(), { sections, reading: before, flags });
  if (conversation !== undefined) {
    const { prompter, keeper, resumed } = conversation;
    const interview: Interview = {
      prompter,
      reading: before,
      sections,
      keep: (inner) => keeper.keep({ draft: council, settled: [], inner }),
    };
    return ask(interview, resumed?.inner ?? begin({ sections, reading: before }, draft));
  }
  const { organizers } = council.record;
  const record = organizers === undefined ? draft.record : { organizers, ...draft.record };
  const missing = missingQuestions(sections, record);
  if (missing.length > 0) throw refusal(missing);
  if (organizers === undefined) {
    throw new UsageError('nobody can be asked who holds the first meeting', {
      help: 'give --organizer with the name of the organization',
    });
  }
  return { ...draft, record };
}

/** Asks section by section, and again for what cannot be left out. */
async function ask(interview: Interview, start: Progress): Promise<Draft> {
  let progress = start;
  do {
    progress = withMissing(interview, await holdInterview(interview, progress));
  } while (progress.at !== undefined);
  return progress.draft;
}

/** A draft with the answers of the flags; a wrong one ends the command. */
function answered(
  draft: Draft,
  given: {
    readonly sections: readonly Section[];
    readonly reading: ArchiveReading;
    readonly flags: InitOptions['answers'];
  },
): Draft {
  const result = withFlags(draft, given.flags, given);
  if (result.faults.length > 0) throw new UsageError(result.faults.join('\n  '));
  return result.draft;
}

/** The names after `--organizer`: no register knows them yet, so they are no ids. */
function splitOrganizers({ answers }: InitOptions): {
  organizers: readonly string[];
  flags: InitOptions['answers'];
} {
  const flags = new Map(answers);
  flags.delete('--organizer');
  return { organizers: answers.get('--organizer') ?? [], flags };
}

function withOrganizers(draft: Draft, names: readonly string[]): Draft {
  if (names.length === 0) return draft;
  const { languages } = draft.record;
  const language = Array.isArray(languages) ? String(languages[0]) : 'en';
  const added = organizationsNamed(names, language);
  const record = { ...draft.record, organizers: added.map(({ id }) => id) };
  return { ...draft, record, additions: [...draft.additions, ...added] };
}
