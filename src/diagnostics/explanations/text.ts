import { council, meeting, people, type ExplanationsOf } from './explanation.ts';

/** Why texts and names are as they should be. */
export const text: ExplanationsOf<'text'> = {
  'text/mixed-scripts-in-name': {
    finds:
      'A word in a name of the archive with letters of two scripts, Latin, Cyrillic or Greek, which often look the same.',
    why: 'The name looks right, but no search finds it, and it counts as another name.',
    wrong: [
      people`
      people:
        anna-berger:
          names:
            en: Anna Bеrger # with a Cyrillic е
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
    `,
    ],
  },
  'text/mixed-scripts': {
    finds:
      'A word in a text or title with letters of two scripts, Latin, Cyrillic or Greek, which often look the same. What sources say differently, under `variants` and `disputes`, is not looked at: it is quoted as it is.',
    why: 'A search does not find the word. It is a warning only, since a quoted title may have the mistake itself.',
    wrong: [
      meeting`
      theme:
        en: Flооd protection # with a Cyrillic о, twice
    `,
    ],
    right: [
      meeting`
      theme:
        en: Flood protection
    `,
    ],
  },
  'text/missing-translation': {
    finds:
      'A theme or a recommendation without a text in a language that council.yaml lists under `required_languages`.',
    why: 'The document in that language would fall back on another one.',
    wrong: [
      council`
      required_languages:
        - en
        - hu
    `,
      meeting`
      theme:
        en: Flood protection
    `,
    ],
    right: [
      council`
      required_languages:
        - en
        - hu
    `,
      meeting`
      theme:
        en: Flood protection
        hu: Árvízvédelem
    `,
    ],
  },
  'text/trailing-translation': {
    finds:
      'A text that has fewer paragraphs in one language than in another. An empty line begins a paragraph.',
    why: 'The text was continued in one language, and the translation was forgotten.',
    wrong: [
      meeting`
      purpose:
        en: |
          The Council reviews its work.

          It adopts the ninth report.
        hu: |
          A Tanács áttekinti munkáját.
    `,
    ],
    right: [
      meeting`
      purpose:
        en: |
          The Council reviews its work.

          It adopts the ninth report.
        hu: |
          A Tanács áttekinti munkáját.

          Elfogadja a kilencedik jelentést.
    `,
    ],
  },
};
