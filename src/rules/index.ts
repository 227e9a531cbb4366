import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../source/archive.ts';
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
import type { Rule } from './rule.ts';
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

/**
 * What all rules find in an archive. Where no day is given, those that need one are left out: a
 * record must not become faulty for a reader just because time has passed.
 */
export function checkRules(archive: Archive, today: string | undefined): Diagnostic[] {
  return rules.flatMap((rule) => {
    if (rule.needsToday !== true) return [...rule.check(archive)];
    return today === undefined ? [] : [...rule.check(archive, today)];
  });
}
