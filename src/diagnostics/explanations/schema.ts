import { council, meeting, type ExplanationsOf } from './explanation.ts';

/** Why the parts of a record have the form that they must have. */
export const schema: ExplanationsOf<'schema'> = {
  'schema/unknown-key': {
    finds: 'A key that a record does not have in this place.',
    why: 'What stands under a misspelt key is never shown, exported or checked.',
    wrong: [
      meeting`
      stauts: held
    `,
    ],
    right: [
      meeting`
      status: held
    `,
    ],
  },
  'schema/missing-key': {
    finds: 'A part of a record that lacks a key which it must have.',
    why: 'A record must at least say what it is about; most keys may be left out where nothing is known.',
    wrong: [
      meeting`
      communique:
        title:
          en: Vienna communiqué
    `,
    ],
    right: [
      meeting`
      communique:
        status: adopted
        title:
          en: Vienna communiqué
    `,
    ],
  },
  'schema/wrong-type': {
    finds:
      'A value of another kind: a text for a list, one text for texts in several languages, a number for a text.',
    why: 'Every part has one form, so that it can be shown, compared and exported.',
    wrong: [
      meeting`
      dates: "2026-03-12"
    `,
    ],
    right: [
      meeting`
      dates:
        - "2026-03-12"
    `,
    ],
  },
  'schema/unknown-value': {
    finds: 'A word outside the few that are allowed in this place.',
    why: 'Where each record has words of its own, they cannot be counted or compared.',
    wrong: [
      meeting`
      status: done
    `,
    ],
    right: [
      meeting`
      status: held
    `,
    ],
  },
  'schema/unknown-language': {
    finds:
      'A language that is not written as its code of ISO 639, with a script where there are several.',
    why: 'The code decides in which document a text appears.',
    wrong: [
      meeting`
      theme:
        english: Floods
    `,
    ],
    right: [
      meeting`
      theme:
        en: Floods
    `,
    ],
  },
  'schema/unknown-country': {
    finds: 'A country that is not written as its code of ISO 3166-1.',
    why: 'Names of countries differ by language and by time; the codes do not.',
    wrong: [
      meeting`
      venues:
        - city:
            en: Vienna
          country: Austria
    `,
    ],
    right: [
      meeting`
      venues:
        - city:
            en: Vienna
          country: AT
    `,
    ],
  },
  'schema/wrong-format': {
    finds:
      'A text in another form than expected: a date in local order, an address without https://, an id with capitals.',
    why: 'In one form dates can be sorted, addresses opened and ids found.',
    wrong: [
      meeting`
      dates:
        - "12.03.2026"
    `,
    ],
    right: [
      meeting`
      dates:
        - "2026-03-12"
    `,
    ],
  },
  'schema/too-long': {
    finds: 'A text above the length limit of its place, such as 500 characters for a name.',
    why: 'It was probably meant for another place, and would break tables and documents.',
    wrong: [
      {
        ...meeting``,
        text: `sources:\n  - id: ${'minutes-of-the-meeting-'.repeat(4)}in-vienna\n    publisher: Secretariat\n`,
      },
    ],
    right: [
      meeting`
      sources:
        - id: minutes
          publisher: Secretariat
          published: "2026-03-16"
    `,
    ],
  },
  'schema/out-of-range': {
    finds: 'A number that is too small or too large for its place.',
    why: 'It is a slip of the keyboard, or stands in the wrong place.',
    wrong: [
      meeting`
      number: 0
    `,
    ],
    right: [
      meeting`
      number: 9
    `,
    ],
  },
  'schema/too-few': {
    finds: 'A list or mapping that is there, but empty.',
    why: 'Empty says that there is nothing; absent says that nothing is known. A record says the second by leaving the key out.',
    wrong: [
      meeting`
      communique:
        status: adopted
        recommendations: []
    `,
    ],
    right: [
      meeting`
      communique:
        status: adopted
    `,
    ],
  },
  'schema/too-many': {
    finds: 'A list or mapping with more entries than any record has in this place.',
    why: 'It was probably filled by mistake, and would make every reader slow.',
    wrong: [
      {
        ...meeting``,
        text: `venues:\n${Array.from({ length: 21 }, (_, index) => `  - { city: { en: Room ${index + 1} } }\n`).join('')}`,
      },
    ],
    right: [
      meeting`
      venues:
        - city:
            en: Vienna
    `,
    ],
  },
  'schema/repeated-entry': {
    finds: 'The same entry twice in a list in which each one counts once.',
    why: 'One of the two was probably meant to be another.',
    wrong: [
      council`
      languages:
        - en
        - en
    `,
    ],
    right: [
      council`
      languages:
        - en
        - hu
    `,
    ],
  },
  'schema/newer-version': {
    finds: 'A record that follows a version of the schema which this council does not know.',
    why: 'An older program would misunderstand it, or lose what it does not know.',
    wrong: [
      meeting`
      schema: 2
    `,
    ],
    right: [
      meeting`
      schema: 1
    `,
    ],
  },
};
