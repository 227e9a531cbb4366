import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../source/archive.ts';
import { repeatedId } from './repeated-id.ts';
import { repeatedNumber } from './repeated-number.ts';
import { repeatedSpelling } from './repeated-spelling.ts';
import type { Rule } from './rule.ts';
import { unknownEdition } from './unknown-edition.ts';
import { unknownId } from './unknown-id.ts';

/** Every rule. To add one, write its file and add one line. */
export const rules: readonly Rule[] = [
  unknownId,
  unknownEdition,
  repeatedId,
  repeatedNumber,
  repeatedSpelling,
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
