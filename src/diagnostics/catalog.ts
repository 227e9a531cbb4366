import type { Code, DiagnosticArgs } from './codes.ts';
import {
  adviceOnFeature,
  adviceOnQuotes,
  describe,
  describeWithKind,
  list,
  places,
  referents,
  withArticle,
} from './words.ts';

/** The words of one diagnostic, drawn from its arguments. */
export interface CatalogEntry<C extends Code> {
  readonly severity: 'error' | 'warning';
  /** What the diagnostic finds, in a few words: the heading of its entry in a list. */
  readonly title: string;
  /** What is there and what was expected: one sentence, code in backticks. */
  message(args: DiagnosticArgs[C], subject: string): string;
  /** What to do. */
  help?(args: DiagnosticArgs[C]): string | undefined;
}

/** Every diagnostic. `subject` is the part of the record it is about: a key, or a path to it. */
export const catalog: { readonly [C in Code]: CatalogEntry<C> } = {
  'archive/unreadable-file': {
    severity: 'error',
    title: 'A file cannot be read',
    message: ({ reason }) => `this file was not checked, since ${reason}`,
    help: () => 'make it an ordinary file that you may read',
  },
  'archive/unknown-file': {
    severity: 'error',
    title: 'A YAML file that is no part of an archive',
    message: () => 'this file was not checked, since an archive has no file of this name',
    help: ({ nearest }) =>
      nearest === undefined ? 'move it out of the data folder' : `rename it to \`${nearest}\``,
  },
  'archive/file-name': {
    severity: 'error',
    title: 'A meeting file whose name is no id',
    message: ({ name }) =>
      `\`${name}\` is not an id; expected lower-case Latin letters and digits with single hyphens`,
    help: () => 'rename the file after the date and the city, as in `2027-05-20-vienna.yaml`',
  },
  'yaml/encoding': {
    severity: 'error',
    title: 'A file that is not UTF-8',
    message: ({ offset }) => `byte ${offset + 1} of this file is not UTF-8 text`,
    help: () => 'save the file as UTF-8 without a byte-order mark',
  },
  'yaml/too-large': {
    severity: 'error',
    title: 'A file above the size limit',
    message: ({ limit }) => `this file is larger than ${limit / 1024} KiB`,
    help: () => 'keep texts in the archive and attachments elsewhere',
  },
  'yaml/too-complex': {
    severity: 'error',
    title: 'A file that is too long or nested too deeply to read',
    message: () => 'this file is too long or nested too deeply to be read',
    help: () => 'compare it with another record of the archive',
  },
  'yaml/forbidden-character': {
    severity: 'error',
    title: 'An invisible or control character',
    message: ({ codePoint }) => `the character ${codePoint} stands here; expected visible text`,
    help: ({ codePoint }) =>
      codePoint === 'U+FEFF'
        ? 'save the file as UTF-8 without a byte-order mark'
        : 'delete it, or type the line again',
  },
  'yaml/empty': {
    severity: 'error',
    title: 'An empty file',
    message: () => 'this file is empty; expected a record',
    help: () => 'delete the file, or restore its text from git',
  },
  'yaml/several-documents': {
    severity: 'error',
    title: 'Several documents in a file',
    message: () => 'a second document begins here; expected one record in a file',
    help: () => 'delete the line `---`, or move what follows into a file of its own',
  },
  'yaml/not-a-mapping': {
    severity: 'error',
    title: 'A file that does not consist of keys and values',
    message: ({ found }) =>
      `this file holds ${found}; expected keys and values, as in \`schema: 1\``,
  },
  'yaml/syntax': {
    severity: 'error',
    title: 'A file that is not YAML',
    message: ({ problem }) => problem,
  },
  'yaml/duplicate-key': {
    severity: 'error',
    title: 'A key that stands twice',
    message: ({ key }) => `\`${key}\` stands twice in the same place`,
    help: () => 'keep one of the two',
  },
  'yaml/forbidden-feature': {
    severity: 'error',
    title: 'YAML that a record has no use for',
    message: ({ feature }) => `${withArticle(feature)} stands here; a record has no use for it`,
    help: ({ feature }) => adviceOnFeature[feature],
  },
  'schema/unknown-key': {
    severity: 'error',
    title: 'A key that does not exist',
    message: ({ key }, subject) =>
      subject === ''
        ? `\`${key}\` is not a key of this record`
        : `\`${key}\` is not a key of \`${subject}\``,
    help: ({ nearest, allowed }) =>
      nearest === undefined
        ? `the keys here are ${list(allowed, 'and')}`
        : `did you mean \`${nearest}\`?`,
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
    help: ({ found, expected }) => adviceOnQuotes(found, expected),
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
    help: () => 'use a two-letter code of ISO 639, such as `en` or `fr`',
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
  },
  'schema/too-long': {
    severity: 'error',
    title: 'A text above the length limit',
    message: ({ length, limit }, subject) =>
      `\`${subject}\` has ${length} characters; expected at most ${limit}`,
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
  'register/repeated-spelling': {
    severity: 'error',
    title: 'A spelling that leads to two entries',
    message: ({ spelling, first }) => `\`${spelling}\` already leads to \`${first}\``,
    help: () => 'delete it in one of the two, or make the two entries one',
  },
  'meeting/repeated-number': {
    severity: 'error',
    title: 'Two meetings with the same number',
    message: ({ number }) => `another meeting has the number ${number} already`,
    help: () => 'correct the number of one of the two',
  },
};
