import { adviceOnIndentation, adviceOnValue, describe, describeWithKind, list } from '../words.ts';
import type { CatalogOf } from './entry.ts';

/** Diagnostics about the form of a record. */
export const schema: CatalogOf<'schema'> = {
  'schema/unknown-key': {
    severity: 'error',
    title: 'A key that does not exist',
    message: ({ key }, subject) =>
      subject === ''
        ? `\`${key}\` is not a key of this record`
        : `\`${key}\` is not a key of \`${subject}\``,
    help: ({ nearest, allowed, belongsTo }) => {
      if (nearest !== undefined) return `did you mean \`${nearest}\`?`;
      if (belongsTo !== undefined) return adviceOnIndentation(belongsTo);
      return allowed.length > 20
        ? 'look for the key in another record of the archive'
        : `the keys here are ${list(allowed, 'and')}`;
    },
  },
  'schema/missing-key': {
    severity: 'error',
    title: 'A key that is required and missing',
    message: ({ key }, subject) =>
      subject === '' ? `\`${key}\` is missing` : `\`${subject}\` lacks \`${key}\``,
    help: ({ key }) => `add \`${key}\``,
  },
  'schema/wrong-type': {
    severity: 'error',
    title: 'A value of another kind than expected',
    message: ({ found, expected }, subject) =>
      `\`${subject}\` is ${describeWithKind(found)}; expected ${expected}`,
    help: ({ found, expected }) => adviceOnValue(found, expected),
  },
  'schema/unknown-value': {
    severity: 'error',
    title: 'A value outside the allowed ones',
    message: ({ found, expected }, subject) =>
      `\`${subject}\` is ${describe(found)}; expected ${list(expected, 'or')}`,
    help: ({ nearest }) => (nearest === undefined ? undefined : `did you mean \`${nearest}\`?`),
  },
  'schema/unknown-language': {
    severity: 'error',
    title: 'A language that does not exist',
    message: ({ tag }) => `\`${tag}\` is not the code of a language`,
    help: ({ belongsTo }) =>
      belongsTo === undefined
        ? 'use a two-letter code of ISO 639, such as `en` or `fr`'
        : adviceOnIndentation(belongsTo),
  },
  'schema/unknown-country': {
    severity: 'error',
    title: 'A country that does not exist',
    message: ({ code }) => `\`${code}\` is not the code of a country`,
    help: () => 'use a two-letter code of ISO 3166-1 in capitals, such as `AT`',
  },
  'schema/wrong-format': {
    severity: 'error',
    title: 'A text in another form than expected',
    message: ({ found, expected }, subject) =>
      subject === found
        ? `the key ${describe(found)} has another form; expected ${expected}`
        : `\`${subject}\` is ${describe(found)}; expected ${expected}`,
    help: ({ meant }) => (meant === undefined ? undefined : `write \`${meant}\``),
  },
  'schema/too-long': {
    severity: 'error',
    title: 'A text above the length limit',
    message: ({ length, limit }, subject) =>
      `\`${subject}\` has ${length} characters; expected at most ${limit}`,
    help: () => 'shorten it',
  },
  'schema/out-of-range': {
    severity: 'error',
    title: 'A number out of range',
    message: ({ found, bound }, subject) => `\`${subject}\` is ${found}; expected ${bound}`,
  },
  'schema/too-few': {
    severity: 'error',
    title: 'A list or mapping with too little in it',
    message: ({ limit }, subject) =>
      limit === 1
        ? `\`${subject}\` is empty`
        : `\`${subject}\` is too short; expected at least ${limit}`,
    help: () => 'fill it in, or delete the key if nothing is known',
  },
  'schema/too-many': {
    severity: 'error',
    title: 'A list or mapping with too much in it',
    message: ({ limit }, subject) => `\`${subject}\` is too long; expected at most ${limit}`,
  },
  'schema/repeated-entry': {
    severity: 'error',
    title: 'The same entry twice in a list',
    message: ({ first, again }, subject) =>
      `entries ${first + 1} and ${again + 1} of \`${subject}\` are the same`,
    help: () => 'delete one of them',
  },
  'schema/newer-version': {
    severity: 'error',
    title: 'A record of a newer version',
    message: ({ found, known }) =>
      `this record follows version ${found} of the schema; this council knows version ${known}`,
    help: () => 'update council',
  },
};
