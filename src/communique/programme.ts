import type { AgendaItem, Remark, Session, Speaker, TopicDiscussed } from '../model/generated.ts';
import {
  emphasis,
  heading,
  list,
  paragraph,
  sentences,
  type PlainBlock,
  type PlainEntry,
} from './blocks.ts';
import {
  cited,
  keyword,
  labelled,
  nameOf,
  officeOf,
  personInOffice,
  timePhrase,
  type Composition,
} from './composition.ts';

/** The remarks made at the opening, in their order. */
export function opening(composition: Composition): PlainBlock[] {
  return (composition.meeting.opening ?? []).flatMap((remark) => remarkBlocks(composition, remark));
}

/** The remarks that no source places in one part of the programme. */
export function remarksElsewhere(composition: Composition): PlainBlock[] {
  return (composition.meeting.remarks ?? []).flatMap((remark) => remarkBlocks(composition, remark));
}

/** The speakers one by one, how their words are known, and the words point by point. */
function remarkBlocks(
  composition: Composition,
  { speakers, points, sources }: Remark,
): PlainBlock[] {
  const { phrases } = composition;
  const manner = points === undefined ? 'none' : speakers.length > 1 ? 'joint' : 'single';
  const note = cited(composition, phrases.say('remark', { manner }), sources);
  return [
    ...speakers.map((speaker) => speakerBlock(composition, speaker)),
    paragraph('statement', points === undefined ? `${note}.` : `${note}:`),
    ...list(
      'points',
      (points ?? []).map((point) => ({ text: phrases.text(point, 'points') })),
    ),
  ];
}

function speakerBlock(composition: Composition, speaker: Speaker): PlainBlock {
  const name = nameOf(composition, 'people', speaker.person);
  const text = [officeOf(composition, speaker), presented(composition, speaker)]
    .filter((part) => part !== '')
    .join('; ');
  return { ...emphasis('speaker', name), ...(text !== '' && { text }) };
}

function presented({ phrases }: Composition, { presents }: Speaker): string {
  if (presents === undefined) return '';
  return phrases.say('presented', { title: phrases.title(presents, 'presents') });
}

/** The parts of the programme, each under its own heading. */
export function sessions(composition: Composition): PlainBlock[] {
  return (composition.meeting.sessions ?? []).flatMap((session) =>
    sessionBlocks(composition, session),
  );
}

function sessionBlocks(composition: Composition, session: Session): PlainBlock[] {
  const { phrases } = composition;
  const {
    title,
    moderators = [],
    speakers = [],
    remarks = [],
    topics = [],
    summary,
    notes = [],
  } = session;
  const about = cited(composition, aboutSession(composition, session), session.sources);
  const led = moderators.map((person) => ({
    label: phrases.say('officer', { role: 'moderator' }),
    text: personInOffice(composition, person),
  }));
  const spoke = speakers.map((speaker) => ({
    label: phrases.say('session_speaker'),
    text: [personInOffice(composition, speaker), presented(composition, speaker)]
      .filter((part) => part !== '')
      .join('; '),
  }));
  return [
    heading('subsection', phrases.name(title, 'sessions.title')),
    ...(about === '' ? [] : [paragraph('statement', about)]),
    ...list('facts', [...led, ...spoke]),
    ...remarks.flatMap((remark) => remarkBlocks(composition, remark)),
    ...(topics.length === 0 ? [] : [paragraph('statement', phrases.say('session_topics'))]),
    ...topicList(composition, topics),
    ...(summary === undefined
      ? []
      : [
          {
            ...paragraph('statement', phrases.text(summary, 'summary')),
            label: phrases.say('summary'),
          },
        ]),
    ...list(
      'facts',
      notes.map((note) => ({ label: phrases.say('internal_note'), text: phrases.quoted(note) })),
    ),
  ];
}

function aboutSession(composition: Composition, session: Session): string {
  const { phrases } = composition;
  const { kind, access, attribution, format } = session;
  return sentences([
    kind && phrases.begin('session_kind', { kind: keyword(kind) }),
    timePhrase(composition, session),
    access && phrases.begin('access', { access }),
    attribution && phrases.begin('attribution', { attribution }),
    format && labelled(composition, 'session_format', phrases.name(format, 'sessions.format')),
  ]);
}

/** The items of the agenda and what became of them. */
export function agenda(composition: Composition): PlainBlock[] {
  const items = composition.meeting.agenda ?? [];
  return list(
    'facts',
    items.map((item) => agendaEntry(composition, item)),
  );
}

function agendaEntry(composition: Composition, item: AgendaItem): PlainEntry {
  const { phrases } = composition;
  const { number, title, outcome, summary, sources } = item;
  const text = sentences([
    phrases.text(title, 'agenda.title'),
    timePhrase(composition, item),
    outcome && labelled(composition, 'outcome', phrases.say('agenda_outcome', { outcome })),
    summary && phrases.text(summary, 'agenda.summary'),
  ]);
  return {
    ...(number === undefined ? {} : { label: phrases.say('agenda_item', { number }) }),
    text: cited(composition, text, sources),
  };
}

/** The subjects that no source places in one session. */
export function topicsElsewhere(composition: Composition): PlainBlock[] {
  return topicList(composition, composition.meeting.topics ?? []);
}

function topicList(composition: Composition, topics: readonly TopicDiscussed[]): PlainBlock[] {
  const { phrases } = composition;
  const entries = topics.map(({ topic, detail, sources }) => {
    const label = nameOf(composition, 'topics', topic);
    if (detail === undefined) return { text: cited(composition, label, sources) };
    const text = phrases.text(detail, `topics.${topic}.detail`);
    return { text: cited(composition, phrases.say('labelled', { label, text }), sources) };
  });
  return list('facts', entries);
}
