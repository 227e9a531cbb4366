import type { Council, Meeting } from '../model/generated.ts';
import { inLanguage } from '../model/names.ts';
import type { Composition } from './composition.ts';
import { localesFor } from './messages.ts';

/** What decides in which order a document names the sides. */
export interface Precedence {
  readonly council: Council;
  readonly meeting: Meeting;
  readonly locale: string;
  readonly language: string;
  /** The side that stands first in its own copy of the document (the alternat). */
  readonly alternat?: string | undefined;
}

/**
 * The ids of the sides in the order of a document: the side whose copy it is, then the host where
 * the council names it first, then by the alphabet of the language.
 */
export function orderOfSides({
  council,
  meeting,
  locale,
  language,
  alternat,
}: Precedence): string[] {
  const host = council.side_order === 'host-first' ? meeting.host_side : undefined;
  const first = [alternat, host];
  const rank = (id: string): number => (first.includes(id) ? first.indexOf(id) : first.length);
  return [...council.sides]
    .sort(
      (a, b) =>
        rank(a.id) - rank(b.id) ||
        inLanguage(a.names, language).localeCompare(
          inLanguage(b.names, language),
          localesFor(locale),
        ),
    )
    .map(({ id }) => id);
}

/** The parts of a list in the order of their sides; those of no side stand at the end. */
export function bySide<T extends { readonly side?: string }>(
  { sideOrder }: Pick<Composition, 'sideOrder'>,
  parts: readonly T[],
): T[] {
  const rank = ({ side }: T): number => {
    const place = side === undefined ? -1 : sideOrder.indexOf(side);
    return place === -1 ? sideOrder.length : place;
  };
  return [...parts].sort((a, b) => rank(a) - rank(b));
}
