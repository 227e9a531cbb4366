import type { Session } from '../model/generated.ts';
import type { Composition } from './composition.ts';

/** A part of a record that may be internal to the secretariat. */
interface Part {
  readonly visibility?: 'public' | 'internal';
}

/** Whether a part may leave the house. */
export function isPublic({ visibility }: Part): boolean {
  return visibility !== 'internal';
}

/** The parts of a list that may leave the house; undefined where there is none. */
export function publicParts<T extends Part>(parts: readonly T[] | undefined): T[] | undefined {
  const shown = (parts ?? []).filter(isPublic);
  return shown.length === 0 ? undefined : shown;
}

/** Whether the council keeps a part of its closed sessions to itself. */
export function withholds(
  { archive }: Composition,
  { access }: Session,
  part: 'speakers' | 'remarks' | 'summary' | 'topics',
): boolean {
  const withheld = archive.council?.confidentiality?.closed_sessions ?? [];
  return access === 'closed' && withheld.includes(part);
}
