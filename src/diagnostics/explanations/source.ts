import { meeting, type ExplanationsOf } from './explanation.ts';

/** Why sources are as they should be. */
export const source: ExplanationsOf<'source'> = {
  'source/without-trace': {
    finds:
      'A source with neither an address, nor a date of publication, nor a date on which it was read. The sources of planned meetings are not looked at.',
    why: 'A source is there so that others can check what it says; without any trace they cannot.',
    wrong: [
      meeting`
      sources:
        - id: minutes
          publisher: Secretariat
    `,
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
};
