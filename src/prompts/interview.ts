import { entryNames, type RegisterKind } from '../model/kinds.ts';
import { isMapping, valueAt, withValueAt, type Path } from '../model/paths.ts';
import { changedRegisters, targetOf, type Addition } from '../operations/draft-plan.ts';
import { checkAnswer, propose, withSourceIds, type Draft } from '../operations/draft.ts';
import { recheck, type ArchiveReading } from '../operations/read-archive.ts';
import { askQuestion, checkIn } from './answers.ts';
import type { Prompter } from './prompter.ts';
import { isGroup, type Group, type Part, type Question, type Section } from './question.ts';
import { registerSections } from './register-questions.ts';
import { suggestAnswer } from './suggest.ts';

/** What an interview is held with. */
export interface Interview {
  readonly prompter: Prompter;
  readonly reading: ArchiveReading;
  /** Is told the draft after every answer. */
  onAnswer(draft: Draft): void;
}

/** What is said before the first question. */
export const introduction = `
ENTER takes the answer in brackets or the marked choice; where there is none,
it leaves the question out. A hyphen (-) leaves a question out in any case.
Ctrl-C stops. Nothing is written before you say so.`;

/** Asks section by section what the draft does not say yet, and returns the draft with the answers. */
export async function holdInterview(
  interview: Interview,
  sections: readonly Section[],
  draft: Draft,
): Promise<Draft> {
  let current = draft;
  for (const section of sections) {
    if (section.onlyIfHeld === true && valueAt(current.record, ['status']) !== 'held') continue;
    interview.prompter.say(`\n${section.title}`);
    for (const [index, part] of section.parts.entries()) {
      const isIdle =
        index > 0 && section.onlyWith !== undefined && !isKnown(current, section.onlyWith);
      if (!isIdle) current = await askPart(interview, part, current, []);
    }
  }
  return current;
}

/** Asks only the questions without which the record cannot be written. */
export async function askMissing(
  interview: Interview,
  missing: readonly Question[],
  draft: Draft,
): Promise<Draft> {
  let current = draft;
  for (const question of missing) current = await askPart(interview, question, current, []);
  return current;
}

async function askPart(interview: Interview, part: Part, draft: Draft, base: Path): Promise<Draft> {
  const path = [...base, ...part.path];
  if (isGroup(part)) return askGroup(interview, part, draft, path);
  const isIdle = part.onlyWith !== undefined && !isKnown(draft, part.onlyWith);
  return isIdle || isKnown(draft, path) ? draft : ask(interview, part, draft, path);
}

async function askGroup(
  interview: Interview,
  group: Group,
  draft: Draft,
  path: Path,
): Promise<Draft> {
  const { prompter } = interview;
  const given = valueAt(draft.record, path);
  let current = draft;
  let index = Array.isArray(given) ? given.length : 0;
  let message = index > 0 ? group.again : group.asks;
  while (message === undefined || (await prompter.confirm({ message, default: false }))) {
    current = await askEntryOf(interview, group, current, [...path, index]);
    interview.onAnswer(current);
    index += 1;
    message = group.again;
  }
  return current;
}

/** Asks for one entry of a list; begins anew where the entry as a whole has a fault. */
async function askEntryOf(
  interview: Interview,
  group: Group,
  draft: Draft,
  path: Path,
): Promise<Draft> {
  let current = draft;
  for (const part of group.parts) current = await askPart(interview, part, current, path);
  current = fillIn(current, group, path);
  const fault = checkAnswer(interview.reading, current, path);
  if (fault === undefined) return current;
  interview.prompter.say(`This cannot stand so: ${fault}. Once more:`);
  return askEntryOf(interview, group, draft, path);
}

async function ask(
  interview: Interview,
  question: Question,
  draft: Draft,
  path: Path,
): Promise<Draft> {
  let current = draft;
  const reading = withAdditions(interview.reading, draft);
  const value = await askQuestion(question, {
    prompter: interview.prompter,
    reading,
    draft,
    path,
    suggestion: suggestAnswer(reading.archive, draft, path),
    check: checkIn(interview.reading, draft, path),
    add: async (register) => {
      const added = await askEntry(interview, register, current);
      if (typeof added === 'string') return added;
      current = { ...current, additions: [...current.additions, added] };
      return added.id;
    },
  });
  if (value === undefined) return current;
  const answered = withRecord(current, withValueAt(current.record, path, value));
  interview.onAnswer(answered);
  return answered;
}

/**
 * The small interview about a new entry of a register that a draft needs: the entry, or the id of
 * the one that it turns out to be. Begins anew where the entry has a fault.
 */
async function askEntry(
  interview: Interview,
  register: RegisterKind,
  { additions }: Draft,
): Promise<Addition | string> {
  const { prompter, reading } = interview;
  prompter.say(`\nA new ${entryNames[register]}`);
  let entry: Draft = { kind: register, record: {}, additions };
  for (const { parts } of registerSections[register]) {
    for (const part of parts.filter((each) => !isGroup(each) && each.isDetail !== true)) {
      const inner = { ...interview, onAnswer: () => undefined };
      entry = await askPart(inner, part, entry, []);
    }
  }
  const { path, diagnostics } = propose(reading, entry);
  const fault = diagnostics.find(({ file }) => file === path);
  if (fault === undefined) {
    return { register, id: targetOf(reading, entry).id, entry: entry.record };
  }
  if ('first' in fault.args && typeof fault.args.first === 'string') {
    const message = `${fault.message} in the register. Is it the same?`;
    if (await prompter.confirm({ message, default: true })) return fault.args.first;
  }
  prompter.say(`This cannot stand so: ${fault.message}.`);
  return askEntry(interview, register, { kind: register, record: {}, additions });
}

/** The archive as it would be with the entries that were added on the way. */
function withAdditions(reading: ArchiveReading, { additions }: Draft): ArchiveReading {
  return additions.length === 0 ? reading : recheck(reading, changedRegisters(reading, additions));
}

/** What an entry of a list gets without being asked. */
function fillIn(draft: Draft, { fills }: Group, path: Path): Draft {
  switch (fills) {
    case 'source-id':
      return withRecord(draft, withSourceIds(draft.record));
    case 'fact-theme':
      return withRecord(draft, withValueAt(draft.record, [...path, 'fact'], 'theme'));
    default:
      return draft;
  }
}

function withRecord(draft: Draft, record: unknown): Draft {
  return isMapping(record) ? { ...draft, record } : draft;
}

function isKnown({ record }: Draft, path: Path): boolean {
  return valueAt(record, path) !== undefined;
}
