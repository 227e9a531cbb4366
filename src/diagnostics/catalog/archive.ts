import { isReservedName } from '../../model/ids.ts';
import type { CatalogOf } from './entry.ts';

/** Diagnostics about the files of an archive. */
export const archive: CatalogOf<'archive'> = {
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
      isReservedName(name)
        ? `\`${name}\` is a name that Windows keeps for itself; expected a date and a city`
        : `\`${name}\` is not an id; expected lower-case Latin letters and digits with single hyphens`,
    help: () => 'rename the file after the date and the city, as in `2027-05-20-vienna.yaml`',
  },
  'archive/faulty-messages': {
    severity: 'error',
    title: 'A file of messages that has a mistake',
    message: ({ fault }) => `no summary can be made with these messages: ${fault}`,
    help: () => 'correct it after the messages of another language; README says what they may hold',
  },
  'archive/more-findings': {
    severity: 'error',
    title: 'A file with more mistakes than are shown',
    message: ({ shown }) => `this file has more than ${shown} mistakes; the others are not shown`,
    help: () => 'correct those above first, and check again',
  },
};
