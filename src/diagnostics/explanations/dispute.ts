import { meeting, type ExplanationsOf } from './explanation.ts';

/** Why what sources say differently is told apart. */
export const dispute: ExplanationsOf<'dispute'> = {
  'dispute/variant-not-given': {
    finds:
      'A date in dispute that is none of those which the sources give, where all of them give one.',
    why: 'A record follows one of its sources; this date comes from nowhere.',
    wrong: [
      meeting`
      dates:
        - "2026-03-12"
      disputes:
        - fact: dates
          variants:
            - dates: ["2026-03-13"]
              sources: [minutes]
            - dates: ["2026-03-14"]
              sources: [herald]
    `,
    ],
    right: [
      meeting`
      dates:
        - "2026-03-13"
      disputes:
        - fact: dates
          variants:
            - dates: ["2026-03-13"]
              sources: [minutes]
            - dates: ["2026-03-14"]
              sources: [herald]
    `,
    ],
  },
  'dispute/source-in-two-variants': {
    finds: 'A source that is named under two variants of one dispute.',
    why: 'A source that says both settles nothing; it was probably entered in the wrong place.',
    wrong: [
      meeting`
      disputes:
        - fact: venues
          variants:
            - text: { en: Vienna }
              sources: [minutes]
            - text: { en: Tulln }
              sources: [minutes, herald]
    `,
    ],
    right: [
      meeting`
      disputes:
        - fact: venues
          variants:
            - text: { en: Vienna }
              sources: [minutes]
            - text: { en: Tulln }
              sources: [herald]
    `,
    ],
  },
  'dispute/contradicted-evidence': {
    finds:
      'A source that is named as evidence of a date, while a dispute says that it gives another one.',
    why: 'The date would appear better attested than it is.',
    wrong: [
      meeting`
      disputes:
        - fact: dates
          variants:
            - dates: ["2026-03-12"]
              sources: [minutes]
            - dates: ["2026-03-13"]
              sources: [herald]
      evidence:
        dates: [minutes, herald]
    `,
    ],
    right: [
      meeting`
      disputes:
        - fact: dates
          variants:
            - dates: ["2026-03-12"]
              sources: [minutes]
            - dates: ["2026-03-13"]
              sources: [herald]
      evidence:
        dates: [minutes]
    `,
    ],
  },
};
