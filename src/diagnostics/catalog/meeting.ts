import type { CatalogOf } from './entry.ts';

/** Diagnostics about the meetings. */
export const meeting: CatalogOf<'meeting'> = {
  'meeting/repeated-number': {
    severity: 'error',
    title: 'Two meetings with the same number',
    message: ({ number }) => `another meeting has the number ${number} already`,
    help: () => 'correct the number of one of the two',
  },
  'meeting/number-against-dates': {
    severity: 'error',
    title: 'A meeting held before one with a lower number',
    message: ({ number, lower }) => `meeting ${number} was held before meeting ${lower}`,
    help: () => 'correct the number or the dates of one of the two',
  },
  'meeting/held-in-future': {
    severity: 'error',
    title: 'A held meeting whose day has not come',
    message: ({ date, today }) =>
      `the meeting is said to be held, but \`${date}\` lies after today, ${today}`,
    help: () => 'correct the date, or write `status: planned` until it is over',
  },
  'meeting/planned-in-past': {
    severity: 'warning',
    title: 'A planned meeting whose day has long passed',
    message: ({ date, today }) =>
      `the meeting is still planned, but \`${date}\` is more than a month before today, ${today}`,
    help: () => 'write what became of it: `held`, `postponed` or `cancelled`',
  },
  'meeting/votes-exceed-attendance': {
    severity: 'warning',
    title: 'More votes than people who took part',
    message: ({ votes, attendance }) =>
      `${votes} votes were cast, but the record has ${attendance} who took part`,
    help: () => 'correct the votes, or complete the participants and delegations',
  },
  'meeting/ballots-exceed-votes': {
    severity: 'error',
    title: 'More ballots than votes of their kind',
    message: ({ option, ballots, votes }) =>
      `\`${option}\` is ${votes}, but ${ballots} ballots are listed as \`${option}\``,
    help: () => 'correct the number, or the ballots',
  },
  'meeting/repeated-topic': {
    severity: 'warning',
    title: 'A topic named twice in a list',
    message: ({ topic }) => `the topic \`${topic}\` is already in this list`,
    help: () => 'make one entry of the two',
  },
  'meeting/speaker-without-capacity': {
    severity: 'warning',
    title: 'A speaker without capacity',
    message: ({ person }) =>
      `nothing says in which capacity \`${person}\` spoke: the office held at this meeting`,
    help: () => 'add `capacity`, as the sources give it',
  },
};
