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
