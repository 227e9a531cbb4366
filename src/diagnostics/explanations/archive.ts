import { meeting, named, type ExplanationsOf } from './explanation.ts';

const record = meeting`
  status: held
  dates:
    - "2026-03-12"
`;

/** Why the files of an archive are as they must be. */
export const archive: ExplanationsOf<'archive'> = {
  'archive/unreadable-file': {
    finds: 'A file of the archive that is a link, a folder or a device, and so is not read.',
    why: 'A link can lead out of the archive, and what it leads to can change without any trace in git.',
    wrong: [
      named(
        'people.yaml -> ../elsewhere/people.yaml',
        meeting`
      # a link to a file outside the archive
    `,
      ),
    ],
    right: [
      named(
        'people.yaml',
        meeting`
      # the file itself
    `,
      ),
    ],
  },
  'archive/unknown-file': {
    finds: 'A YAML file in the data folder whose name is not that of a record.',
    why: 'Nobody would notice that it was never checked and never published.',
    wrong: [named('meetings/2026-03-12-vienna.yml', record)],
    right: [named('meetings/2026-03-12-vienna.yaml', record)],
  },
  'archive/file-name': {
    finds: 'A meeting whose file name is not an id: lower-case Latin letters, digits and hyphens.',
    why: 'The name of the file is the id of the meeting, by which other records and commands name it.',
    wrong: [named('meetings/Vienna 2026.yaml', record)],
    right: [named('meetings/2026-03-12-vienna.yaml', record)],
  },
  'archive/faulty-messages': {
    finds:
      'A file in `messages/` that no summary can be made with: a message is missing, unknown, or not an ICU message.',
    why: 'The mistake would be met only on the day on which the summary is to be sent.',
    wrong: [
      named(
        'messages/sr.json',
        meeting`
      { "locale": "sr" }
    `,
      ),
    ],
    right: [
      named(
        'messages/sr.json',
        meeting`
      { "locale": "sr", "ordinal": "{number}.", … every other message … }
    `,
      ),
    ],
  },
  'archive/more-findings': {
    finds: 'A file with more mistakes than anybody reads at once; those beyond are not shown.',
    why: 'So many mistakes have one cause as a rule, such as a wrong indentation near the top.',
    wrong: [
      meeting`
      # a thousand lines with the same mistake
    `,
    ],
    right: [
      meeting`
      # the cause is mended, and the file checked again
    `,
    ],
  },
};
