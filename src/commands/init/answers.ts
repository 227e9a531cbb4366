import { UsageError } from '../../errors.ts';
import {
  foundCouncil,
  organizationsNamed,
  plannedMeeting,
  withFirstMeeting,
  type Founding,
} from '../../operations/found.ts';
import { propose, type Draft } from '../../operations/draft.ts';
import type { ArchiveReading } from '../../operations/read-archive.ts';
import { councilSections, firstMeetingSections } from '../../prompts/council-questions.ts';
import { withFlags } from '../../prompts/flags.ts';
import { holdInterview, introduction } from '../../prompts/interview.ts';
import { begin } from '../../prompts/progress.ts';
import type { Prompter } from '../../prompts/prompter.ts';
import { missingQuestions, type Section } from '../../prompts/question.ts';
import { withMissing } from '../../prompts/unfinished.ts';
import { refusal } from '../refusal.ts';
import type { InitOptions } from './command.ts';

/** What the answers are gathered with. */
export interface Gathering {
  readonly options: InitOptions;
  /** What the folder holds before. */
  readonly before: ArchiveReading;
  /** Undefined where nobody can be asked. */
  readonly prompter?: Prompter;
}

/** A new archive from what the flags and the interview say. */
export async function gather(gathering: Gathering): Promise<Founding> {
  const { before, options, prompter } = gathering;
  prompter?.say(introduction);
  const council = await councilFrom(gathering);
  const founding = foundCouncil(before, council);
  const isGiven = options.answers.has('--date') || options.answers.has('--theme');
  const message = 'Plan the first meeting now?';
  const isWanted = isGiven || (await prompter?.confirm({ message, default: true })) === true;
  if (!isWanted) return founding;
  const meeting = await firstMeetingFrom({ ...gathering, before: founding.reading }, council);
  return withFirstMeeting(founding, meeting);
}

async function councilFrom({ options, before, prompter }: Gathering): Promise<Draft> {
  const { organizers, flags } = splitOrganizers(options);
  const empty: Draft = { kind: 'council', record: {}, additions: [] };
  const given = answered(empty, { sections: councilSections, reading: before, flags });
  const missing = missingQuestions(councilSections, given.record);
  if (prompter === undefined) {
    if (missing.length > 0) throw refusal(missing);
    return withOrganizers(given, organizers);
  }
  const [itself = [], ...rest] = councilSections.map((section) => [section]);
  const council = await ask({ prompter, reading: before }, itself, given);
  // Names of organizations are asked for in the languages of the council, which are known now.
  const { reading } = propose(before, council);
  const named = withOrganizers(council, organizers);
  return ask({ prompter, reading }, rest.flat(), named);
}

async function firstMeetingFrom(
  { options, before, prompter }: Gathering,
  council: Draft,
): Promise<Draft> {
  const { flags } = splitOrganizers(options);
  const sections = firstMeetingSections;
  const draft = answered(plannedMeeting(), { sections, reading: before, flags });
  if (prompter !== undefined) return ask({ prompter, reading: before }, sections, draft);
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
async function ask(
  { prompter, reading }: { readonly prompter: Prompter; readonly reading: ArchiveReading },
  sections: readonly Section[],
  draft: Draft,
): Promise<Draft> {
  const interview = { prompter, reading, sections, keep: () => Promise.resolve() };
  let progress = begin({ sections, reading }, draft);
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
