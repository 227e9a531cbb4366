import { isMapping, withValueAt, type Path } from '../model/paths.ts';
import { entryNames, type RegisterKind } from '../model/kinds.ts';
import { checkAnswer, type Draft } from '../operations/draft.ts';
import type { Suggestion } from '../operations/defaults.ts';
import { suggestSeat, venueAtSeat } from '../operations/defaults.ts';
import type { ArchiveReading } from '../operations/read-archive.ts';
import { findForbiddenCharacter } from '../source/characters.ts';
import { choicesOf, languageName } from './choices.ts';
import { parseAnswer } from './parse.ts';
import { addNewValue, type Choice, type Prompter } from './prompter.ts';
import type { AnswerKind, Question } from './question.ts';

/** What a question is asked with. */
export interface Asking {
  readonly prompter: Prompter;
  readonly reading: ArchiveReading;
  readonly draft: Draft;
  /** Where the answer stands in the record. */
  readonly path: Path;
  readonly suggestion?: Suggestion<unknown> | undefined;
  /** What is wrong with an answer, by the same checks that `validate` makes. */
  readonly check: (value: unknown) => string | undefined;
  /** Leads through the small interview about a new entry of a register. */
  readonly add: (register: RegisterKind) => Promise<string>;
}

/** The word that leaves a question out, even one with a suggestion. */
export const leaveOut = '-';

/** The choice that leads into the small interview of a register. */
const addNew: Choice = { value: addNewValue, name: 'add a new one …' };

/** Asks one question; undefined where nothing is known. */
export async function askQuestion(question: Question, asking: Asking): Promise<unknown> {
  switch (question.answer.as) {
    case 'words':
      return askWords(question, asking);
    case 'seat':
      return askSeat(question, asking);
    case 'choice':
      return askChoice(question, question.answer.choices, asking);
    case 'entry':
      return askEntry(question, question.answer.of, asking);
    case 'entries':
      return askEntries(question, question.answer.of, asking);
    case 'evidence':
      return askEvidence(question, asking);
    default:
      return askLine(question, asking);
  }
}

async function askLine(question: Question, asking: Asking): Promise<unknown> {
  const { suggestion, prompter } = asking;
  const text = await prompter.text({
    message: question.asks,
    origin: suggestion?.from,
    default: suggestion === undefined ? undefined : String(suggestion.value),
    check: (answer) => checkText(question, answer, asking),
  });
  return isLeftOut(text)
    ? undefined
    : parseAnswer(question.answer, text, languagesOf(asking.reading, asking.draft));
}

function checkText(question: Question, text: string, asking: Asking): string | undefined {
  if (!isLeftOut(text)) {
    return asking.check(
      parseAnswer(question.answer, text, languagesOf(asking.reading, asking.draft)),
    );
  }
  return question.isRequired === true ? 'this cannot be left out' : undefined;
}

async function askWords(question: Question, asking: Asking): Promise<unknown> {
  const { prompter, suggestion, check } = asking;
  const languages = languagesOf(asking.reading, asking.draft);
  const suggested = isMapping(suggestion?.value) ? suggestion.value : {};
  const words: Record<string, string> = {};
  for (const language of languages) {
    const known = suggested[language];
    const text = await prompter.text({
      message: `${question.asks} in ${languageName(language)}`,
      origin: known === undefined ? undefined : suggestion?.from,
      default: typeof known === 'string' ? known : undefined,
      check: (answer) => (isLeftOut(answer) ? undefined : check({ [language]: answer.trim() })),
    });
    if (!isLeftOut(text)) words[language] = text.trim();
  }
  if (Object.keys(words).length > 0) return words;
  if (question.isRequired !== true) return undefined;
  prompter.say('It is needed in at least one language.');
  return askWords(question, asking);
}

async function askSeat({ asks }: Question, { prompter, reading }: Asking): Promise<unknown> {
  const { archive } = reading;
  const suggestion = suggestSeat(archive);
  if (suggestion === undefined) return undefined;
  const seats = archive.council?.seats ?? [];
  const answer = await prompter.choose({
    message: asks,
    origin: suggestion.from,
    choices: [
      ...seats.map(({ city }, index) => ({
        value: String(index),
        name: Object.values(city)[0] ?? '',
      })),
      { value: '', name: 'another place, or not known' },
    ],
    default: String(suggestion.value),
  });
  return answer === '' ? undefined : venueAtSeat(archive, Number(answer));
}

async function askChoice(
  { asks }: Question,
  choices: readonly string[],
  { prompter }: Asking,
): Promise<unknown> {
  const answer = await prompter.choose({
    message: asks,
    choices: choices.map((value) => ({ value, name: value === '' ? 'none, or not known' : value })),
    default: choices[0],
  });
  return answer === '' ? undefined : answer;
}

async function askEntry(
  question: Question,
  of: Extract<AnswerKind, { as: 'entry' }>['of'],
  { prompter, reading, suggestion, add }: Asking,
): Promise<unknown> {
  const entries = choicesOf(reading.archive, of);
  const suggested = entries.filter(({ value }) => value === suggestion?.value);
  const others = entries.filter(({ value }) => value !== suggestion?.value);
  const none = { value: leaveOut, name: 'not known' };
  const answer = await prompter.find({
    message: question.asks,
    origin: suggested.length === 0 ? undefined : suggestion?.from,
    choices: [
      ...suggested,
      ...(question.isRequired === true ? [] : [none]),
      ...others,
      ...(of === 'sides' ? [] : [addNew]),
    ],
  });
  if (answer === addNew.value && of !== 'sides') return add(of);
  return answer === leaveOut ? undefined : answer;
}

async function askEntries(
  question: Question,
  of: Extract<AnswerKind, { as: 'entries' }>['of'],
  asking: Asking,
): Promise<unknown> {
  const { prompter, reading, draft, suggestion, check } = asking;
  const entries = of === 'sources' ? sourceChoices(draft) : choicesOf(reading.archive, of);
  if (of === 'sources' && entries.length < 2) {
    return question.isRequired === true ? entries.map(({ value }) => value) : undefined;
  }
  const suggested: readonly unknown[] = Array.isArray(suggestion?.value) ? suggestion.value : [];
  const isSuggested = ({ value }: Choice): boolean => suggested.includes(value);
  const ordered = entries
    .filter(isSuggested)
    .sort((a, b) => suggested.indexOf(a.value) - suggested.indexOf(b.value));
  const others = entries.filter((entry) => !isSuggested(entry));
  const chosen = await prompter.chooseMany({
    message: question.asks,
    origin: suggestion?.from,
    choices: [...ordered, ...others, ...(of === 'sources' ? [] : [addNew])],
    default: ordered.map(({ value }) => value),
    check: (answer) => {
      const ids = answer.filter((id) => id !== addNew.value);
      if (answer.length === 0 && question.isRequired === true) return 'choose at least one';
      return ids.length === 0 ? undefined : check(ids);
    },
  });
  const ids = chosen.filter((id) => id !== addNew.value);
  if (of !== 'sources' && chosen.includes(addNew.value))
    ids.push(...(await addSeveral(of, asking)));
  return ids.length === 0 ? undefined : ids;
}

/** New entries, one after the other. */
async function addSeveral(register: RegisterKind, { add, prompter }: Asking): Promise<string[]> {
  const ids = [await add(register)];
  while (
    await prompter.confirm({ message: `Another new ${entryNames[register]}?`, default: false })
  ) {
    ids.push(await add(register));
  }
  return ids;
}

/** The facts that are asked about together; where one source is all there is, it states everything. */
const commonFacts = ['number', 'theme', 'dates', 'venues', 'organizers'] as const;

async function askEvidence(question: Question, asking: Asking): Promise<unknown> {
  const ids = await askEntries(question, 'sources', { ...asking, check: () => undefined });
  const { record } = asking.draft;
  const facts = commonFacts.filter((fact) => record[fact] !== undefined);
  return ids === undefined ? undefined : Object.fromEntries(facts.map((fact) => [fact, ids]));
}

function sourceChoices({ record }: Draft): Choice[] {
  const sources: readonly unknown[] = Array.isArray(record.sources) ? record.sources : [];
  return sources.flatMap((source) =>
    isMapping(source) && typeof source.id === 'string'
      ? [{ value: source.id, name: `${String(source.publisher)} (${source.id})` }]
      : [],
  );
}

/** The languages of the council; of one that is being made, those answered before. */
export function languagesOf(reading: ArchiveReading, draft: Draft): readonly string[] {
  const own = draft.kind === 'council' ? draft.record.languages : undefined;
  const languages: unknown = own ?? reading.archive.council?.languages;
  return Array.isArray(languages) ? languages.filter((tag) => typeof tag === 'string') : [];
}

function isLeftOut(text: string): boolean {
  return text.trim() === '' || text.trim() === leaveOut;
}

/** The check of an answer at its place in a draft. */
export function checkIn(reading: ArchiveReading, draft: Draft, path: Path): Asking['check'] {
  return (value) => {
    const character = findForbiddenCharacter(JSON.stringify(value));
    if (character !== undefined) {
      return `the character ${character.codePoint} stands in this; delete it, or type it again`;
    }
    const record = withValueAt(draft.record, path, value);
    return isMapping(record) ? checkAnswer(reading, { ...draft, record }, path) : undefined;
  };
}
