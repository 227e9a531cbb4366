import { checkSurvey } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';
import { surveyOf } from '../source/survey.ts';
import { checkAcceptedCodes, goneFindings, withoutAccepted } from './accepted.ts';
import type { Gathered } from './gather.ts';
import { checkSeverities, withSeverities } from './severities.ts';

/** What a check has come to. */
export interface Conclusion {
  /** What the rules find, as severe as the council has it, whether it is accepted or not. */
  readonly found: readonly Finding[];
  /** What is to be told of it, and of the council's own decisions about findings. */
  readonly told: readonly Finding[];
}

/** Compares all records of an archive, and weighs what was found as the council wants it. */
export function conclude(gathered: Gathered, today: string | undefined): Conclusion {
  const { registers, singles, meetings, faultyMeetings, faults, isPartial } = gathered;
  const { council, unreadable } = registers;
  const isSound = council !== undefined && faultyMeetings.length + unreadable.size === 0;
  const isWhole = isSound && !isPartial;
  const survey = surveyOf({ registers, singles, meetings, isWhole });
  const findings = [...gathered.findings, ...checkSurvey(survey, today)];
  const found = withSeverities(findings, council);
  const told = [
    ...checkSeverities(council),
    ...withoutAccepted(found, singles),
    ...checkAcceptedCodes(singles),
    // Where a file cannot be read, or was not, nothing is certain to be gone.
    ...(faults.length > 0 || isPartial ? [] : goneFindings(found, singles, today)),
  ];
  return { found, told };
}
