import { adviceOnFeature, withArticle } from '../words.ts';
import type { CatalogOf } from './entry.ts';

/** Diagnostics about the text of a file. */
export const yaml: CatalogOf<'yaml'> = {
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
};
