import { isMapping, valueAt, withValueAt, type Path } from '../model/paths.ts';
import type { RegisterKind } from '../model/kinds.ts';
import { saysTheSame } from '../model/same.ts';
import type { Suggestion } from '../operations/defaults.ts';
import { suggestSeat, venueAtSeat } from '../operations/defaults.ts';
import { checkAnswer, type Draft } from '../operations/draft.ts';
import type { ArchiveReading } from '../operations/read-archive.ts';
import { findForbiddenCharacter } from '../source/characters.ts';
import { choicesOf, languageName, sourceChoices } from './choices.ts';
import { parseAnswer, writtenAnswer } from './parse.ts';
import {
  addNewValue,
  inEditor,
  isTurn,
  type Choice,
  type Prompter,
  type Turn,
} from './prompter.ts';
import type { AnswerKind } from './question.ts';
import { languagesOf, type QuestionStep } from './steps.ts';

/** What a question is asked with. */
export interface Asking {
  readonly prompter: Prompter;
  readonly reading: ArchiveReading;
  readonly draft: Draft;
  /** Whether it was answered before. */
  readonly isSettled: boolean;
  readonly suggestion?: Suggestion<unknown> | undefined;
  /** What is wrong with an answer, by the same checks that `validate` makes. */
  readonly check: (value: unknown) => string | undefined;
  /** Lets a text be written in the editor; undefined where it was given up. */
  readonly edit?: ((text: string) => Promise<string | undefined>) | undefined;
}

/** What came of a question: a value (undefined where nothing is known), a new entry, or a turn. */
export type Reply =
  | { readonly value: unknown }
  | { readonly adds: RegisterKind; readonly chosen: readonly string[] }
  | Turn;

/** The word that leaves a question out, even one with a suggestion. */
export const leaveOut = '-';

/** The choice that leads into the small interview of a register. */
const addNew: Choice = { value: addNewValue, name: 'add a new one …' };

/** Asks one question; what was answered before is offered again. */
export async function askQuestion(step: QuestionStep, asking: Asking): Promise<Reply> {
  const { answer } = step.question;
  const present = valueAt(asking.draft.record, step.path);
  const offered = {
    ...asking,
    suggestion:
      present !== undefined
        ? { value: present, from: 'as answered' }
        : asking.isSettled
          ? undefined
          : asking.suggestion,
  };
  switch (answer.as) {
    case 'seat':
      return askSeat(step, offered, present);
    case 'choice':
      return askChoice(step, answer.choices, offered);
    case 'entry':
      return askEntry(step, answer.of, offered);
    case 'entries':
      return askEntries(step, answer.of, offered);
    case 'evidence':
      return askEvidence(step, offered, present);
    default:
      return askText(step, offered);
  }
}

async function askText(step: QuestionStep, asking: Asking, typed?: string): Promise<Reply> {
  const { suggestion, prompter, edit } = asking;
  const { question, language } = step;
  const suggested = typed ?? shownSuggestion(step, suggestion);
  const text = await prompter.text({
    message:
      language === undefined ? question.asks : `${question.asks} in ${languageName(language)}`,
    origin: suggested === undefined ? undefined : suggestion?.from,
    default: suggested,
    check: (answer) => checkText(step, answer, asking),
  });
  if (isTurn(text)) return text;
  if (text === inEditor) {
    if (edit === undefined) prompter.say('There is no editor here.');
    return askText(step, asking, (await edit?.(suggested ?? '')) ?? typed);
  }
  return { value: isLeftOut(text) ? undefined : valueFrom(step, text, asking) };
}

function shownSuggestion(
  { question, language }: QuestionStep,
  suggestion: Suggestion<unknown> | undefined,
): string | undefined {
  if (suggestion === undefined) return undefined;
  const { value } = suggestion;
  if (language === undefined) return writtenAnswer(question.answer, value);
  const known = isMapping(value) ? value[language] : value;
  return typeof known === 'string' ? known : undefined;
}

function valueFrom(step: QuestionStep, text: string, { reading, draft }: Asking): unknown {
  const { question, language } = step;
  if (language !== undefined) return text.trim();
  return parseAnswer(question.answer, text, languagesOf(reading, draft));
}

function checkText(step: QuestionStep, text: string, asking: Asking): string | undefined {
  if (!isLeftOut(text)) return asking.check(valueFrom(step, text, asking));
  const { question, language } = step;
  return question.isRequired === true && language === undefined
    ? 'this cannot be left out'
    : undefined;
}

async function askSeat(
  { question }: QuestionStep,
  { prompter, reading, isSettled }: Asking,
  present: unknown,
): Promise<Reply> {
  const { archive } = reading;
  const seats = archive.council?.seats ?? [];
  const at = seats.findIndex((_, index) => saysTheSame(venueAtSeat(archive, index), present));
  const suggestion = isSettled ? undefined : suggestSeat(archive);
  const answer = await prompter.choose({
    message: question.asks,
    origin: suggestion?.from,
    choices: [
      ...seats.map(({ city }, index) => ({
        value: String(index),
        name: Object.values(city)[0] ?? '',
      })),
      { value: '', name: 'another place, or not known' },
    ],
    default: suggestion === undefined ? (at === -1 ? '' : String(at)) : String(suggestion.value),
  });
  if (isTurn(answer)) return answer;
  if (answer !== '') return { value: venueAtSeat(archive, Number(answer)) };
  return { value: at === -1 ? present : undefined };
}

async function askChoice(
  { question }: QuestionStep,
  choices: readonly string[],
  { prompter, suggestion, isSettled }: Asking,
): Promise<Reply> {
  const present = typeof suggestion?.value === 'string' ? suggestion.value : undefined;
  const leftOut = isSettled && choices.includes('') ? '' : choices[0];
  const answer = await prompter.choose({
    message: question.asks,
    choices: choices.map((value) => ({ value, name: value === '' ? 'none, or not known' : value })),
    default: present ?? leftOut,
  });
  if (isTurn(answer)) return answer;
  return { value: answer === '' ? undefined : answer };
}

async function askEntry(
  { question }: QuestionStep,
  of: Extract<AnswerKind, { as: 'entry' }>['of'],
  { prompter, reading, suggestion }: Asking,
): Promise<Reply> {
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
  if (isTurn(answer)) return answer;
  if (answer === addNew.value && of !== 'sides') return { adds: of, chosen: [] };
  return { value: answer === leaveOut ? undefined : answer };
}

async function askEntries(
  { question }: QuestionStep,
  of: Extract<AnswerKind, { as: 'entries' }>['of'],
  asking: Asking,
): Promise<Reply> {
  const { prompter, reading, draft, suggestion, check } = asking;
  const entries = of === 'sources' ? sourceChoices(draft) : choicesOf(reading.archive, of);
  const suggested: readonly unknown[] = Array.isArray(suggestion?.value) ? suggestion.value : [];
  const isSuggested = ({ value }: Choice): boolean => suggested.includes(value);
  const ordered = entries
    .filter(isSuggested)
    .sort((a, b) => suggested.indexOf(a.value) - suggested.indexOf(b.value));
  const others = entries.filter((entry) => !isSuggested(entry));
  const answer = await prompter.chooseMany({
    message: question.asks,
    origin: suggestion?.from,
    choices: of === 'sources' ? entries : [...ordered, ...others, addNew],
    default: ordered.map(({ value }) => value),
    check: (chosen) => {
      const ids = chosen.filter((id) => id !== addNew.value);
      if (chosen.length === 0 && question.isRequired === true) return 'choose at least one';
      return ids.length === 0 ? undefined : check(ids);
    },
  });
  if (isTurn(answer)) return answer;
  const chosen = answer.filter((id) => id !== addNew.value);
  if (of !== 'sources' && chosen.length < answer.length) return { adds: of, chosen };
  return { value: chosen.length === 0 ? undefined : chosen };
}

/** The facts that are asked about together; where one source is all there is, it states everything. */
const commonFacts = ['number', 'theme', 'dates', 'venues', 'organizers'] as const;

async function askEvidence(step: QuestionStep, asking: Asking, present: unknown): Promise<Reply> {
  const value: unknown = isMapping(present) ? Object.values(present)[0] : undefined;
  const suggestion = value === undefined ? undefined : { value, from: 'as answered' };
  const reply = await askEntries(step, 'sources', {
    ...asking,
    suggestion,
    check: () => undefined,
  });
  if (isTurn(reply) || !('value' in reply) || reply.value === undefined) return reply;
  const ids = reply.value;
  const { record } = asking.draft;
  const facts = commonFacts.filter((fact) => record[fact] !== undefined);
  return { value: Object.fromEntries(facts.map((fact) => [fact, ids])) };
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
