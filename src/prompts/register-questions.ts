import { flag, integer, line, required, words } from './answer-kinds.ts';
import type { RegisterKind } from '../model/kinds.ts';
import type { Part, Question, Section } from './question.ts';

const names = (asks: string): Question => ({
  path: ['names'],
  asks,
  answer: words,
  ...flag('--name <text>', 'the name; once for each language, as in `ru=…`'),
  ...required,
});

const acronyms: Question = {
  path: ['acronyms'],
  asks: 'Acronym',
  answer: words,
  ...flag('--acronym <text>', 'the short form of the name; once for each language'),
};

const spellings: Question = {
  path: ['spellings'],
  asks: 'Other spellings, separated by semicolons',
  answer: { as: 'names' },
  isDetail: true,
  ...flag('--spelling <text>', 'another way in which texts write the name; once for each'),
};

const side = (path: Question['path']): Question => ({
  path,
  asks: 'Side',
  answer: { as: 'entry', of: 'sides' },
  ...flag('--side <id>', 'the side of the council'),
});

const editions: Part = {
  path: ['editions'],
  asks: 'Is an edition of it known?',
  entry: 'Edition',
  again: 'Another edition?',
  parts: [
    {
      path: ['number'],
      asks: 'Number of the edition',
      answer: integer,
      ...flag('--edition <number>', 'the number of an edition'),
      ...required,
    },
    {
      path: ['dates'],
      asks: 'Its date, or several separated by commas',
      answer: { as: 'dates' },
      ...flag('--edition-date <date>', 'when that edition was or is; once for each day'),
    },
  ],
};

/** The interview about a new entry of each register: prompts and flags come from it. */
export const registerSections: Readonly<Record<RegisterKind, readonly Section[]>> = {
  people: [{ title: 'The person', parts: [names('Name'), spellings, side(['sides', 0])] }],
  organizations: [
    {
      title: 'The organization',
      parts: [
        names('Name of the organization'),
        acronyms,
        spellings,
        {
          path: ['country'],
          asks: 'Country (two-letter code)',
          answer: line,
          ...flag('--country <code>', 'its country, such as AZ'),
        },
        side(['side']),
        {
          path: ['url'],
          asks: 'Its web address',
          answer: line,
          isDetail: true,
          ...flag('--url <url>', 'its web address'),
        },
      ],
    },
  ],
  topics: [
    {
      title: 'The topic',
      parts: [
        names('Name of the topic'),
        spellings,
        {
          path: ['broader'],
          asks: 'The broader topic that it belongs to',
          answer: { as: 'entry', of: 'topics' },
          isDetail: true,
          ...flag('--broader <id>', 'the broader topic that it belongs to'),
        },
      ],
    },
  ],
  forums: [
    {
      title: 'The forum',
      parts: [names('Name of the forum'), { ...acronyms, isDetail: true }, spellings, editions],
    },
  ],
};
