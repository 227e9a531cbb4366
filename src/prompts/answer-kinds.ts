// Short names for what the tables of questions are made of.
import type { AnswerKind, Flag, Question } from './question.ts';

/** A whole number. */
export const integer: AnswerKind = { as: 'integer' };
/** One line of text. */
export const line: AnswerKind = { as: 'line' };
/** A text in each language of the council. */
export const words: AnswerKind = { as: 'words' };
/** One of several words; the empty one leaves the answer out. */
export const choice = (...choices: readonly string[]): AnswerKind => ({ as: 'choice', choices });
/** The flag that answers a question beforehand. */
export const flag = (usage: string, help: string): { readonly flag: Flag } => ({
  flag: { usage, help },
});
/** Marks a question that cannot be left out. */
export const required = { isRequired: true } as const;

/** Which of the sources of the record state a fact. */
export const sourcesOfFact: Question = {
  path: ['sources'],
  asks: 'Which sources say so',
  answer: { as: 'entries', of: 'sources' },
};
