import { isMapping, valueAt, withValueAt, type Path } from '../model/paths.ts';
import type { Suggestion } from '../operations/defaults.ts';
import { checkAnswer, type Draft } from '../operations/draft.ts';
import type { ArchiveReading } from '../operations/read-archive.ts';
import { findForbiddenCharacter } from '../source/characters.ts';
import { leaveOut, type Asking, type Reply } from './asking.ts';
import { languageName } from './choices.ts';
import { askChoice, askEntries, askEntry, askEvidence, askSeat } from './choosing.ts';
import { parseAnswer, writtenAnswer } from './parse.ts';
import { inEditor, isTurn } from './prompter.ts';
import { languagesOf, type QuestionStep } from './steps.ts';

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
  const message = wordingOf(step);
  const suggested = typed ?? shownSuggestion(step, suggestion);
  const text = await prompter.text({
    message,
    origin:
      suggested === undefined ? undefined : typed === undefined ? suggestion?.from : 'as written',
    default: suggested,
    check: (answer) => checkText(step, answer, asking),
  });
  if (isTurn(text)) return text;
  if (text !== inEditor) {
    return { value: isLeftOut(text) ? undefined : valueFrom(step, text, asking) };
  }
  const written = await edit?.(suggested ?? '', message);
  if (written === undefined || checkText(step, written, asking) !== undefined) {
    const fault = written === undefined ? undefined : checkText(step, written, asking);
    prompter.say(fault === undefined ? 'The answer is as it was.' : `Not yet: ${fault}`);
    return askText(step, asking, written ?? typed);
  }
  return { value: valueFrom(step, written, asking) };
}

/** What a question says; of a text in several languages, with the language. */
export function wordingOf({ question, language }: QuestionStep): string {
  return language === undefined ? question.asks : `${question.asks} in ${languageName(language)}`;
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
