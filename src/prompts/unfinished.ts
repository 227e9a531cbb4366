import { isWithin } from '../model/paths.ts';
import { courseOf, type Interview } from './interview.ts';
import type { Draft } from '../operations/draft.ts';
import { begin, goTo, type Progress } from './progress.ts';
import { missingQuestions } from './question.ts';
import { stepsOf, type Course } from './steps.ts';

/** Goes to the first question without which the record cannot be written, if one is left out. */
export function withMissing(interview: Interview, progress: Progress): Progress {
  const [missing] = missingQuestions(interview.sections, progress.draft.record);
  if (missing === undefined) return progress;
  const steps = stepsOf(courseOf(interview), progress.draft);
  return goTo(progress, steps.find(({ path }) => isWithin(path, missing.path))?.key);
}

/** Whether an interview has questions that nobody has answered or left out. */
export function isUnfinished(interview: Interview, { draft, settled }: Progress): boolean {
  return stepsOf(courseOf(interview), draft).some(({ key }) => !settled.includes(key));
}

/** The interview about a record as it stands: nothing is asked before something is to be changed. */
export function unchanged(course: Course, draft: Draft): Progress {
  return { draft, settled: stepsOf(course, draft).map(({ key }) => key) };
}

/** The interview about a planned meeting that has been held: what is not known of it yet is asked. */
export function completion(course: Course, draft: Draft): Progress {
  return begin(course, { ...draft, record: { ...draft.record, status: 'held' } });
}
