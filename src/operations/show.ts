import type { Shown, Source } from '../model/generated.ts';
import { pathOfKind, type RegisterKind } from '../model/kinds.ts';
import { referencesIn } from '../model/shape.ts';
import { shapes } from '../model/shapes.ts';
import { titles } from '../model/titles.ts';
import { sourcesOf, type Archive } from '../source/archive.ts';
import type { Files } from '../store/files.ts';
import { appearancesOf } from './appearances.ts';
import { faultyFiles, obstaclesIn, type Obstacles } from './faulty-files.ts';
import { findEntry } from './find-entry.ts';
import { findMeeting } from './find-meeting.ts';
import { chooseLanguage, createNamer } from './namer.ts';
import { outlineEntry, outlineRecord, type OutlineOptions, type Part } from './outline.ts';
import { readingFor } from './public-archive.ts';
import { readRecords, type ArchiveReading } from './read-archive.ts';

/** What can be shown: a meeting, or an entry of the register that each other word names. */
export type ShownKind = Shown['kind'];

/** What to show. */
export interface ShowRequest {
  readonly folder: string;
  readonly kind: ShownKind;
  /** What it is called: an id, a spelling; of a meeting its number, its id or `latest`. */
  readonly name: string;
  /** The language of names and texts; all languages of the texts where none is given. */
  readonly language?: string | undefined;
  /** Also what must not leave the house. */
  readonly includeInternal?: boolean;
}

/** One meeting or entry: as a value for programs, and its parts in the order in which they are read. */
export interface Showing {
  readonly shown: Shown;
  readonly parts: readonly Part[];
}

/** Shows one meeting or one entry of a register. */
export async function showEntry(
  files: Files,
  { folder, kind, name, language, includeInternal = false }: ShowRequest,
): Promise<Showing | Obstacles> {
  const reading = readingFor(await readRecords(files, folder), includeInternal);
  const namer = createNamer(reading.archive, chooseLanguage(language, reading.archive));
  const isOneLanguage = language !== undefined;
  if (kind === 'meeting') return showMeeting(reading, name, { namer, isOneLanguage });
  return showRegisterEntry(reading, { kind, name }, { namer, isOneLanguage });
}

type View = Pick<OutlineOptions, 'namer' | 'isOneLanguage'>;

function showMeeting(reading: ArchiveReading, name: string, view: View): Showing | Obstacles {
  const found = findMeeting(reading.archive, name);
  if ('faultyFile' in found) return obstaclesIn(reading, found.faultyFile);
  const { id, meeting, file } = found.entry;
  const shown = {
    schema: 1,
    kind: 'meeting',
    id,
    file,
    language: view.namer.language,
    name: view.namer.words(meeting.theme),
    meeting,
    faulty_files: faultyFiles(reading),
  } satisfies Shown;
  const options = { ...view, titles: titles.meeting };
  return { shown, parts: outlineRecord(meeting, shapes.meeting, options) };
}

/** The register that holds each kind of entry. */
export const registerOf = {
  person: 'people',
  organization: 'organizations',
  topic: 'topics',
  forum: 'forums',
} as const satisfies Record<Exclude<ShownKind, 'meeting'>, RegisterKind>;

function showRegisterEntry(
  reading: ArchiveReading,
  { kind, name }: { readonly kind: keyof typeof registerOf; readonly name: string },
  view: View,
): Showing | Obstacles {
  const { archive } = reading;
  const register = registerOf[kind];
  const file = pathOfKind(register);
  if (archive.unreadable.has(register)) return obstaclesIn(reading, file);
  const { namer } = view;
  const id = findEntry(archive, { register, name }, namer);
  const sources = sourcesNamedBy(archive, register, id);
  const shown = {
    schema: 1,
    kind,
    id,
    file,
    language: namer.language,
    name: namer.entry(register, id).name,
    ...entryOf[kind](archive, id),
    ...(sources.length === 0 ? {} : { sources }),
    appearances: appearancesOf(archive, { register, id }, namer),
    faulty_files: faultyFiles(reading),
  } satisfies Shown;
  const options = { ...view, titles: titles[register] };
  const shape = shapes[register];
  const entry = outlineEntry(archive[register].get(id), { shape, register }, options);
  const cited = outlineRecord({ sources }, shape, options);
  return { shown, parts: [...entry, ...(sources.length === 0 ? [] : cited)] };
}

const entryOf: {
  readonly [K in keyof typeof registerOf]: (archive: Archive, id: string) => Pick<Shown, K>;
} = {
  person({ people }, id) {
    const person = people.get(id);
    return person === undefined ? {} : { person };
  },
  organization({ organizations }, id) {
    const organization = organizations.get(id);
    return organization === undefined ? {} : { organization };
  },
  topic({ topics }, id) {
    const topic = topics.get(id);
    return topic === undefined ? {} : { topic };
  },
  forum({ forums }, id) {
    const forum = forums.get(id);
    return forum === undefined ? {} : { forum };
  },
};

/** The sources that an entry names, as its file describes them. */
function sourcesNamedBy(archive: Archive, register: RegisterKind, id: string): Source[] {
  const shape = shapes[register].keys?.[register]?.values ?? {};
  const ids = referencesIn(archive[register].get(id), shape)
    .filter(({ to }) => to === 'sources')
    .map((reference) => reference.id);
  const file = archive.files.find(({ kind }) => kind === register);
  return (file === undefined ? [] : sourcesOf(file)).filter((source) => ids.includes(source.id));
}
