import { isMapping, isWithin, valueAt, type Path } from '../model/paths.ts';
import { writtenAnswer } from './parse.ts';
import { wordingOf } from './answers.ts';
import { choicesOf } from './choices.ts';
import { withEntriesSwapped, withoutEntry } from './entries.ts';
import { courseOf, holdInterview, type Interview } from './interview.ts';
import { currentStep, goOn, goTo, type Progress } from './progress.ts';
import { isTurn, type Choice } from './prompter.ts';
import { questionPath, stepsOf, type EntryPlace, type QuestionStep, type Step } from './steps.ts';

/** The longest line that the page shows whole: with its mark, it fits a screen of 80 columns. */
const longestShown = 76;

/** Shows every answer, and lets each be changed, until the record is wanted. */
export async function review(interview: Interview, start: Progress): Promise<Progress> {
  let progress = start;
  for (;;) {
    const course = courseOf(interview);
    const steps = stepsOf(course, progress.draft);
    const isOpen = ({ key }: Step): boolean => !progress.settled.includes(key);
    const lines = new Map(linesOf(interview, progress, steps).map((line) => [line.value, line]));
    const answer = await interview.prompter.find({
      message: 'All answers; choose one to change it',
      isPage: true,
      choices: [
        ...(steps.some(isOpen) ? [{ value: 'open', name: 'go on with the open questions' }] : []),
        { value: 'record', name: 'go on: show the record' },
        ...lines.values(),
      ],
    });
    if (isTurn(answer) || answer === 'record') return goTo(progress, undefined);
    if (answer === 'open') progress = await holdInterview(interview, goOn(course, progress));
    else progress = (await lines.get(answer)?.act()) ?? progress;
    await interview.keep(progress);
  }
}

/** A line of the review, and what is done when it is chosen. */
interface Line extends Choice {
  readonly act: () => Promise<Progress>;
}

function linesOf(interview: Interview, progress: Progress, steps: readonly Step[]): Line[] {
  const seen = new Set<string>();
  const isNew = (value: string): boolean => !seen.has(value) && seen.add(value).size > 0;
  return steps.flatMap((step): Line[] => {
    const { title, entries, key } = step;
    const section = `# ${title}`;
    const inSection = steps.filter((other) => other.title === title);
    const lines = isNew(section) ? [sectionLine(interview, progress, inSection)] : [];
    const headings = entries
      .filter(({ path }) => isNew(`@ ${path.join('.')}`))
      .map((entry) => entryLine(interview, progress, entry));
    const indent = '  '.repeat(entries.length + 1);
    const name = shortened(`${indent}${shownStep(interview, progress, step)}`);
    const act = (): Promise<Progress> => visit(interview, { ...goTo(progress, key) });
    return [...lines, ...headings, { value: key, name, act }];
  });
}

function sectionLine(interview: Interview, progress: Progress, steps: readonly Step[]): Line {
  const [first] = steps;
  const title = first?.title ?? '';
  const open = steps.filter(({ key }) => !progress.settled.includes(key));
  const state = open.length === 0 ? '' : ` (${open.length} open)`;
  return {
    value: `# ${title}`,
    name: `${title}${state}`,
    act: () => {
      const at = goTo(progress, (open[0] ?? first)?.key);
      return holdInterview(interview, at, (step) => step.title === title);
    },
  };
}

function entryLine(interview: Interview, progress: Progress, entry: EntryPlace): Line {
  const { group, path } = entry;
  const depth = path.filter((part) => typeof part === 'number').length;
  const position = Number(path.at(-1)) + 1;
  return {
    value: `@ ${path.join('.')}`,
    name: `${'  '.repeat(depth)}${group.entry} ${position}`,
    act: () => changeEntry(interview, progress, entry),
  };
}

async function changeEntry(
  interview: Interview,
  progress: Progress,
  { group, path }: EntryPlace,
): Promise<Progress> {
  const { prompter } = interview;
  const list = path.slice(0, -1);
  const at = Number(path.at(-1));
  const entries: unknown = valueAt(progress.draft.record, list);
  const count = Array.isArray(entries) ? entries.length : 0;
  const title = `${group.entry} ${at + 1}`;
  const answer = await prompter.choose({
    message: title,
    choices: [
      { value: 'change', name: 'change its answers' },
      ...(at > 0 ? [{ value: 'up', name: 'move it up' }] : []),
      ...(at + 1 < count ? [{ value: 'down', name: 'move it down' }] : []),
      ...(count > 1 || group.asks !== undefined ? [{ value: 'remove', name: 'remove it' }] : []),
    ],
    default: 'change',
  });
  if (answer === 'up') return withEntriesSwapped(progress, list, at - 1);
  if (answer === 'down') return withEntriesSwapped(progress, list, at);
  if (answer === 'remove') {
    const message = `Remove ${title} with its answers?`;
    const isSure = await prompter.confirm({ message, default: false });
    return isSure === true ? withoutEntry(progress, path) : progress;
  }
  if (answer !== 'change') return progress;
  const steps = stepsOf(courseOf(interview), progress.draft);
  const inEntry = steps.filter((step) => isWithin(step.path, path)).map(({ key }) => key);
  const settled = progress.settled.filter((key) => !inEntry.includes(key));
  return visit(interview, { ...goTo({ ...progress, settled }, inEntry[0]) });
}

/** Asks one step again, with what else belongs to it and is open, and comes back. */
function visit(interview: Interview, progress: Progress): Promise<Progress> {
  const step = currentStep(courseOf(interview), progress);
  if (step === undefined) return Promise.resolve(progress);
  const entry = step.entries.at(-1);
  const place: Path = entry?.path ?? (step.kind === 'more' ? step.path : questionPath(step));
  return holdInterview(interview, progress, ({ path }) => isWithin(path, place));
}

function shownStep(interview: Interview, { draft, settled }: Progress, step: Step): string {
  const isSettled = settled.includes(step.key);
  if (step.kind === 'more') {
    return `one more ${step.group.entry.toLowerCase()} …${isSettled ? '' : ' (open)'}`;
  }
  const asks = wordingOf(step);
  const value = valueAt(draft.record, step.path);
  if (value === undefined) return `${asks}: ${isSettled ? '—' : '(open)'}`;
  return `${asks}: ${shownValue(interview, step, value)}`;
}

function shownValue({ reading }: Interview, { question }: QuestionStep, value: unknown): string {
  const { answer } = question;
  if (answer.as === 'entry') {
    return (
      choicesOf(reading.archive, answer.of).find((choice) => choice.value === value)?.name ??
      String(value)
    );
  }
  if (answer.as === 'seat') return textsIn(valueAt(value, ['city']))[0] ?? '';
  return writtenAnswer(answer, value) ?? [...new Set(textsIn(value))].join(', ');
}

/** The texts in a mapping or list. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  const parts: readonly unknown[] = isMapping(value) ? Object.values(value) : [];
  return (Array.isArray(value) ? value : parts).flatMap(textsIn);
}

function shortened(text: string): string {
  const line = text.replaceAll('\n', ' ');
  return line.length > longestShown ? `${line.slice(0, longestShown).trimEnd()}…` : line;
}
