import { meeting, people, type ExplanationsOf } from './explanation.ts';

/** Why the registers are as they must be. */
export const register: ExplanationsOf<'register'> = {
  'register/repeated-spelling': {
    finds: 'A name or spelling that two entries of a register claim.',
    why: 'A search by it leads to two people or bodies, which are probably one.',
    wrong: [
      people`
      people:
        anna-berger:
          names:
            en: Anna Berger
        anna-berger-2:
          names:
            en: Dr. Anna Berger
          spellings:
            - Anna Berger
        eszter-kovacs:
          names:
            en: Eszter Kovács
    `,
    ],
    right: [
      people`
      people:
        anna-berger:
          names:
            en: Anna Berger
          spellings:
            - Dr. Anna Berger
        eszter-kovacs:
          names:
            en: Eszter Kovács
    `,
    ],
  },
  'register/unused-entry': {
    finds:
      'An entry of a register to which no record refers. It is looked for in an archive that has meetings and can be read as a whole.',
    why: 'The person, body or topic may be in the records under a second id, or be there by mistake.',
    wrong: [
      people`
      people:
        anna-berger:
          names:
            en: Anna Berger
        e-kovacs:
          names:
            en: E. Kovács
        eszter-kovacs:
          names:
            en: Eszter Kovács
    `,
    ],
    right: [
      people`
      people:
        anna-berger:
          names:
            en: Anna Berger
        eszter-kovacs:
          names:
            en: Eszter Kovács
          spellings:
            - E. Kovács
    `,
      meeting`
      officers:
        - person: anna-berger
          role: chair
        - person: eszter-kovacs
          role: co-chair
    `,
    ],
  },
};
