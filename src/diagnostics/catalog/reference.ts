import { list, places, referents } from '../words.ts';
import type { CatalogOf } from './entry.ts';

/** Diagnostics about what refers to something else. */
export const reference: CatalogOf<'reference'> = {
  'reference/unknown-id': {
    severity: 'error',
    title: 'An id that nothing has',
    message: ({ id, to }) => `no ${referents[to]} in ${places[to]} has the id \`${id}\``,
    help: ({ to, nearest }) =>
      nearest === undefined
        ? `correct the id, or add the ${referents[to]} to ${places[to]}`
        : `did you mean \`${nearest}\`?`,
  },
  'reference/unknown-edition': {
    severity: 'error',
    title: 'An edition that the forum does not have',
    message: ({ forum, edition }) =>
      `the forum \`${forum}\` has no edition ${edition} in forums.yaml`,
    help: ({ known }) =>
      known.length === 0
        ? 'add the edition to forums.yaml'
        : `correct the number, or add the edition; known are ${known.join(', ')}`,
  },
  'reference/repeated-id': {
    severity: 'error',
    title: 'The same id twice in a list',
    message: ({ id }) => `the id \`${id}\` is already taken in this list`,
    help: () => 'give this entry an id of its own',
  },
  'reference/other-side': {
    severity: 'error',
    title: 'A person who does not belong to the side',
    message: ({ person, side, sides }) =>
      `\`${person}\` is said to belong to the side \`${side}\`; people.yaml has ${list(sides, 'and')}`,
    help: () => 'correct the side here, or add it to the person in people.yaml',
  },
};
