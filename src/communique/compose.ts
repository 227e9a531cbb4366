import type { CommuniqueSummary, Council } from '../model/generated.ts';
import type { Archive, MeetingEntry } from '../source/archive.ts';
import { composeCommunique } from './communique-part.ts';
import { sideEntry, type Composition } from './composition.ts';
import { createPhrasebook, type ExportLanguage, type Gap, type Phrasebook } from './phrasebook.ts';
import { isPublic } from './visibility.ts';
import { composeRecord } from './record-part.ts';

/** A composed summary, and the texts that the record lacks in its language. */
export interface Composed {
  readonly summary: CommuniqueSummary;
  readonly gaps: readonly Gap[];
}

/**
 * Decides what a communiqué summary says, in which order and in which words. Everything after it
 * only arranges: Markdown and JSON hold the same texts.
 */
export function composeSummary(
  { archive, council, entry }: { archive: Archive; council: Council; entry: MeetingEntry },
  language: ExportLanguage,
): Composed {
  const phrases = createPhrasebook(language);
  const { meeting } = entry;
  const composition = { archive, meeting, phrases };
  const councilName = phrases.name(council.names, 'council.names');
  const acronym = council.acronyms?.[language];
  const notice = noticeOf(composition);
  const summary: CommuniqueSummary = {
    schema: 1,
    language,
    title: phrases.say('title', { meeting: meetingPhrase(composition), council: councilName }),
    ...(notice === undefined ? {} : { notice }),
    place_and_date: placeAndDate(composition),
    theme: { label: phrases.say('theme'), text: phrases.text(meeting.theme, 'theme') },
    council: {
      name: councilName,
      ...(acronym === undefined ? {} : { acronym }),
      sides: council.sides.map(({ id }) => sideEntry(composition, id)),
    },
    meeting: meetingFacts(entry, phrases),
    communique: composeCommunique(composition),
    record: composeRecord(composition),
  };
  return { summary, gaps: phrases.gaps };
}

/** `fourth meeting`, or `extraordinary meeting` where there is no number. */
function meetingPhrase({ meeting, phrases }: Composition): string {
  const kind = (meeting.kind ?? 'ordinary').replaceAll('-', '_');
  if (meeting.number === undefined) return phrases.say('meeting_unnumbered', { kind });
  const ordinal = phrases.say('ordinal', { number: meeting.number });
  return phrases.say('meeting_numbered', { ordinal, kind });
}

/** What a reader must know before anything else: that the text is not adopted, or nothing was held. */
function noticeOf({ meeting, phrases }: Composition): string | undefined {
  if (meeting.status !== 'held') return phrases.say(`notice_${meeting.status}`);
  const { communique } = meeting;
  if (communique === undefined || !isPublic(communique)) return undefined;
  return communique.status === 'proposed' ? phrases.say('notice_proposed') : undefined;
}

function placeAndDate({ meeting, phrases }: Composition): string {
  const cities = (meeting.venues ?? []).map(({ city }) => phrases.name(city, 'venues.city'));
  const date = phrases.dates(meeting.dates);
  return cities.length === 0 ? date : `${phrases.list(cities)}, ${date}`;
}

function meetingFacts(
  { id, meeting }: MeetingEntry,
  phrases: Phrasebook,
): CommuniqueSummary['meeting'] {
  const { number, kind, status, dates, venues } = meeting;
  return {
    id,
    ...(number === undefined ? {} : { number }),
    ...(kind === undefined ? {} : { kind }),
    status,
    dates: [...dates],
    ...(venues === undefined
      ? {}
      : {
          venues: venues.map(({ name, city, country }) => ({
            ...(name === undefined ? {} : { name: phrases.name(name, 'venues.name') }),
            city: phrases.name(city, 'venues.city'),
            ...(country === undefined ? {} : { country }),
          })),
        }),
  };
}
