import { isMapping, valueAt, withValueAt } from '../model/paths.ts';
import { withSourceIds, type Draft } from '../operations/draft.ts';
import { evidenceOf } from '../operations/evidence.ts';
import type { ArchiveReading } from '../operations/read-archive.ts';
import { checkIn } from './answers.ts';
import { leaveOut } from './asking.ts';
import { parseFlag } from './parse.ts';
import { flaggedQuestions, flagName, type Section } from './question.ts';
import { languagesOf } from './steps.ts';

/** The words given with each flag of an interview: `--date` with its dates. */
export type FlagWords = ReadonlyMap<string, readonly string[]>;

/** A draft with the answers of flags, and what is wrong with those that were refused. */
export interface Answered {
  readonly draft: Draft;
  /** One sentence for each, which begins with the flag. */
  readonly faults: readonly string[];
}

/** A draft with the answers of the flags; each is checked as a typed answer would be. */
export function withFlags(
  draft: Draft,
  words: FlagWords,
  {
    sections,
    reading,
  }: { readonly sections: readonly Section[]; readonly reading: ArchiveReading },
): Answered {
  let current = draft;
  const faults: string[] = [];
  for (const { flag, path, answer } of flaggedQuestions(sections)) {
    const given = words.get(flagName(flag));
    if (given === undefined || given.at(-1) === leaveOut) continue;
    const languages = languagesOf(reading, current);
    const value =
      answer.as === 'evidence'
        ? evidenceOf(current, given)
        : completed(parseFlag(answer, given, languages), valueAt(current.record, path));
    const fault = checkIn(reading, current, path)(value);
    // A flag that comes later may name a source by the id that it gets now.
    const record = withSources(withValueAt(current.record, path, value));
    if (fault !== undefined) faults.push(`${flagName(flag)}: ${fault}`);
    else if (isMapping(record)) current = { ...current, record };
  }
  return { draft: current, faults };
}

function withSources(record: unknown): unknown {
  return isMapping(record) ? withSourceIds(record) : record;
}

/** A text that a flag gives in one language leaves the other languages as they are. */
function completed(value: unknown, present: unknown): unknown {
  return isMapping(value) && isMapping(present) ? { ...present, ...value } : value;
}
