import type { Appearance, Council, Meeting, Venue } from '../model/generated.ts';
import { namesAt } from '../model/names.ts';
import type { RegisterKind } from '../model/kinds.ts';
import type { Archive } from '../source/archive.ts';
import type { PlainEntry } from './blocks.ts';
import type { MessageKey } from './messages.ts';
import type { Phrasebook } from './phrasebook.ts';

/** What a document is composed from. */
export interface Composition {
  readonly archive: Archive;
  readonly council: Council;
  readonly id: string;
  readonly meeting: Meeting;
  readonly phrases: Phrasebook;
  /** The ids of the sides, in the order in which this document names them. */
  readonly sideOrder: readonly string[];
  /** The source of everything, where the record has one source in all. */
  readonly soleSource?: string | undefined;
}

/** What an entry of a register was called at the time of the meeting; an unknown one is its id. */
export function nameOf(
  { archive, meeting, phrases }: Composition,
  register: RegisterKind,
  id: string,
): string {
  const entry = archive[register].get(id);
  const day = meeting.dates.at(-1) ?? '';
  return entry === undefined ? id : phrases.name(namesAt(entry, day), `${register}.${id}`);
}

/** The name of a side. */
export function sideName({ council, phrases }: Composition, id: string): string {
  const side = council.sides.find((candidate) => candidate.id === id);
  return side === undefined ? id : phrases.name(side.names, `sides.${id}`);
}

/** The name of an organization with its short form: `Russian International Affairs Council (RIAC)`. */
export function organizationName(composition: Composition, id: string): string {
  const { archive, phrases } = composition;
  const name = nameOf(composition, 'organizations', id);
  const acronym = archive.organizations.get(id)?.acronyms?.[phrases.language];
  return acronym === undefined ? name : phrases.say('beside', { words: name, aside: acronym });
}

/** The office in which a person appeared: `Director General, Duma (Russia)`; empty if unknown. */
export function officeOf(
  composition: Composition,
  { person, capacity, organization, side }: Omit<Appearance, 'person'> & { person: string },
): string {
  const { phrases } = composition;
  const office = [
    capacity === undefined ? undefined : phrases.name(capacity, `capacity of ${person}`),
    organization === undefined ? undefined : nameOf(composition, 'organizations', organization),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
  if (side === undefined) return office;
  const party = sideName(composition, side);
  return office === '' ? party : phrases.say('beside', { words: office, aside: party });
}

/** A person in the office of that day: `Ivan Timofeev, Director General (Russia)`. */
export function personInOffice(composition: Composition, appearance: Appearance): string {
  const name = nameOf(composition, 'people', appearance.person);
  return [name, officeOf(composition, appearance)].filter((part) => part !== '').join(', ');
}

/** A venue in words: `Tagung House, Vienna, Austria (Lindengasse 3)`, as much of it as is known. */
export function placePhrase({ phrases }: Composition, venue: Venue): string {
  const { name, address, city, country } = venue;
  const place = [
    name === undefined ? undefined : phrases.name(name, 'venues.name'),
    phrases.name(city, 'venues.city'),
    country === undefined ? undefined : phrases.country(country),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
  return address === undefined ? place : phrases.say('beside', { words: place, aside: address });
}

/** A text with the sources that state it: `The Council met (source 1).` The full stop stays last. */
export function cited(
  composition: Composition,
  text: string,
  sources: readonly string[] | undefined,
): string {
  const citation = citationOf(composition, sources);
  const words = text.trim();
  if (citation === undefined) return words;
  // The full stop of an abbreviation or of an ordinal number belongs to it.
  const isSentence = /(?:\p{L}{3}|[)”“»])\.$/u.test(words);
  return isSentence ? `${words.slice(0, -1)} ${citation}.` : `${words} ${citation}`;
}

function citationOf(
  { meeting, phrases, soleSource }: Composition,
  sources: readonly string[] | undefined,
): string | undefined {
  const ids = sources ?? (soleSource === undefined ? [] : [soleSource]);
  const numbers = ids
    .map((id) => meeting.sources.findIndex((source) => source.id === id) + 1)
    .filter((number) => number > 0)
    .sort((a, b) => a - b);
  if (numbers.length === 0) return undefined;
  return phrases.say('citation', { count: numbers.length, numbers: numbers.join(', ') });
}

/** One fact as the entry of a list: what it is, what is known, and who says so. */
export function fact(
  composition: Composition,
  {
    label,
    text,
    sources,
  }: { label: MessageKey; text: string; sources?: readonly string[] | undefined },
): PlainEntry {
  return { label: composition.phrases.say(label), text: cited(composition, text, sources) };
}

/** A labelled part of a sentence: `Due: 1 June 2022`. */
export function labelled({ phrases }: Composition, label: MessageKey, text: string): string {
  return phrases.say('labelled', { label: phrases.say(label), text });
}

/** `fourth meeting`, as a name or after `of`, where a language tells them apart. */
export function meetingPhrase(
  phrases: Phrasebook,
  { number, kind = 'ordinary' }: Pick<Meeting, 'number' | 'kind'>,
  form: 'name' | 'of',
): string {
  return phrases.say('meeting', {
    numbered: number === undefined ? 'no' : 'yes',
    ordinal: number === undefined ? '' : phrases.say('ordinal', { number, form }),
    kind: keyword(kind),
    form,
  });
}

/** A value of a closed set as messages choose by it: they have no hyphens. */
export function keyword(value: string): string {
  return value.replaceAll('-', '_');
}

/** `19 May 2022, 09:30–17:45`, or as much of it as is known. */
export function timePhrase(
  { phrases }: Composition,
  { date, start, end }: { date?: string; start?: string; end?: string },
): string | undefined {
  const day = date === undefined ? undefined : phrases.date(date);
  const time = hoursPhrase(phrases, start, end);
  if (day === undefined || time === undefined) return day ?? time;
  return phrases.say('date_time', { date: day, time });
}

function hoursPhrase(
  phrases: Phrasebook,
  start: string | undefined,
  end: string | undefined,
): string | undefined {
  if (start !== undefined && end !== undefined) return `${start}–${end}`;
  if (start !== undefined) return phrases.say('time_from', { time: start });
  return end === undefined ? undefined : phrases.say('time_until', { time: end });
}
