import { choice, flag, integer, line, required, sourcesOfFact, words } from './answer-kinds.ts';
import type { Group, Part, Question } from './question.ts';

const topicDiscussed: readonly Question[] = [
  { path: ['topic'], asks: 'Topic', answer: { as: 'entry', of: 'topics' }, ...required },
  { path: ['detail'], asks: 'Detail of the topic', answer: words },
];

/** What was said at the opening. */
export const opening: Group = {
  path: ['opening'],
  asks: 'Were there remarks at the opening?',
  entry: 'Remark',
  again: 'Another remark?',
  parts: [
    {
      path: ['speakers'],
      entry: 'Speaker',
      again: 'Another speaker of the same remark (reported jointly)?',
      parts: [
        {
          path: ['person'],
          asks: 'Speaker',
          answer: { as: 'entry', of: 'people' },
          decides: [['capacity'], ['organization'], ['side']],
          ...required,
        },
        { path: ['capacity'], asks: 'Capacity on that day', answer: words },
        {
          path: ['organization'],
          asks: 'Organization',
          answer: { as: 'entry', of: 'organizations' },
        },
        { path: ['side'], asks: 'Side', answer: { as: 'entry', of: 'sides' } },
      ],
    },
    {
      path: ['points'],
      asks: 'Is it known what was said?',
      entry: 'Point',
      again: 'Another point?',
      parts: [{ path: [], asks: 'Point', answer: words, ...required }],
    },
    sourcesOfFact,
  ],
};

/** The sessions and the topics. */
export const programme: readonly Part[] = [
  {
    path: ['sessions'],
    asks: 'Were there sessions after the opening?',
    entry: 'Session',
    again: 'Another session?',
    parts: [
      { path: ['title'], asks: 'Title of the session', answer: words, ...required },
      { path: ['access'], asks: 'Access', answer: choice('', 'open', 'closed', 'press') },
      { path: ['format'], asks: 'Format', answer: words },
      {
        path: ['topics'],
        asks: 'Are the topics of the session known?',
        entry: 'Topic',
        again: 'Another topic?',
        parts: topicDiscussed,
      },
      sourcesOfFact,
    ],
  },
  {
    path: ['topics'],
    asks: 'Were there topics that belong to no single session?',
    entry: 'Topic',
    again: 'Another topic?',
    parts: [...topicDiscussed, sourcesOfFact],
  },
];

/** The communiqué and where it goes. */
export const communique: readonly Part[] = [
  {
    path: ['communique', 'status'],
    asks: 'Communiqué',
    answer: choice('', 'proposed', 'adopted', 'signed'),
    ...flag('--communique <status>', 'the communiqué is proposed, adopted or signed'),
    ...required,
  },
  {
    path: ['communique', 'sources'],
    asks: 'Which sources speak of the communiqué',
    answer: { as: 'entries', of: 'sources' },
    ...flag('--communique-source <id>', 'a source that speaks of it; once for each'),
  },
  {
    path: ['communique', 'recommendations'],
    asks: 'Is the wording of its recommendations known?',
    entry: 'Recommendation',
    again: 'Another recommendation?',
    parts: [
      { path: ['number'], asks: 'Paragraph number', answer: line, ...required },
      { path: ['text'], asks: 'Recommendation', answer: words, ...required },
    ],
  },
  {
    path: ['communique', 'reported'],
    asks: 'Is anything reported of its content?',
    entry: 'Reported point',
    again: 'Another reported point?',
    parts: [
      { path: ['text'], asks: 'What is reported', answer: words, ...required },
      sourcesOfFact,
    ],
  },
  {
    path: ['communique', 'submissions'],
    asks: 'Does it go to a forum?',
    entry: 'Submission',
    again: 'Another forum?',
    parts: [
      {
        path: ['forum'],
        asks: 'Forum',
        answer: { as: 'entry', of: 'forums' },
        ...flag('--forum <id>', 'the forum to which the communiqué goes'),
        ...required,
      },
      {
        path: ['status'],
        asks: 'State of the submission',
        answer: choice('intended', 'sent', 'received'),
        ...flag('--submission <status>', 'intended, sent or received'),
        ...required,
      },
      {
        path: ['edition'],
        asks: 'Number of the edition',
        answer: integer,
        ...flag('--edition <number>', 'the edition of the forum'),
      },
      sourcesOfFact,
    ],
  },
];
