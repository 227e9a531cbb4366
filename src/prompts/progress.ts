import {
  formatPath,
  isMapping,
  isWithin,
  valueAt,
  withoutValueAt,
  withValueAt,
} from '../model/paths.ts';
import { saysTheSame } from '../model/same.ts';
import { checkAnswer, type Draft } from '../operations/draft.ts';
import { filledIn, withoutEntry, withRecord } from './entries.ts';
import {
  questionPath,
  stepsOf,
  type Course,
  type EntryPlace,
  type QuestionStep,
  type Step,
} from './steps.ts';

/** How far an interview has come: plain data, which can be stored and gone on with. */
export interface Progress {
  readonly draft: Draft;
  /** The keys of the steps that are answered, also those left out. */
  readonly settled: readonly string[];
  /** The key of the step that is asked next; undefined where all are answered. */
  readonly at?: string;
  /** The interview about a new entry of a register that the answer to this step needs. */
  readonly inner?: Progress;
}

/** The beginning of an interview about a draft: what it says already is not asked again. */
export function begin(course: Course, draft: Draft): Progress {
  const isGiven = (step: Step): boolean =>
    step.kind === 'question' &&
    (valueOf(draft, step) !== undefined ||
      step.entries.some(({ path }) => valueAt(draft.record, path) !== undefined));
  const settled = stepsOf(course, draft)
    .filter(isGiven)
    .map(({ key }) => key);
  return goOn(course, { draft, settled });
}

/** The value of a question as a whole, in every language. */
function valueOf({ record }: Draft, step: QuestionStep): unknown {
  return valueAt(record, questionPath(step));
}

/** Goes to the next step that is open after a step, or from the beginning. */
export function goOn(course: Course, progress: Progress, after?: string): Progress {
  const steps = stepsOf(course, progress.draft);
  const from = after === undefined ? 0 : steps.findIndex(({ key }) => key === after) + 1;
  const next = steps.slice(from).find(({ key }) => !progress.settled.includes(key));
  return goTo(progress, next?.key);
}

/** Goes to a step, or to the end. */
export function goTo({ draft, settled }: Progress, at: string | undefined): Progress {
  return { draft, settled, ...(at === undefined ? {} : { at }) };
}

/** The step that is asked next. */
export function currentStep(course: Course, { draft, at }: Progress): Step | undefined {
  return at === undefined ? undefined : stepsOf(course, draft).find(({ key }) => key === at);
}

/** Goes to the step before; undefined at the first one. An entry that is begun and empty goes. */
export function stepBack(course: Course, progress: Progress, step: Step): Progress | undefined {
  const steps = stepsOf(course, progress.draft);
  const begun = step.entries.at(-1);
  if (begun !== undefined && isDropped(progress, begun)) {
    const first = steps.find(({ path }) => isWithin(path, begun.path));
    const at = `${formatPath(begun.path)}?`;
    if (first?.key === step.key) return goTo(withoutEntry(progress, begun.path), at);
  }
  const before = steps.slice(
    0,
    steps.findIndex(({ key }) => key === step.key),
  );
  const last = before.findLast(({ key }) => progress.settled.includes(key));
  return last === undefined ? undefined : goTo(progress, last.key);
}

/** Whether an entry that nobody must give holds nothing yet. */
function isDropped({ draft }: Progress, { group, path }: EntryPlace): boolean {
  const entry = valueAt(draft.record, path);
  const isOptional = group.asks !== undefined || path.at(-1) !== 0;
  return isOptional && isMapping(entry) && Object.keys(entry).length === 0;
}

/** What came of an answer: the progress, and why it is asked again, if it is. */
export interface Answered {
  readonly progress: Progress;
  readonly objection?: string;
}

/** Takes the answer to a question, or leaves the question out, and goes to the next one. */
export function answered(
  course: Course,
  progress: Progress,
  { step, value }: { readonly step: QuestionStep; readonly value: unknown },
): Answered {
  const { draft } = progress;
  const keep = step.entries.at(-1)?.path ?? [];
  const before = valueAt(draft.record, step.path);
  const record =
    value === undefined
      ? withoutValueAt(draft.record, step.path, keep)
      : withValueAt(draft.record, step.path, value);
  const changed = withRecord(draft, record);
  const settled = [...progress.settled.filter((key) => key !== step.key), step.key];
  const next =
    before === undefined || saysTheSame(before, value)
      ? { draft: changed, settled }
      : withoutDependents({ draft: changed, settled }, step);
  return lacking(course, next, step) ?? completed(course, next, step);
}

/** Asks again for a required text that was left out in every language. */
function lacking(course: Course, progress: Progress, step: QuestionStep): Answered | undefined {
  const { language, question } = step;
  if (language === undefined || question.isRequired !== true) return undefined;
  if (!isBlank(progress.draft, step)) return undefined;
  const keys = stepsOf(course, progress.draft)
    .filter((other) => other.kind === 'question' && other.question === question)
    .filter(({ path }) => isWithin(path, step.path.slice(0, -1)))
    .map(({ key }) => key);
  if (keys.some((key) => !progress.settled.includes(key))) return undefined;
  const settled = progress.settled.filter((key) => !keys.includes(key));
  const objection = 'It is needed in at least one language.';
  return { progress: goTo({ ...progress, settled }, keys[0]), objection };
}

/** Whether a text says nothing in any language yet. */
function isBlank(draft: Draft, step: QuestionStep): boolean {
  const words = valueOf(draft, step);
  return !isMapping(words) || Object.keys(words).length === 0;
}

/** The progress without the answers that depend on one that was changed. */
function withoutDependents(progress: Progress, { question, path }: QuestionStep): Progress {
  const holder = path.slice(0, path.length - question.path.length);
  return (question.decides ?? []).reduce<Progress>(({ draft, settled }, part) => {
    const dependent = [...holder, ...part];
    const start = formatPath(dependent);
    return {
      draft: withRecord(draft, withoutValueAt(draft.record, dependent, holder)),
      settled: settled.filter((key) => key !== start && !key.startsWith(`${start}.`)),
    };
  }, progress);
}

/** Begins one more entry of a list, or goes on without one. */
export function decided(
  course: Course,
  progress: Progress,
  { step, isWanted }: { readonly step: Step & { kind: 'more' }; readonly isWanted: boolean },
): Answered {
  const { draft } = progress;
  const settled = [...progress.settled.filter((key) => key !== step.key), step.key];
  if (!isWanted) return completed(course, { draft, settled }, step);
  const record = withValueAt(draft.record, [...step.path, step.index], {});
  const begun = { draft: withRecord(draft, record), settled: progress.settled };
  return { progress: goOn(course, begun, lastKeyBefore(course, draft, step.key)) };
}

function lastKeyBefore(course: Course, draft: Draft, key: string): string | undefined {
  const steps = stepsOf(course, draft);
  return steps[steps.findIndex((step) => step.key === key) - 1]?.key;
}

/** Completes the entries that need no further answer, and goes on; a faulty one begins anew. */
function completed(course: Course, progress: Progress, step: Step): Answered {
  let current = progress;
  for (const entry of [...step.entries].reverse()) {
    const steps = stepsOf(course, current.draft).filter(({ path }) => isWithin(path, entry.path));
    if (steps.some(({ key }) => !current.settled.includes(key))) break;
    current = { ...current, draft: filledIn(current.draft, entry) };
    const fault = checkAnswer(course.reading, current.draft, entry.path);
    if (fault !== undefined) {
      const keys = new Set(steps.map(({ key }) => key));
      const settled = current.settled.filter((key) => !keys.has(key));
      const objection = `This cannot stand so: ${fault}. Once more:`;
      return { progress: goTo({ ...current, settled }, steps[0]?.key), objection };
    }
  }
  return { progress: goOn(course, current, step.key) };
}
