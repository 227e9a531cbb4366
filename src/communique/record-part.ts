import type {
  LabelledStatement,
  OrganizerEntry,
  RecordPart,
  Remark,
  RemarkEntry,
  Session,
  SessionEntry,
  Source,
  SourceEntry,
  Speaker,
  SpeakerEntry,
  TopicDiscussed,
  TopicEntry,
  Variant,
} from '../model/generated.ts';
import { cited, organizationEntry, sideEntry, type Composition } from './composition.ts';
import { publicParts, withholds } from './visibility.ts';
import { placePhrase } from './place.ts';

/** Part II: what the meeting was, who held it, what was said and discussed, and who says so. */
export function composeRecord(composition: Composition): RecordPart {
  const { meeting, phrases } = composition;
  const { organizers, topics, sources } = meeting;
  const opening = publicParts(meeting.opening);
  const sessions = publicParts(meeting.sessions);
  return {
    heading: phrases.say('part_record'),
    facts: { heading: phrases.say('facts'), entries: factsOf(composition) },
    organizers: {
      heading: phrases.say('organizers'),
      entries: organizers.map((id) => organizerEntry(composition, id)),
    },
    ...(opening && {
      opening: {
        heading: phrases.say('opening'),
        entries: opening.map((remark) => remarkEntry(composition, remark)),
      },
    }),
    ...(sessions && {
      sessions: {
        heading: phrases.say('sessions'),
        entries: sessions.map((session) => sessionEntry(composition, session)),
      },
    }),
    ...(topics && {
      topics: {
        heading: phrases.say('topics'),
        entries: topics.map((topic) => topicEntry(composition, topic)),
      },
    }),
    sources: {
      heading: phrases.say('sources'),
      entries: sources.map((source, index) => sourceEntry(composition, source, index + 1)),
    },
  };
}

function factsOf(composition: Composition): LabelledStatement[] {
  const { meeting, phrases } = composition;
  const { number, label, dates, venues, variants = [], evidence = {} } = meeting;
  const facts: LabelledStatement[] = [];
  const add = (
    fact: LabelledStatement['fact'],
    text: string,
    sources?: readonly string[],
  ): void => {
    facts.push({ fact, label: phrases.say(`fact_${fact}`), text, ...cited(composition, sources) });
  };
  if (number !== undefined) {
    const ordinal = phrases.say('ordinal', { number });
    add('number', phrases.say('fact_number_text', { ordinal }), evidence.number);
  }
  if (label !== undefined) add('label', phrases.text(label, 'label'), evidence.label);
  add('dates', phrases.dates(dates), evidence.dates);
  for (const venue of venues ?? []) {
    add('venues', placePhrase(phrases, venue, 'venues'), evidence.venues);
  }
  for (const fact of ['theme', 'purpose', 'occasion', 'basis'] as const) {
    const wording = meeting[fact];
    if (wording !== undefined) add(fact, phrases.text(wording, fact), evidence[fact]);
  }
  return [...facts, ...variants.flatMap((variant) => variantFacts(composition, variant))];
}

/** A wording quoted from a source stands in the language of the source, as a title does. */
function variantFacts(
  composition: Composition,
  { fact, text, sources }: Variant,
): LabelledStatement[] {
  const { phrases } = composition;
  const key = `${fact}_variant` as const;
  const label = phrases.say(`fact_${key}`);
  const own = text[phrases.language];
  if (own !== undefined) return [{ fact: key, label, text: own, ...cited(composition, sources) }];
  return Object.entries(text).map(([tag, wording]) => ({
    fact: key,
    label: phrases.say('label_in_language', { label, language: phrases.languageName(tag) }),
    text: wording,
    ...cited(composition, sources),
  }));
}

function organizerEntry(composition: Composition, id: string): OrganizerEntry {
  const { archive, phrases } = composition;
  const organization = archive.organizations.get(id);
  const { name } = organizationEntry(composition, id);
  const acronym = organization?.acronyms?.[phrases.language];
  const withAcronym = acronym === undefined ? name : phrases.say('with_acronym', { name, acronym });
  const country = organization?.country;
  return {
    id,
    name,
    ...(acronym === undefined ? {} : { acronym }),
    text:
      country === undefined
        ? withAcronym
        : phrases.say('place_with_country', {
            place: withAcronym,
            country: phrases.country(country),
          }),
    ...cited(composition, composition.meeting.evidence?.organizers),
  };
}

function remarkEntry(composition: Composition, { speakers, points, sources }: Remark): RemarkEntry {
  const { phrases } = composition;
  const told = speakers.length > 1 ? 'remark_reported_jointly' : 'remark_reported';
  const noteKey = points === undefined ? 'remark_unreported' : told;
  return {
    speakers: speakers.map((speaker) => speakerEntry(composition, speaker)),
    note: phrases.say(noteKey),
    ...(points && { points: points.map((point) => phrases.text(point, 'opening.points')) }),
    ...cited(composition, sources),
  };
}

function speakerEntry(composition: Composition, speaker: Speaker): SpeakerEntry {
  const { archive, phrases } = composition;
  const { person, capacity, organization, side } = speaker;
  const entry = archive.people.get(person);
  const office = capacity && phrases.name(capacity, `capacity of ${person}`);
  const body = organization && organizationEntry(composition, organization);
  const party = side && sideEntry(composition, side);
  const where = [office, body && body.name].filter((part) => part !== undefined).join(', ');
  const description = [
    where,
    party && (where === '' ? party.name : phrases.say('side', { side: party.name })),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  return {
    id: person,
    name: entry === undefined ? person : phrases.name(entry.names, `people.${person}`),
    ...(office && { capacity: office }),
    ...(body && { organization: body }),
    ...(party && { side: party }),
    ...(description !== '' && { description }),
  };
}

function sessionEntry(composition: Composition, session: Session): SessionEntry {
  const { phrases } = composition;
  const { title, access, format, sources } = session;
  const topics = withholds(composition, session, 'topics') ? undefined : session.topics;
  const description = [
    access && phrases.say(`access_${access}`),
    format && phrases.name(format, 'sessions.format'),
  ].filter((part) => part !== undefined);
  return {
    title: phrases.name(title, 'sessions.title'),
    ...(access && { access }),
    ...(description.length > 0 && { description: description.join('. ') }),
    ...(topics && {
      topics: {
        label: phrases.say('session_topics'),
        entries: topics.map((topic) => topicEntry(composition, topic)),
      },
    }),
    ...cited(composition, sources),
  };
}

function topicEntry(
  composition: Composition,
  { topic, detail, sources }: TopicDiscussed,
): TopicEntry {
  const { archive, phrases } = composition;
  const entry = archive.topics.get(topic);
  return {
    id: topic,
    name: entry === undefined ? topic : phrases.name(entry.names, `topics.${topic}`),
    ...(detail && { detail: phrases.text(detail, `topics.${topic}.detail`) }),
    ...cited(composition, sources),
  };
}

function sourceEntry({ phrases }: Composition, source: Source, number: number): SourceEntry {
  const { id, publisher, based_on: origin, title, url, published, accessed, language } = source;
  const by =
    origin === undefined ? publisher : phrases.say('source_based_on', { publisher, origin });
  const quoted = title === undefined ? [] : [phrases.say('quoted', { text: title })];
  const details = [
    published && phrases.say('source_published', { date: phrases.date(published) }),
    accessed && phrases.say('source_accessed', { date: phrases.date(accessed) }),
    language && phrases.say('source_language', { language: phrases.languageName(language) }),
  ].filter((part) => part !== undefined);
  return {
    id,
    number,
    publisher,
    ...(origin && { based_on: origin }),
    ...(title && { title }),
    ...(url && { url }),
    ...(published && { published }),
    ...(accessed && { accessed }),
    ...(language && { language }),
    text: [by, ...quoted].join(', '),
    ...(details.length > 0 && { details: details.join(', ') }),
  };
}
