import { choice, flag, integer, line, required, sourcesOfFact, words } from './answer-kinds.ts';
import { communique, opening, programme } from './content-questions.ts';
import type { Group, Part, Question, Section } from './question.ts';

const identity: readonly Part[] = [
  {
    path: ['status'],
    asks: 'Status',
    answer: choice('held', 'planned', 'postponed', 'cancelled'),
    ...flag('--status <status>', 'held, planned, postponed or cancelled'),
    ...required,
  },
  {
    path: ['kind'],
    asks: 'Kind',
    answer: choice('ordinary', 'extraordinary', 'joint', 'preparatory', 'working-group', 'other'),
    ...flag('--kind <kind>', 'ordinary, extraordinary, joint, preparatory, working-group, other'),
  },
  {
    path: ['number'],
    asks: 'Number',
    answer: integer,
    ...flag('--number <number>', 'its number (default: the next one; `-` for none)'),
  },
  {
    path: ['theme'],
    asks: 'Theme',
    answer: words,
    ...flag('--theme <text>', 'the theme; once for each language, as in `ru=…`'),
    ...required,
  },
  {
    path: ['occasion'],
    asks: 'Occasion',
    answer: words,
    ...flag('--occasion <text>', 'what the meeting marks; once for each language'),
  },
];

const whenAndWhere: readonly Part[] = [
  {
    path: ['dates'],
    asks: 'Date, or several separated by commas',
    answer: { as: 'dates' },
    ...flag('--date <date>', 'a day (2023-11-27), month or year; once for each day'),
    ...required,
  },
  { path: ['venues', 0], asks: 'Place', answer: { as: 'seat' } },
  {
    path: ['venues', 0, 'city'],
    asks: 'City',
    answer: words,
    ...flag('--city <name>', 'the city; once for each language'),
  },
  {
    path: ['venues', 0, 'country'],
    asks: 'Country (two-letter code)',
    answer: line,
    onlyWith: ['venues', 0, 'city'],
    ...flag('--country <code>', 'the country of the city, such as AZ'),
  },
];

const organizers: Question = {
  path: ['organizers'],
  asks: 'Organizers',
  answer: { as: 'entries', of: 'organizations' },
  ...flag('--organizer <id>', 'an organization that holds the meeting; once for each'),
  ...required,
};

const sources: Group = {
  path: ['sources'],
  entry: 'Source',
  again: 'Another source?',
  fills: 'source-id',
  parts: [
    {
      path: ['publisher'],
      asks: 'Who published the source',
      answer: line,
      ...flag('--source-publisher <name>', 'who published the source of these facts'),
      ...required,
    },
    {
      path: ['title'],
      asks: 'Its title',
      answer: line,
      ...flag('--source-title <title>', 'its title'),
    },
    {
      path: ['url'],
      asks: 'Its web address',
      answer: line,
      ...flag('--source-url <url>', 'its address'),
    },
    {
      path: ['published'],
      asks: 'When it was published',
      answer: line,
      ...flag('--source-published <date>', 'when it was published'),
    },
    {
      path: ['language'],
      asks: 'Its language (two-letter code)',
      answer: line,
      ...flag('--source-language <tag>', 'its language, such as en'),
    },
  ],
};

const evidence: Question = {
  path: ['evidence'],
  asks: 'Which sources state number, theme, dates, place and organizers',
  answer: { as: 'evidence' },
  ...flag('--evidence <source>', 'the id of a source that states these facts; once for each'),
};

const variants: Group = {
  path: ['variants'],
  asks: 'Does a source word the theme differently?',
  entry: 'Wording',
  again: 'Another wording?',
  fills: 'fact-theme',
  parts: [
    { path: ['text'], asks: 'The other wording', answer: words, ...required },
    { ...sourcesOfFact, ...required },
  ],
};

/** The interview about a meeting: prompts, flags and the list of what is missing come from it. */
export const meetingSections: readonly Section[] = [
  { title: 'The meeting', parts: identity },
  { title: 'When and where', parts: whenAndWhere },
  { title: 'Who holds it', parts: [organizers] },
  { title: 'Sources', parts: [sources, evidence, variants] },
  { title: 'Opening', onlyIfHeld: true, parts: [opening] },
  { title: 'Sessions and topics', onlyIfHeld: true, parts: programme },
  { title: 'Communiqué', onlyIfHeld: true, onlyWith: ['communique', 'status'], parts: communique },
];
