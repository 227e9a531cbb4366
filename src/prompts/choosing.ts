import { isMapping } from '../model/paths.ts';
import { saysTheSame } from '../model/same.ts';
import { suggestSeat, venueAtSeat } from '../operations/defaults.ts';
import { evidenceOf } from '../operations/evidence.ts';
import { leaveOut, type Asking, type Reply } from './asking.ts';
import { choicesOf, sourceChoices } from './choices.ts';
import { addNewValue, isTurn, type Choice } from './prompter.ts';
import type { AnswerKind } from './question.ts';
import type { QuestionStep } from './steps.ts';

/** The choice that leads into the small interview of a register. */
const addNew: Choice = { value: addNewValue, name: 'add a new one …' };

export async function askSeat(
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

export async function askChoice(
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

export async function askEntry(
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

export async function askEntries(
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

export async function askEvidence(
  step: QuestionStep,
  asking: Asking,
  present: unknown,
): Promise<Reply> {
  const value: unknown = isMapping(present) ? Object.values(present)[0] : undefined;
  const suggestion = value === undefined ? undefined : { value, from: 'as answered' };
  const reply = await askEntries(step, 'sources', {
    ...asking,
    suggestion,
    check: () => undefined,
  });
  if (isTurn(reply) || !('value' in reply) || !Array.isArray(reply.value)) return reply;
  return { value: evidenceOf(asking.draft, reply.value.map(String)) };
}
