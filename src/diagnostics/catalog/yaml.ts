import { nameOfCharacter } from '../character-names.ts';
import { adviceOnFeature, withArticle } from '../words.ts';
import type { CatalogOf } from './entry.ts';

/** Diagnostics about the text of a file. */
export const yaml: CatalogOf<'yaml'> = {
  'yaml/encoding': {
    severity: 'error',
    title: 'A file that is not UTF-8',
    message: ({ offset, encoding }) =>
      encoding === undefined
        ? `byte ${offset + 1} of this file is not UTF-8 text`
        : `this file is ${encoding} text; expected UTF-8`,
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
    message: ({ reason }) =>
      reason === 'depth'
        ? 'lists and mappings are nested here more deeply than in any record'
        : 'this file holds more than any record, and was not read beyond this place',
    help: () => 'compare it with another record of the archive',
  },
  'yaml/long-line': {
    severity: 'error',
    title: 'A line that is too long',
    message: ({ length, limit }) => `this line has ${length} characters; expected at most ${limit}`,
    help: () => 'a text can go on in the next line where that is indented like the first',
  },
  'yaml/forbidden-character': {
    severity: 'error',
    title: 'An invisible or control character',
    message: ({ codePoint, place }) =>
      place === 'escape'
        ? `an escape in this text stands for ${nameOfCharacter(codePoint)}; expected visible text`
        : `the character ${nameOfCharacter(codePoint)} stands here; expected visible text`,
    help: ({ codePoint, place }) => adviceOnCharacter(codePoint, place),
  },
  'yaml/decomposed-letter': {
    severity: 'error',
    title: 'A letter put together from parts',
    message: ({ composed }) =>
      `\`${composed}\` is written here as several characters; expected a single one (Unicode NFC)`,
    help: () => 'type the letter again',
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
    help: () => 'compare it with another record of the archive',
  },
  'yaml/syntax': {
    severity: 'error',
    title: 'A file that is not YAML',
    message: ({ problem }) => problem,
    help: ({ advice }) => advice,
  },
  'yaml/duplicate-key': {
    severity: 'error',
    title: 'A key that stands twice',
    message: ({ key }) => `\`${key}\` stands twice in the same place`,
    help: () => 'keep one of the two',
  },
  'yaml/reserved-key': {
    severity: 'error',
    title: 'A key that programs keep for themselves',
    message: ({ key }) => `\`${key}\` is a key that programs keep for themselves`,
    help: () => 'choose another key',
  },
  'yaml/unclear-number': {
    severity: 'error',
    title: 'A number that reads as another one',
    message: ({ written, read }) => `\`${written}\` reads as the number \`${read}\``,
    help: ({ read }) =>
      Number.isSafeInteger(read)
        ? `write \`${read}\`, or put it in quotation marks if it is a text`
        : 'put it in quotation marks if it is a text',
  },
  'yaml/ambiguous-text': {
    severity: 'warning',
    title: 'A text that older readers of YAML take for something else',
    message: ({ text, read }) =>
      `\`${text}\` is a text here, but YAML 1.1 takes it for ${olderReadings[read] ?? 'something else'}`,
    help: () => 'put it in quotation marks',
  },
  'yaml/forbidden-feature': {
    severity: 'error',
    title: 'YAML that a record has no use for',
    message: ({ feature }) => `${withArticle(feature)} stands here; a record has no use for it`,
    help: ({ feature }) => adviceOnFeature[feature],
  },
};

/** What YAML 1.1 takes a text for, by the type that it gives it. */
const olderReadings: Readonly<Record<string, string>> = {
  bool: 'yes or no',
  float: 'a number',
  int: 'a number',
  timestamp: 'a point in time',
};

function adviceOnCharacter(codePoint: string, place: 'start' | 'text' | 'escape'): string {
  if (place === 'escape') {
    return 'put the text in single quotation marks, in which a backslash is nothing but a backslash';
  }
  return codePoint === 'U+FEFF' && place === 'start'
    ? 'save the file as UTF-8 without a byte-order mark'
    : 'delete it, or type the line again';
}
