import { accepted, council, type ExplanationsOf } from './explanation.ts';

/** Why a council can decide on some findings, and not on others. */
export const configuration: ExplanationsOf<'configuration'> = {
  'configuration/unknown-code': {
    finds: 'A code in council.yaml or accepted.yaml that no finding has.',
    why: 'The decision has no effect, and nobody would notice.',
    wrong: [
      council`
      severities:
        register/unused-entries: ignore
    `,
    ],
    right: [
      council`
      severities:
        register/unused-entry: ignore
    `,
    ],
  },
  'configuration/fixed-code': {
    finds:
      'A code of the groups `archive`, `yaml`, `schema` or `configuration` in council.yaml or accepted.yaml.',
    why: 'A file that cannot be read, or whose form is wrong, takes no part in any check or document. That must be seen.',
    wrong: [
      council`
      severities:
        schema/unknown-key: ignore
        source/without-trace: ignore
    `,
    ],
    right: [
      council`
      severities:
        source/without-trace: ignore
    `,
    ],
  },
  'configuration/gone-finding': {
    finds:
      'A finding in accepted.yaml that is not found any more: the record was corrected, or the part has moved.',
    why: 'If the mistake came back, it would pass unseen.',
    wrong: [
      accepted`
      findings:
        - code: meeting/speaker-without-capacity
          file: meetings/2026-03-12-vienna.yaml
          path: remarks[7].speakers[0].person
    `,
    ],
    right: [
      accepted`
      findings: []
    `,
    ],
  },
};
