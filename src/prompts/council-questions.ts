import { flag, required, words } from './answer-kinds.ts';
import { meetingSections } from './meeting-questions.ts';
import { isGroup, type Part, type Section } from './question.ts';

/** The interview about a new council. Languages come first: every text is asked for in each. */
const council: Section = {
  title: 'The council',
  parts: [
    {
      path: ['languages'],
      asks: 'Its languages (two-letter codes, separated by commas)',
      answer: { as: 'languages' },
      ...flag('--language <code>', 'a language of the council, such as en; once for each'),
      ...required,
    },
    {
      path: ['names'],
      asks: 'Name of the council',
      answer: words,
      ...flag('--name <text>', 'its name; once for each language, as in `ru=…`'),
      ...required,
    },
    {
      path: ['acronyms'],
      asks: 'Acronym',
      answer: words,
      ...flag('--acronym <text>', 'the short form of the name; once for each language'),
    },
    {
      path: ['sides'],
      asks: 'Its sides, separated by commas: codes of countries (AT, SK), or names',
      answer: { as: 'sides' },
      ...flag('--side <country>', 'a side: the code of a country, or a name; once for each'),
      ...required,
    },
    {
      path: ['seats'],
      asks: 'Where it meets by turns, separated by commas, as in Vienna AT, Bratislava SK',
      answer: { as: 'seats' },
      ...flag('--seat <city>', "where it meets by turns, as in 'Vienna AT'; once for each"),
    },
  ],
};

/** What is asked once the council itself is known. */
const organizers: Section = {
  title: 'Who holds the meetings',
  parts: [
    {
      path: ['organizers'],
      asks: 'Organizations that usually hold the meetings',
      answer: { as: 'entries', of: 'organizations' },
      ...flag('--organizer <name>', 'an organization that holds the meetings; once for each'),
    },
  ],
};

/** The interview about a new council: the council itself, then who holds its meetings. */
export const councilSections: readonly Section[] = [council, organizers];

/** What is asked about the first meeting: of the interview about a meeting, what a plan needs. */
export const firstMeetingSections: readonly Section[] = [
  { title: 'The first meeting', parts: partsAbout(['theme', 'dates', 'venues', 'organizers']) },
];

function partsAbout(keys: readonly string[]): Part[] {
  const parts = meetingSections
    .flatMap((section) => section.parts)
    .filter((part) => !isGroup(part) && keys.includes(String(part.path[0])));
  // The organizers of the council hold its first meeting; their flag names them.
  return parts.map((part) => {
    if (isGroup(part) || part.path[0] !== 'organizers') return part;
    const { path, asks, answer } = part;
    return { path, asks, answer, isRequired: true };
  });
}
