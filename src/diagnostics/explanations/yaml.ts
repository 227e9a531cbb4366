import { meeting, whole, type ExplanationsOf } from './explanation.ts';

/** Why the text of a file is as it must be. */
export const yaml: ExplanationsOf<'yaml'> = {
  'yaml/encoding': {
    finds:
      'A file with bytes that are not UTF-8, such as one saved by an old editor as Windows-1251.',
    why: 'Its letters would appear as others, or not at all, in the next program that reads it.',
    wrong: [
      meeting`
      # saved as Windows-1251
    `,
    ],
    right: [
      meeting`
      # saved as UTF-8
    `,
    ],
  },
  'yaml/too-large': {
    finds: 'A file above the size limit: 512 KiB for a meeting, 8 MiB for a register.',
    why: 'No minutes are that long. It is some other file, or one that was made to stop the check.',
    wrong: [
      meeting`
      # with a whole book as summary
    `,
    ],
    right: [
      meeting`
      # the book is named in the list of documents, with its address
    `,
    ],
  },
  'yaml/too-complex': {
    finds:
      'A file with too many parts, or with brackets and lists nested deeper than any record has them.',
    why: 'Reading it could take all the memory of the computer.',
    wrong: [
      meeting`
      # [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
    `,
    ],
    right: [
      meeting`
      # a list, each entry on a line of its own
    `,
    ],
  },
  'yaml/forbidden-character': {
    finds: 'A character that cannot be seen, or that turns the direction of the text around it.',
    why: 'Two texts that look the same would not be the same, and a search would not find them.',
    wrong: [{ ...meeting``, text: 'theme:\n  en: Flood\u200B protection\n' }],
    right: [
      meeting`
      theme:
        en: Flood protection
    `,
    ],
  },
  'yaml/long-line': {
    finds: 'A line of more than 20,000 characters.',
    why: 'No editor shows it well, and no comparison of versions can say what changed in it.',
    wrong: [
      meeting`
      # a whole book in one line
    `,
    ],
    right: [
      meeting`
      # a text of several lines, which begins with a vertical bar
    `,
    ],
  },
  'yaml/decomposed-letter': {
    finds: 'A letter that is stored as a plain letter and an accent after it, as some systems do.',
    why: 'It looks the same as the letter typed on a keyboard, but a search does not find it.',
    wrong: [{ ...meeting``, text: 'theme:\n  en: Gu\u0308ssing\n' }],
    right: [{ ...meeting``, text: 'theme:\n  en: G\u00FCssing\n' }],
  },
  'yaml/empty': {
    finds: 'A file without any text, or with comments only.',
    why: 'It is a record that was lost, or that was never written.',
    wrong: [
      whole(meeting`
      # to be written
    `),
    ],
    right: [
      meeting`
      status: planned
    `,
    ],
  },
  'yaml/several-documents': {
    finds: 'A line with three hyphens, after which a second record begins.',
    why: 'One file is one record; the second one would be passed over.',
    wrong: [
      meeting`
      status: held
      ---
      status: planned
    `,
    ],
    right: [
      meeting`
      status: held
    `,
    ],
  },
  'yaml/not-a-mapping': {
    finds: 'A file that holds a list or a text, where a record has keys and values.',
    why: 'Without keys nobody can tell what is what.',
    wrong: [
      whole(meeting`
      - ninth meeting
      - Vienna
    `),
    ],
    right: [
      meeting`
      number: 9
      venues:
        - city:
            en: Vienna
    `,
    ],
  },
  'yaml/syntax': {
    finds:
      'A line that breaks the rules of YAML: a bracket or quotation mark that is not closed, a wrong indentation, a colon inside a text.',
    why: 'From there on the file cannot be read, or would be read as something else.',
    wrong: [
      meeting`
      theme:
        en: Floods: a review
    `,
    ],
    right: [
      meeting`
      theme:
        en: "Floods: a review"
    `,
    ],
  },
  'yaml/duplicate-key': {
    finds: 'A key that stands twice in the same place.',
    why: 'Most programs keep only one of the two values, and not all of them the same one.',
    wrong: [
      meeting`
      status: planned
      status: held
    `,
    ],
    right: [
      meeting`
      status: held
    `,
    ],
  },
  'yaml/reserved-key': {
    finds: 'A key such as `constructor`, which programs keep for themselves.',
    why: 'Some programs that read the file would take it for a part of their own.',
    wrong: [
      meeting`
      extensions:
        donau:
          constructor: Danube Works
    `,
    ],
    right: [
      meeting`
      extensions:
        donau:
          built-by: Danube Works
    `,
    ],
  },
  'yaml/unclear-number': {
    finds:
      'A number that is written in another way than it is read, such as one with a zero before it.',
    why: 'Programs disagree on what it is: to one `010` is ten, to another eight.',
    wrong: [
      meeting`
      number: 010
    `,
    ],
    right: [
      meeting`
      number: 10
    `,
    ],
  },
  'yaml/ambiguous-text': {
    finds: 'A text without quotation marks that older readers take for a number or for yes and no.',
    why: 'Norway is `no` in a list of countries, and a reader of YAML 1.1 finds "false" there.',
    wrong: [
      meeting`
      theme:
        en: yes
    `,
    ],
    right: [
      meeting`
      theme:
        en: "yes"
    `,
    ],
  },
  'yaml/forbidden-feature': {
    finds: 'An anchor, an alias, a tag, a directive or a merge key.',
    why: 'They hide what a record says from whoever reads it, and they can make a small file grow without end.',
    wrong: [
      meeting`
      theme: &theme
        en: Floods
      purpose: *theme
    `,
    ],
    right: [
      meeting`
      theme:
        en: Floods
      purpose:
        en: Floods
    `,
    ],
  },
};
