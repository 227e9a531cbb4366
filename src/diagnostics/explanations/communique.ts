import { meeting, type ExplanationsOf } from './explanation.ts';

/** Why an adopted text is whole. */
export const communique: ExplanationsOf<'communique'> = {
  'communique/missing-text': {
    finds:
      'A part of an adopted or signed communiqué that lacks a text in one of its authentic languages.',
    why: 'Texts that are equally authentic have the same paragraphs; else the sides have adopted two things.',
    wrong: [
      meeting`
      communique:
        status: adopted
        authentic:
          - en
          - hu
        recommendations:
          - number: "1"
            text:
              en: The ports exchange their data.
    `,
    ],
    right: [
      meeting`
      communique:
        status: adopted
        authentic:
          - en
          - hu
        recommendations:
          - number: "1"
            text:
              en: The ports exchange their data.
              hu: A kikötők megosztják adataikat.
    `,
    ],
  },
  'communique/repeated-paragraph': {
    finds: 'Two recommendations of a communiqué with the same number.',
    why: 'Whoever cites the number could mean either of the two.',
    wrong: [
      meeting`
      communique:
        status: adopted
        recommendations:
          - number: "1"
            text:
              en: The ports exchange their data.
          - number: "1"
            text:
              en: The data are public.
    `,
    ],
    right: [
      meeting`
      communique:
        status: adopted
        recommendations:
          - number: "1"
            text:
              en: The ports exchange their data.
          - number: "1 bis"
            text:
              en: The data are public.
    `,
    ],
  },
  'communique/bracketed-text': {
    finds:
      'A paragraph of an adopted or signed communiqué in which something stands in square brackets.',
    why: 'In drafts, square brackets mark words on which the sides have not agreed; an adopted text has none.',
    wrong: [
      meeting`
      communique:
        status: adopted
        recommendations:
          - number: "1"
            text:
              en: The ports exchange their data [daily].
    `,
    ],
    right: [
      meeting`
      communique:
        status: adopted
        recommendations:
          - number: "1"
            text:
              en: The ports exchange their data daily.
    `,
    ],
  },
  'communique/late-submission': {
    finds:
      'A submission that is dated after the edition of the forum, or a meeting held after it. Where only months or years are known, it is said only if it is certain.',
    why: 'A text cannot reach a forum that is over: the date or the number of the edition is wrong.',
    wrong: [
      meeting`
      communique:
        status: adopted
        submissions:
          - forum: danube-forum
            edition: 7
            status: intended
    `,
    ],
    right: [
      meeting`
      communique:
        status: adopted
        submissions:
          - forum: danube-forum
            edition: 8
            status: intended
    `,
    ],
  },
};
