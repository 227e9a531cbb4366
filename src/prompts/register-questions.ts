import type { RegisterKind } from '../model/kinds.ts';
import type { Question } from './question.ts';

const names = (asks: string): Question => ({
  path: ['names'],
  asks,
  answer: { as: 'words' },
  isRequired: true,
});

const country: Question = {
  path: ['country'],
  asks: 'Country (two-letter code)',
  answer: { as: 'line' },
};

/** The small interview about a new entry of each register. */
export const registerQuestions: Readonly<Record<RegisterKind, readonly Question[]>> = {
  people: [
    names('Name'),
    { path: ['sides', 0], asks: 'Side', answer: { as: 'entry', of: 'sides' } },
  ],
  organizations: [
    names('Name of the organization'),
    { path: ['acronyms'], asks: 'Acronym', answer: { as: 'words' } },
    country,
    { path: ['side'], asks: 'Side', answer: { as: 'entry', of: 'sides' } },
  ],
  topics: [names('Name of the topic')],
  forums: [names('Name of the forum')],
};
