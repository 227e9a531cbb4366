import type {
  Listing,
  Meeting,
  ListedForum,
  ListedOrganization,
  ListedPerson,
  ListedTopic,
} from '../model/generated.ts';
import { pathOfKind, registerKinds, type RegisterKind } from '../model/kinds.ts';
import { byCodeUnit } from '../model/order.ts';
import { shapes } from '../model/shapes.ts';
import type { Archive } from '../source/archive.ts';
import { inventoryOfValue } from '../source/inventory.ts';
import type { Files } from '../store/files.ts';
import { faultyFiles, obstaclesIn, type Obstacles } from './faulty-files.ts';
import { inOrderOfDays, listedMeeting } from './meeting-order.ts';
import { chooseLanguage, createNamer, type Namer } from './namer.ts';
import { readingFor } from './public-archive.ts';
import { readRecords } from './read-archive.ts';
import { listedRecommendations, openRecommendations } from './recommendations.ts';

/** What can be listed. */
export const listedKinds = ['meetings', ...registerKinds, 'recommendations'] as const;

export type ListedKind = (typeof listedKinds)[number];

/** What to list. */
export interface ListRequest {
  readonly folder: string;
  readonly kind: ListedKind;
  /** The language of names; the council's first where none is given. */
  readonly language?: string | undefined;
  /** Only the recommendations that are still to be carried out. */
  readonly onlyOpen?: boolean | undefined;
  /** Also what must not leave the house. */
  readonly includeInternal?: boolean;
}

/** Lists one kind of entry, as far as the records can be read. */
export async function listArchive(
  files: Files,
  { folder, kind, language, onlyOpen = false, includeInternal = false }: ListRequest,
): Promise<Listing | Obstacles> {
  const partOf = kind === 'meetings' ? headOf : undefined;
  const reading = readingFor(await readRecords(files, folder, partOf), includeInternal);
  const { archive } = reading;
  const register = registerKinds.find((candidate) => candidate === kind);
  if (register !== undefined && archive.unreadable.has(register)) {
    return obstaclesIn(reading, pathOfKind(register));
  }
  const namer = createNamer(archive, chooseLanguage(language, archive));
  const entries =
    kind === 'recommendations' && onlyOpen
      ? { recommendations: openRecommendations(listedRecommendations(archive, namer)) }
      : lists[kind](archive, namer);
  return {
    schema: 1,
    language: namer.language,
    ...entries,
    faulty_files: faultyFiles(reading),
  };
}

/** What a list of meetings shows of one: of many meetings, not everything fits into memory. */
function headOf(meeting: Meeting): Meeting {
  const { schema, number, series, status, theme, dates, venues, mode, organizers, sources } =
    meeting;
  return {
    ...{ schema, status, theme, dates, organizers, sources },
    ...(number !== undefined && { number }),
    ...(series !== undefined && { series }),
    ...(venues !== undefined && { venues }),
    ...(mode !== undefined && { mode }),
  };
}

const lists: { readonly [K in ListedKind]: (archive: Archive, namer: Namer) => Pick<Listing, K> } =
  {
    meetings: ({ meetings }, namer) => ({
      meetings: inOrderOfDays(meetings).map((entry) => listedMeeting(entry, namer)),
    }),
    people: (archive, namer) => ({ people: listedPeople(archive, namer) }),
    organizations: (archive, namer) => ({ organizations: listedOrganizations(archive, namer) }),
    topics: (archive, namer) => ({ topics: listedTopics(archive, namer) }),
    forums: (archive, namer) => ({ forums: listedForums(archive, namer) }),
    recommendations: (archive, namer) => ({
      recommendations: listedRecommendations(archive, namer),
    }),
  };

function listedPeople(archive: Archive, namer: Namer): ListedPerson[] {
  const named = namedIn(archive, 'people');
  return sorted(archive.people).map(([id, { names, sides = [] }]) => ({
    id,
    name: namer.words(names),
    sides: sides.map(namer.side),
    appearances: named.get(id)?.places ?? 0,
  }));
}

function listedOrganizations(archive: Archive, namer: Namer): ListedOrganization[] {
  const named = namedIn(archive, 'organizations');
  return sorted(archive.organizations).map(([id, { names, acronyms, side }]) => ({
    id,
    name: namer.words(names),
    ...(acronyms === undefined ? {} : { acronym: namer.words(acronyms) }),
    ...(side === undefined ? {} : { side: namer.side(side) }),
    meetings: named.get(id)?.meetings ?? 0,
  }));
}

function listedTopics(archive: Archive, namer: Namer): ListedTopic[] {
  const named = namedIn(archive, 'topics');
  return sorted(archive.topics).map(([id, { names, broader }]) => ({
    id,
    name: namer.words(names),
    ...(broader === undefined ? {} : { broader: namer.entry('topics', broader) }),
    meetings: named.get(id)?.meetings ?? 0,
  }));
}

function listedForums(archive: Archive, namer: Namer): ListedForum[] {
  const named = namedIn(archive, 'forums');
  return sorted(archive.forums).map(([id, { names, acronyms, editions = [] }]) => ({
    id,
    name: namer.words(names),
    ...(acronyms === undefined ? {} : { acronym: namer.words(acronyms) }),
    editions: editions.length,
    meetings: named.get(id)?.meetings ?? 0,
  }));
}

function sorted<T>(entries: ReadonlyMap<string, T>): [string, T][] {
  return [...entries].sort(([a], [b]) => byCodeUnit(a, b));
}

/** In how many places, and in how many meetings, each entry of a register is named. */
function namedIn(
  { meetings }: Archive,
  register: RegisterKind,
): ReadonlyMap<string, { readonly places: number; readonly meetings: number }> {
  const named = new Map<string, { places: number; meetings: number }>();
  for (const { meeting } of meetings) {
    const ids = inventoryOfValue(meeting, shapes.meeting)
      .references.filter(({ to }) => to === register)
      .map(({ id }) => id);
    for (const [index, id] of ids.entries()) {
      const before = named.get(id) ?? { places: 0, meetings: 0 };
      const isFirst = ids.indexOf(id) === index;
      named.set(id, {
        places: before.places + 1,
        meetings: before.meetings + (isFirst ? 1 : 0),
      });
    }
  }
  return named;
}
