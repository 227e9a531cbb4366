import type { Listing, ListedMeeting, NamedEntry } from '../model/generated.ts';
import type { Table } from './table.ts';

/** What a list holds, as a table. */
export function tableOf(listing: Listing): Table {
  const { meetings, people, organizations, topics, forums, recommendations } = listing;
  if (meetings !== undefined) return meetingsTable(meetings);
  if (people !== undefined) return peopleTable(people);
  if (organizations !== undefined) return organizationsTable(organizations);
  if (topics !== undefined) return topicsTable(topics);
  if (forums !== undefined) return forumsTable(forums);
  return recommendationsTable(recommendations ?? []);
}

/** What a meeting is called on the command line: its number in the main series, or its id. */
export function meetingWord({
  id,
  number,
  series,
}: Pick<ListedMeeting, 'id' | 'number' | 'series'>): string {
  return number === undefined || series !== undefined ? id : String(number);
}

/** Where a meeting is held: its cities, and online. */
export function placeOf({ cities, mode }: Pick<ListedMeeting, 'cities' | 'mode'>): string {
  return [...cities, ...(mode === 'online' || mode === 'hybrid' ? ['online'] : [])].join(', ');
}

function meetingsTable(meetings: NonNullable<Listing['meetings']>): Table {
  return {
    columns: [
      { title: 'Meeting' },
      { title: 'Date', shorten: shortDates },
      { title: 'Place', isText: true },
      { title: 'Status' },
      { title: 'Theme', isText: true },
    ],
    rows: meetings.map((meeting) => [
      meetingWord(meeting),
      meeting.dates.join(', '),
      placeOf(meeting),
      meeting.status,
      meeting.theme,
    ]),
  };
}

function peopleTable(people: NonNullable<Listing['people']>): Table {
  return {
    columns: [
      { title: 'Id' },
      { title: 'Name', isText: true },
      { title: 'Sides', isText: true },
      { title: 'Appearances', isNumber: true },
    ],
    rows: people.map(({ id, name, sides, appearances }) => [
      id,
      name,
      sides.map((side) => side.name).join(', '),
      String(appearances),
    ]),
  };
}

function organizationsTable(organizations: NonNullable<Listing['organizations']>): Table {
  return {
    columns: [
      { title: 'Id' },
      { title: 'Name', isText: true },
      { title: 'Acronym' },
      { title: 'Side', isText: true },
      { title: 'Meetings', isNumber: true },
    ],
    rows: organizations.map(({ id, name, acronym = '', side, meetings }) => [
      id,
      name,
      acronym,
      nameOf(side),
      String(meetings),
    ]),
  };
}

function topicsTable(topics: NonNullable<Listing['topics']>): Table {
  return {
    columns: [
      { title: 'Id' },
      { title: 'Name', isText: true },
      { title: 'Broader topic', isText: true },
      { title: 'Meetings', isNumber: true },
    ],
    rows: topics.map(({ id, name, broader, meetings }) => [
      id,
      name,
      nameOf(broader),
      String(meetings),
    ]),
  };
}

function forumsTable(forums: NonNullable<Listing['forums']>): Table {
  return {
    columns: [
      { title: 'Id' },
      { title: 'Name', isText: true },
      { title: 'Acronym' },
      { title: 'Editions', isNumber: true },
      { title: 'Meetings', isNumber: true },
    ],
    rows: forums.map(({ id, name, acronym = '', editions, meetings }) => [
      id,
      name,
      acronym,
      String(editions),
      String(meetings),
    ]),
  };
}

function recommendationsTable(all: NonNullable<Listing['recommendations']>): Table {
  return {
    columns: [
      { title: 'Meeting' },
      { title: 'Number' },
      { title: 'Status' },
      { title: 'Due' },
      { title: 'Text', isText: true },
    ],
    rows: all.map(({ meeting: id, meeting_number, series, number, status, due, text }) => [
      meetingWord({
        id,
        ...(meeting_number === undefined ? {} : { number: meeting_number }),
        ...(series === undefined ? {} : { series }),
      }),
      number,
      status ?? '',
      due ?? '',
      text,
    ]),
  };
}

function nameOf(entry: NamedEntry | undefined): string {
  return entry?.name ?? '';
}

/** Days without what they share with the first: `2021-09-16, 30`, or `2024-03-14, 04-11`. */
function shortDates(dates: string): string {
  const [first = '', ...others] = dates.split(', ');
  const shared = (date: string): number =>
    [8, 5].find(
      (length) => date.length > length && date.slice(0, length) === first.slice(0, length),
    ) ?? 0;
  return [first, ...others.map((date) => date.slice(shared(date)))].join(', ');
}
