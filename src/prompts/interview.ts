import { entryNames, type RegisterKind } from '../model/kinds.ts';
import { changedRegisters, type Addition } from '../operations/draft-plan.ts';
import { propose, type Draft } from '../operations/draft.ts';
import type { ArchiveReading } from '../operations/read-archive.ts';
import { recheck } from '../operations/recheck.ts';
import { valueAt } from '../model/paths.ts';
import { askQuestion, checkIn } from './answers.ts';
import type { Asking, Reply } from './asking.ts';
import {
  answered,
  begin,
  currentStep,
  decided,
  goTo,
  stepBack,
  type Answered,
  type Progress,
} from './progress.ts';
import { back, isTurn, overview, type Prompter } from './prompter.ts';
import type { Section } from './question.ts';
import { innerSections } from './sections.ts';
import { questionPath, type Course, type MoreStep, type QuestionStep, type Step } from './steps.ts';
import { judgeEntry } from './same-entry.ts';
import { suggestAnswer } from './suggest.ts';

/** What an interview is held with. */
export interface Interview {
  readonly prompter: Prompter;
  readonly reading: ArchiveReading;
  readonly sections: readonly Section[];
  /** Is told after every answer how far the interview has come. */
  readonly keep: (progress: Progress) => Promise<void>;
  /** Lets a text be written in the editor. */
  readonly edit?: Asking['edit'];
}

/** What is said before the first question. */
export const introduction = `
ENTER takes the answer in brackets or the marked choice; where there is none,
it leaves the question out. A hyphen (-) leaves a question out in any case.
< or Esc goes back, > shows all answers, ? says what else can be typed.
Ctrl-C stops and keeps the draft. Nothing is written before you say so.`;

/** What the steps of an interview depend on. */
export function courseOf({ reading, sections }: Interview): Course {
  return { sections, reading };
}

/**
 * Asks what is open, from where the interview stands, and returns how it stands when no step is
 * left, when one is reached that is not wanted, or when the page with every answer is.
 */
export async function holdInterview(
  interview: Interview,
  start: Progress,
  isWanted: (step: Step) => boolean = () => true,
): Promise<Progress> {
  let progress = start;
  let title: string | undefined;
  for (;;) {
    const course = courseOf(interview);
    const step = currentStep(course, progress);
    if (step === undefined || !isWanted(step)) return goTo(progress, undefined);
    if (title !== step.title && progress.inner === undefined) {
      title = step.title;
      interview.prompter.say(`\n${title}`);
    }
    const next = await takeStep(interview, progress, step);
    if (next === overview) return goTo(progress, undefined);
    progress = next === back ? (stepBack(course, progress, step) ?? progress) : next;
    await interview.keep(progress);
  }
}

async function takeStep(
  interview: Interview,
  progress: Progress,
  step: Step,
): Promise<Progress | typeof back | typeof overview> {
  if (step.kind === 'more') return askMore(interview, progress, step);
  if (progress.inner !== undefined) {
    return askEntry(interview, progress, { step, inner: progress.inner });
  }
  const reply = await askStep(interview, progress, step);
  return isTurn(reply) ? reply : withReply(interview, progress, { step, reply });
}

function askStep(
  { prompter, reading, edit }: Interview,
  { draft, settled }: Progress,
  step: QuestionStep,
): Promise<Reply> {
  const extended = withAdditions(reading, draft);
  return askQuestion(step, {
    prompter,
    reading: extended,
    draft,
    isSettled: settled.includes(step.key),
    suggestion: suggestAnswer(extended.archive, draft, questionPath(step)),
    check: checkIn(reading, draft, step.path),
    edit,
  });
}

async function askMore(
  interview: Interview,
  progress: Progress,
  step: MoreStep,
): Promise<Progress | typeof back | typeof overview> {
  const { asks, again } = step.group;
  const message = step.index > 0 ? again : (asks ?? again);
  const isWanted = await interview.prompter.confirm({ message, default: false });
  if (isTurn(isWanted)) return isWanted;
  return said(interview, decided(courseOf(interview), progress, { step, isWanted }));
}

/** Takes an answer; one that needs a new entry of a register first leads into the interview about it. */
function withReply(
  interview: Interview,
  progress: Progress,
  { step, reply }: { readonly step: QuestionStep; readonly reply: Exclude<Reply, symbol> },
): Progress {
  if (!('adds' in reply)) return withValue(interview, progress, { step, value: reply.value });
  const { adds, chosen } = reply;
  const taken =
    chosen.length === 0 ? progress : withValue(interview, progress, { step, value: chosen });
  return { ...goTo(taken, step.key), inner: beginEntry(interview, taken.draft, adds) };
}

function withValue(
  interview: Interview,
  progress: Progress,
  answer: { readonly step: QuestionStep; readonly value: unknown },
): Progress {
  return said(interview, answered(courseOf(interview), progress, answer));
}

function said({ prompter }: Interview, { progress, objection }: Answered): Progress {
  if (objection !== undefined) prompter.say(objection);
  return progress;
}

function beginEntry(interview: Interview, draft: Draft, register: RegisterKind): Progress {
  interview.prompter.say(`\nA new ${entryNames[register]}`);
  const entry = { kind: register, record: {}, additions: draft.additions };
  return begin(courseOf(inside(interview, draft, register)), entry);
}

/** The interview about an entry that a draft needs; a new council's entries know its languages. */
function inside(interview: Interview, draft: Draft, register: RegisterKind): Interview {
  const { reading } = interview;
  return {
    ...interview,
    sections: innerSections(register),
    reading:
      draft.kind === 'council' ? propose(reading, { ...draft, additions: [] }).reading : reading,
  };
}

/** One step of the small interview about a new entry of a register that an answer needs. */
async function askEntry(
  interview: Interview,
  progress: Progress,
  { step, inner }: { readonly step: QuestionStep; readonly inner: Progress },
): Promise<Progress | typeof overview> {
  const { kind } = inner.draft;
  if (kind === 'council' || kind === 'meeting') return goTo(progress, step.key);
  const own = inside(interview, progress.draft, kind);
  const course = courseOf(own);
  const current = currentStep(course, inner);
  if (current === undefined)
    return finishEntry(interview, progress, { step, inner, register: kind });
  const next = await takeStep(own, inner, current);
  if (next === overview) return overview;
  const moved = next === back ? stepBack(course, inner, current) : next;
  // Before its first question there is the one that led here.
  return moved === undefined ? goTo(progress, step.key) : { ...progress, inner: moved };
}

/** Takes the new entry, or the known one that it turns out to be, as the answer to the step. */
async function finishEntry(
  interview: Interview,
  progress: Progress,
  {
    step,
    inner,
    register,
  }: { readonly step: QuestionStep; readonly inner: Progress; readonly register: RegisterKind },
): Promise<Progress> {
  const { prompter } = interview;
  const { reading } = inside(interview, progress.draft, register);
  const { draft } = progress;
  const verdict = await judgeEntry(prompter, reading, { draft: inner.draft, register });
  if ('fault' in verdict) {
    prompter.say(`This cannot stand so: ${verdict.fault}.`);
    return { ...goTo(progress, step.key), inner: beginEntry(interview, draft, register) };
  }
  const { id, isNew } = verdict;
  const added = isNew ? [{ register, id, entry: inner.draft.record }] : [];
  const additions = [...draft.additions, ...added];
  return withId(interview, { ...progress, draft: { ...draft, additions } }, step, { register, id });
}

async function withId(
  interview: Interview,
  progress: Progress,
  step: QuestionStep,
  { register, id }: Pick<Addition, 'register' | 'id'>,
): Promise<Progress> {
  if (step.question.answer.as !== 'entries')
    return withValue(interview, progress, { step, value: id });
  const chosen: unknown = valueAt(progress.draft.record, step.path);
  const value = [...(Array.isArray(chosen) ? (chosen as readonly unknown[]) : []), id];
  const taken = withValue(interview, progress, { step, value });
  await interview.keep(taken);
  const message = `Another new ${entryNames[register]}?`;
  const isWanted = await interview.prompter.confirm({ message, default: false });
  if (isWanted !== true) return taken;
  return { ...goTo(taken, step.key), inner: beginEntry(interview, taken.draft, register) };
}

/** The archive as it would be with the entries that were added on the way. */
function withAdditions(reading: ArchiveReading, { additions }: Draft): ArchiveReading {
  return additions.length === 0 ? reading : recheck(reading, changedRegisters(reading, additions));
}
