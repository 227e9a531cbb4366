import type { Meeting, ShownAppearance, Source } from '../model/generated.ts';
import type { RegisterKind } from '../model/kinds.ts';
import { isWords } from '../model/names.ts';
import { isMapping, valueAt, type Path } from '../model/paths.ts';
import { referencesIn } from '../model/shape.ts';
import { shapes } from '../model/shapes.ts';
import { titles } from '../model/titles.ts';
import type { Archive, MeetingEntry } from '../source/archive.ts';
import { roleAt, wordOf } from './appearance-roles.ts';
import { inOrderOfDays, listedMeeting } from './meeting-order.ts';
import type { Namer } from './namer.ts';

/** Every place where a meeting names an entry of a register, in the order of days. */
export function appearancesOf(
  archive: Archive,
  { register, id }: { readonly register: RegisterKind; readonly id: string },
  namer: Namer,
): ShownAppearance[] {
  return inOrderOfDays(archive.meetings).flatMap((entry) =>
    referencesIn(entry.meeting, shapes.meeting)
      .filter((reference) => reference.to === register && reference.id === id)
      .map(({ path }) => appearanceAt(entry, { path, to: register, id }, namer)),
  );
}

type Mapping = Readonly<Record<string, unknown>>;

function appearanceAt(
  entry: MeetingEntry,
  { path, to, id }: { readonly path: Path; readonly to: RegisterKind; readonly id: string },
  namer: Namer,
): ShownAppearance {
  const { meeting } = entry;
  const holders = holdersOf(meeting, path);
  const own = holders.at(-1) ?? {};
  const person = to === 'people' ? id : textOf(own.person);
  const date = meeting.dates[0];
  const { name } = namer.entry(to, id, date);
  const capacity = factAbout(meeting, { own, person, key: 'capacity' });
  const organization = textOf(factAbout(meeting, { own, person, key: 'organization' }));
  const side = textOf(factAbout(meeting, { own, person, key: 'side' }));
  const presence = wordOf('presence', own.presence);
  return {
    meeting: listedMeeting(entry, namer),
    role: roleAt(path, own),
    ...(name === namer.entry(to, id).name ? {} : { name }),
    part: partAt(path, holders, namer),
    ...(person === undefined || to === 'people'
      ? {}
      : { person: namer.entry('people', person, date) }),
    ...(isWords(capacity) ? { capacity: namer.words(capacity) } : {}),
    ...(organization === undefined || to === 'organizations'
      ? {}
      : { organization: namer.entry('organizations', organization, date) }),
    ...(side === undefined ? {} : { side: namer.side(side) }),
    ...(presence === undefined ? {} : { presence }),
    ...(isWords(own.presents) ? { presents: namer.words(own.presents) } : {}),
    ...(holders.some(isInternal) ? { visibility: 'internal' } : {}),
    sources: sourcesAt(meeting, path, holders),
  };
}

/** The mappings around a place, the outermost first, without the record itself. */
function holdersOf(meeting: Meeting, path: Path): Mapping[] {
  return path
    .map((_, index) => valueAt(meeting, path.slice(0, index)))
    .slice(1)
    .filter(isMapping);
}

/**
 * The title of the session, document or decision around a place, or else of the part of the record;
 * in a communiqué with the number of the recommendation.
 */
function partAt([top = '']: Path, holders: readonly Mapping[], namer: Namer): string {
  const title = holders.map((holder) => holder.title).findLast(isWords);
  const part = title === undefined ? (titles.meeting[top] ?? String(top)) : namer.words(title);
  const paragraph = top === 'communique' ? holders[1]?.number : undefined;
  return typeof paragraph === 'string' ? `${part}, ${paragraph}` : part;
}

/**
 * What is known of a person in one place; where that does not say it, what the other places of the
 * same meeting say, if they say it with one voice. What is internal does not speak for the rest.
 */
function factAbout(
  meeting: Meeting,
  { own, person, key }: { own: Mapping; person: string | undefined; key: string },
): unknown {
  if (own[key] !== undefined || person === undefined) return own[key];
  const said = referencesIn(meeting, shapes.meeting)
    .filter(({ to, id, path }) => to === 'people' && id === person && path.at(-1) === 'person')
    .map(({ path }) => holdersOf(meeting, path))
    .filter((holders) => !holders.some(isInternal))
    .map((holders) => holders.at(-1)?.[key])
    .filter((fact) => fact !== undefined);
  return new Set(said.map((fact) => JSON.stringify(fact))).size === 1 ? said[0] : undefined;
}

/** The sources named nearest to a place, else those of its part; a record's only source is that of all. */
function sourcesAt(meeting: Meeting, [top]: Path, holders: readonly Mapping[]): Source[] {
  const named = [...holders.map(({ sources }) => sources), undefined].findLast(Array.isArray);
  const evidence = valueAt(meeting.evidence, [top ?? '']);
  const ids: unknown = named ?? evidence;
  if (!Array.isArray(ids)) return meeting.sources.length === 1 ? [...meeting.sources] : [];
  return meeting.sources.filter(({ id }) => ids.includes(id));
}

function isInternal({ visibility }: Mapping): boolean {
  return visibility === 'internal';
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
