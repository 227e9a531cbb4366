import { entryOf, isOfKind, type RecordFile, type Registers } from '../source/archive.ts';
import { inventoryOf } from '../source/inventory.ts';
import type { Survey } from '../source/survey.ts';
import { alteredSeal } from './altered-seal.ts';
import { ballotsExceedVotes } from './ballots-exceed-votes.ts';
import { bracketedText } from './bracketed-text.ts';
import { contradictedEvidence } from './contradicted-evidence.ts';
import { heldInFuture } from './held-in-future.ts';
import { lateSubmission } from './late-submission.ts';
import { missingText } from './missing-text.ts';
import { missingTranslation } from './missing-translation.ts';
import { mixedScripts } from './mixed-scripts.ts';
import { numberAgainstDates } from './number-against-dates.ts';
import { otherSide } from './other-side.ts';
import { plannedInPast } from './planned-in-past.ts';
import { repeatedId } from './repeated-id.ts';
import { repeatedNumber } from './repeated-number.ts';
import { repeatedParagraph } from './repeated-paragraph.ts';
import { repeatedSpelling } from './repeated-spelling.ts';
import { repeatedTopic } from './repeated-topic.ts';
import type { Finding, Rule } from './rule.ts';
import { sourceInTwoVariants } from './source-in-two-variants.ts';
import { sourceWithoutTrace } from './source-without-trace.ts';
import { speakerWithoutCapacity } from './speaker-without-capacity.ts';
import { trailingTranslation } from './trailing-translation.ts';
import { unknownEdition } from './unknown-edition.ts';
import { unknownId } from './unknown-id.ts';
import { unusedEntry } from './unused-entry.ts';
import { variantNotGiven } from './variant-not-given.ts';
import { votesExceedAttendance } from './votes-exceed-attendance.ts';

/** Every rule. To add one, write its file and add one line. */
export const rules: readonly Rule[] = [
  unknownId,
  unknownEdition,
  repeatedId,
  otherSide,
  repeatedSpelling,
  unusedEntry,
  repeatedNumber,
  numberAgainstDates,
  heldInFuture,
  plannedInPast,
  votesExceedAttendance,
  ballotsExceedVotes,
  repeatedTopic,
  speakerWithoutCapacity,
  missingText,
  repeatedParagraph,
  bracketedText,
  lateSubmission,
  mixedScripts,
  missingTranslation,
  trailingTranslation,
  sourceWithoutTrace,
  variantNotGiven,
  sourceInTwoVariants,
  contradictedEvidence,
  alteredSeal,
];

const recordRules = rules.filter((rule) => rule.scope === 'record');
const meetingRules = rules.filter((rule) => rule.scope === 'meeting');

/** What the rules find in one record. */
export function checkRecord(
  whole: RecordFile,
  registers: Registers,
  inventory = inventoryOf(whole),
): Finding[] {
  const found: Finding[] = [];
  for (const rule of recordRules) {
    for (const finding of rule.check(whole, registers, inventory)) found.push(finding);
  }
  if (!isOfKind(whole, 'meeting')) return found;
  const meeting = entryOf(whole);
  for (const rule of meetingRules) {
    for (const finding of rule.check(meeting, registers, inventory)) found.push(finding);
  }
  return found;
}

/**
 * What the rules find where they compare all records. Where no day is given, those that need one are
 * left out: a record must not become faulty for a reader just because time has passed.
 */
export function checkSurvey(survey: Survey, today: string | undefined): Finding[] {
  return rules.flatMap((rule) => {
    if (rule.scope === 'archive') return [...rule.check(survey)];
    return rule.scope === 'day' && today !== undefined ? [...rule.check(survey, today)] : [];
  });
}
