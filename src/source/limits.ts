import type { Kind } from '../model/kinds.ts';

/** How much one file may hold. */
export interface Limits {
  readonly bytes: number;
  readonly tokens: number;
}

/** The limits of a meeting's file. */
export const meetingLimits: Limits = { bytes: 512 * 1024, tokens: 160_000 };

/** The limits of a register and of `council.yaml`. */
export const registerLimits: Limits = { bytes: 8 * 1024 * 1024, tokens: 2_000_000 };

/** The deepest nesting of brackets, lists and mappings in a record. */
export const deepest = 32;

/** The longest line of a file: no text of a record comes near it, and editors give up on longer ones. */
export const longestLine = 30_000;

/** The limits of a file of a kind. */
export function limitsOf(kind: Kind): Limits {
  return kind === 'meeting' ? meetingLimits : registerLimits;
}
