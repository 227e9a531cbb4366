import type { Recommendation, Submission } from '../model/generated.ts';
import { list, sentences, type PlainBlock, type PlainEntry } from './blocks.ts';
import { addresseeName } from './communique-part.ts';
import {
  cited,
  fact,
  keyword,
  labelled,
  nameOf,
  organizationName,
  placePhrase,
  sideName,
  type Composition,
} from './composition.ts';
import { otherMeeting } from './meeting-facts.ts';

/** The statuses that the text of the communiqué had before, and what was corrected in it. */
export function historyOfText(composition: Composition): PlainBlock[] {
  const { meeting, phrases } = composition;
  const events = meeting.communique?.history ?? [];
  const entries = events.map(({ status, date, note, sources }) => ({
    label: phrases.say('text_status', { status }),
    text: cited(
      composition,
      sentences([
        date === undefined ? phrases.say('date_unknown') : phrases.date(date),
        note && phrases.text(note, 'communique.history'),
      ]),
      sources,
    ),
  }));
  const corrections = (meeting.communique?.corrections ?? []).map(({ date, reason }) => ({
    label: phrases.say('text_corrected'),
    text: sentences([phrases.date(date), phrases.text(reason, 'communique.corrections')]),
  }));
  return list('facts', [...entries, ...corrections]);
}

/** What has become of each recommendation. */
export function followUp(composition: Composition): PlainBlock[] {
  const recommendations = composition.meeting.communique?.recommendations ?? [];
  return list(
    'facts',
    recommendations.flatMap((each) => followUpEntry(composition, each)),
  );
}

function followUpEntry(composition: Composition, recommendation: Recommendation): PlainEntry[] {
  const { phrases } = composition;
  const { number, topics = [], addressees = [], responsible = [], due, status } = recommendation;
  const { history = [], continues, sources } = recommendation;
  const stateOf = (state: string): string =>
    phrases.say('recommendation_status', { status: keyword(state) });
  const earlier = history.map(({ status: before, date, note, sources: cite }) => {
    const dated = [stateOf(before), date && phrases.date(date)].filter(
      (part) => part !== undefined,
    );
    const noted = note === undefined ? [] : [phrases.text(note, `recommendations ${number}`)];
    return cited(composition, [dated.join(', '), ...noted].join(' – '), cite);
  });
  const all = (label: Parameters<typeof labelled>[1], names: readonly string[]) =>
    names.length === 0 ? undefined : labelled(composition, label, names.join('; '));
  const text = sentences([
    all(
      'recommendation_topics',
      topics.map((id) => nameOf(composition, 'topics', id)),
    ),
    all(
      'text_addressees',
      addressees.map((each) => addresseeName(composition, each)),
    ),
    all(
      'responsible',
      responsible.map((id) => organizationName(composition, id)),
    ),
    due && labelled(composition, 'due', phrases.date(due)),
    status && labelled(composition, 'state', stateOf(status)),
    all('earlier_states', earlier),
    continues &&
      labelled(
        composition,
        'continues',
        phrases.say('recommendation_of', {
          number: continues.number,
          meeting: otherMeeting(composition, continues.meeting),
        }),
      ),
  ]);
  if (text === '') return [];
  const label = phrases.say('recommendation', { number });
  return [{ label, text: cited(composition, text, sources) }];
}

/** To which editions of which forums the communiqué goes or went. */
export function submissions(composition: Composition): PlainBlock[] {
  const entries = composition.meeting.communique?.submissions ?? [];
  return list(
    'facts',
    entries.map((each) => submissionEntry(composition, each)),
  );
}

function submissionEntry(composition: Composition, submission: Submission): PlainEntry {
  const { phrases } = composition;
  const { forum, edition, status, date, reference, sent = [], sources } = submission;
  const name = nameOf(composition, 'forums', forum);
  const documents = sent.map(({ language, format, digest }) => {
    const words = [phrases.languageName(language), phrases.say('sent_format', { format })];
    return [...words, ...(digest === undefined ? [] : [`SHA-256 ${digest}`])].join(', ');
  });
  const text = sentences([
    edition === undefined ? name : editionPhrase(composition, name, edition),
    date && labelled(composition, 'submission_date', phrases.date(date)),
    reference && labelled(composition, 'submission_reference', reference),
    documents.length === 0 ? undefined : labelled(composition, 'sent', documents.join('; ')),
  ]);
  return { label: phrases.say('submission', { status }), text: cited(composition, text, sources) };
}

/** `12th Russia–Azerbaijan Interregional Forum`; Roman where an ordinal would need a gender. */
function editionPhrase({ phrases }: Composition, forum: string, number: number): string {
  const ordinal = phrases.say('ordinal_numeral', { number });
  return phrases.say('forum_edition', { ordinal, forum, number, roman: roman(number) });
}

function roman(number: number): string {
  const values = {
    M: 1000,
    CM: 900,
    D: 500,
    CD: 400,
    C: 100,
    XC: 90,
    L: 50,
    XL: 40,
    X: 10,
    IX: 9,
    V: 5,
    IV: 4,
    I: 1,
  };
  let rest = number;
  return Object.entries(values)
    .map(([letters, value]) => {
      const count = Math.floor(rest / value);
      rest %= value;
      return letters.repeat(count);
    })
    .join('');
}

/** The next meeting, as it was announced. */
export function nextMeeting(composition: Composition): PlainBlock[] {
  const { meeting, phrases } = composition;
  const { dates, venues = [], host_side, theme, text, sources } = meeting.next_meeting ?? {};
  const facts = [
    ['fact_dates', dates && phrases.dates(dates)] as const,
    ...venues.map((venue) => ['fact_venues', placePhrase(composition, venue)] as const),
    ['fact_host_side', host_side && sideName(composition, host_side)] as const,
    ['fact_theme', theme && phrases.text(theme, 'next_meeting.theme')] as const,
    ['announcement', text && phrases.text(text, 'next_meeting.text')] as const,
  ];
  const entries = facts.flatMap(([label, words]) =>
    words === undefined ? [] : [fact(composition, { label, text: words, sources })],
  );
  return list('facts', entries);
}
