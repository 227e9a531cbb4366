import type { Evidence, MeetingLink, StatusEvent, Variant } from '../model/generated.ts';
import { list, sentences, type PlainBlock, type PlainEntry } from './blocks.ts';
import {
  cited,
  fact,
  keyword,
  labelled,
  meetingPhrase,
  placePhrase,
  sideName,
  timePhrase,
  type Composition,
} from './composition.ts';
import type { MessageKey } from './messages.ts';

/** What the meeting was, when and where, each fact with its source. */
export function meetingFacts(composition: Composition): PlainBlock[] {
  return list('facts', [
    ...identity(composition),
    ...statusFacts(composition),
    ...(composition.meeting.links ?? []).map((link) => linkFact(composition, link)),
    ...timeAndPlace(composition),
    ...context(composition),
  ]);
}

/** A fact that names its sources under `evidence`. */
function stated(composition: Composition, name: keyof Evidence, text: string): PlainEntry {
  const sources = composition.meeting.evidence?.[name];
  return fact(composition, { label: `fact_${name}`, text, sources });
}

function identity(composition: Composition): PlainEntry[] {
  const { council, meeting, phrases } = composition;
  const { number, series, kind } = meeting;
  const names = council.series?.find(({ id }) => id === series)?.names;
  return [
    ...(number === undefined
      ? []
      : [stated(composition, 'number', meetingPhrase(phrases, { number }, 'name'))]),
    ...(series === undefined
      ? []
      : [
          fact(composition, {
            label: 'fact_series',
            text: names === undefined ? series : phrases.name(names, `series.${series}`),
          }),
        ]),
    ...(kind === undefined
      ? []
      : [stated(composition, 'kind', phrases.say('kind', { kind: keyword(kind) }))]),
  ];
}

function statusFacts(composition: Composition): PlainEntry[] {
  const { meeting, phrases } = composition;
  return [
    stated(composition, 'status', phrases.say('status', { status: meeting.status })),
    ...(meeting.status_history ?? []).map((event) => statusEvent(composition, event)),
  ];
}

function statusEvent(composition: Composition, event: StatusEvent): PlainEntry {
  const { phrases } = composition;
  const { status, date, dates, venues = [], reason, sources } = event;
  const text = sentences([
    phrases.begin('status', { status }),
    dates && labelled(composition, 'earlier_dates', phrases.dates(dates)),
    ...venues.map((venue) => labelled(composition, 'fact_venues', placePhrase(composition, venue))),
    date && labelled(composition, 'until', phrases.date(date)),
    reason && labelled(composition, 'reason', phrases.text(reason, 'status_history.reason')),
  ]);
  return fact(composition, { label: 'fact_earlier_status', text, sources });
}

function linkFact(composition: Composition, { kind, meeting, sources }: MeetingLink): PlainEntry {
  return fact(composition, {
    label: `link_${keywordOfLink[kind]}`,
    text: otherMeeting(composition, meeting),
    sources,
  });
}

const keywordOfLink = {
  follows: 'follows',
  prepares: 'prepares',
  'reports-to': 'reports_to',
  'part-of': 'part_of',
} as const satisfies Record<MeetingLink['kind'], string>;

/** Another meeting by what it is called and when it was: `third meeting (19–20 May 2022)`. */
export function otherMeeting({ archive, phrases }: Composition, id: string): string {
  const entry = archive.meetings.find((candidate) => candidate.id === id);
  if (entry === undefined) return id;
  return phrases.say('beside', {
    words: meetingPhrase(phrases, entry.meeting, 'name'),
    aside: phrases.dates(entry.meeting.dates),
  });
}

function timeAndPlace(composition: Composition): PlainEntry[] {
  const { meeting, phrases } = composition;
  const { dates, times = [], time_zone, venues = [], mode, host_side } = meeting;
  const slots = times.flatMap((slot) => timePhrase(composition, slot) ?? []);
  return [
    stated(composition, 'dates', phrases.dates(dates)),
    ...(slots.length === 0 ? [] : [stated(composition, 'times', slots.join('; '))]),
    ...(time_zone === undefined
      ? []
      : [fact(composition, { label: 'fact_time_zone', text: time_zone })]),
    ...(mode === undefined
      ? []
      : [stated(composition, 'mode', phrases.say('mode', { mode: keyword(mode) }))]),
    ...venues.map((venue) => stated(composition, 'venues', placePhrase(composition, venue))),
    ...onlineFacts(composition),
    ...(host_side === undefined
      ? []
      : [stated(composition, 'host_side', sideName(composition, host_side))]),
  ];
}

function onlineFacts(composition: Composition): PlainEntry[] {
  const { platform, url, streaming } = composition.meeting.online ?? {};
  return [
    ...(platform === undefined
      ? []
      : [fact(composition, { label: 'fact_platform', text: platform })]),
    ...(url === undefined ? [] : [address(composition, 'fact_online', url)]),
    ...(streaming === undefined ? [] : [address(composition, 'fact_streaming', streaming)]),
  ];
}

function address({ phrases }: Composition, label: MessageKey, url: string): PlainEntry {
  return { label: phrases.say(label), url };
}

function context(composition: Composition): PlainEntry[] {
  const { meeting, phrases } = composition;
  return (['label', 'theme', 'purpose', 'occasion', 'basis'] as const).flatMap((name) => {
    const wording = meeting[name];
    const own =
      wording === undefined ? [] : [stated(composition, name, phrases.text(wording, name))];
    return [...own, ...variantsOf(composition, name)];
  });
}

/** The same fact as other sources word it, each wording quoted. */
export function variantsOf(composition: Composition, name: Variant['fact']): PlainEntry[] {
  const { meeting, phrases } = composition;
  return (meeting.variants ?? [])
    .filter(({ fact: varied }) => varied === name)
    .map(({ text, sources }) => ({
      label: phrases.say('variant', { fact: phrases.say(`fact_${name}`) }),
      // What another source says of the organizers is told, not quoted.
      text: cited(
        composition,
        name === 'organizers' ? phrases.text(text, 'variants') : phrases.quoted(text),
        sources,
      ),
    }));
}
