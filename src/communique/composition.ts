import type { Meeting, NamedEntry } from '../model/generated.ts';
import type { Archive } from '../source/archive.ts';
import type { Phrasebook } from './phrasebook.ts';

/** What the parts of a summary are composed from. */
export interface Composition {
  readonly archive: Archive;
  readonly meeting: Meeting;
  readonly phrases: Phrasebook;
}

/** The side with an id, named in the language of the document. */
export function sideEntry({ archive, phrases }: Composition, id: string): NamedEntry {
  const side = archive.council?.sides.find((candidate) => candidate.id === id);
  return { id, name: side === undefined ? id : phrases.name(side.names, `sides.${id}`) };
}

/** The organization with an id, named in the language of the document. */
export function organizationEntry({ archive, phrases }: Composition, id: string): NamedEntry {
  const organization = archive.organizations.get(id);
  const name = organization && phrases.name(organization.names, `organizations.${id}`);
  return { id, name: name ?? id };
}

/** A statement's sources: their ids, and the numbers by which the document cites them. */
export function cited(
  { meeting, phrases }: Composition,
  sources: readonly string[] | undefined,
): { sources?: string[]; citation?: string } {
  // Where the record has one source, that is the source of everything in it.
  const ids = sources ?? (meeting.sources.length === 1 ? meeting.sources.map(({ id }) => id) : []);
  if (ids.length === 0) return {};
  const numbers = ids
    .map((id) => meeting.sources.findIndex((source) => source.id === id) + 1)
    .sort((a, b) => a - b);
  const values = { count: numbers.length, numbers: numbers.join(', ') };
  return { sources: [...ids], citation: phrases.say('citation', values) };
}
