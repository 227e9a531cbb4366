import type { Action, Ballot, Decision, Objection, Silence, Vote } from '../model/generated.ts';
import { heading, list, paragraph, sentences, type PlainBlock, type PlainEntry } from './blocks.ts';
import {
  cited,
  labelled,
  nameOf,
  organizationName,
  sideName,
  type Composition,
} from './composition.ts';
import type { MessageKey } from './messages.ts';

/** What the meeting decided beside the communiqué, and how. */
export function decisions(composition: Composition): PlainBlock[] {
  return (composition.meeting.decisions ?? []).flatMap((decision) =>
    decisionBlocks(composition, decision),
  );
}

function decisionBlocks(composition: Composition, decision: Decision): PlainBlock[] {
  const { phrases } = composition;
  const {
    number,
    kind = 'decision',
    title,
    text,
    adopted_by: manner,
    vote,
    silence,
    conditions,
    date,
  } = decision;
  const name = [phrases.say('decision_kind', { kind }), number]
    .filter((part) => part !== undefined)
    .join(' ');
  const facts: readonly (readonly [MessageKey, string | undefined])[] = [
    ['text_adopted_by', manner && phrases.say('adopted_by', { manner })],
    ['decision_date', date && phrases.date(date)],
    ...voteFacts(composition, vote),
    ...silenceFacts(composition, silence),
    ['conditions', conditions && phrases.text(conditions, 'decisions.conditions')],
  ];
  return [
    heading(
      'subsection',
      title === undefined ? name : `${name}: ${phrases.text(title, 'decisions.title')}`,
    ),
    paragraph(
      'statement',
      cited(composition, phrases.text(text, 'decisions.text'), decision.sources),
    ),
    ...list('facts', entriesOf(composition, facts)),
  ];
}

function entriesOf(
  { phrases }: Composition,
  facts: readonly (readonly [MessageKey, string | undefined])[],
): PlainEntry[] {
  return facts.flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [{ label: phrases.say(label), text }],
  );
}

function voteFacts(
  composition: Composition,
  vote: Vote | undefined,
): (readonly [MessageKey, string | undefined])[] {
  if (vote === undefined) return [];
  const { phrases } = composition;
  const { mover, seconder, ballots = [] } = vote;
  const counts = (['for', 'against', 'abstained', 'absent'] as const)
    .flatMap((option) => {
      const count = vote[option];
      return count === undefined ? [] : [phrases.say('vote_count', { option, count })];
    })
    .join(', ');
  return [
    ['vote', counts],
    ['mover', mover && nameOf(composition, 'people', mover)],
    ['seconder', seconder && nameOf(composition, 'people', seconder)],
    ['ballots', ballots.map((ballot) => ballotPhrase(composition, ballot)).join('; ')],
  ];
}

function ballotPhrase(composition: Composition, ballot: Ballot): string {
  const { phrases } = composition;
  const option = phrases.say('ballot', { option: ballot.option });
  return phrases.say('labelled', { label: whoOf(composition, ballot), text: option });
}

/** A voter or objector, as closely as the record names it. */
function whoOf(
  composition: Composition,
  { person, organization, side }: Pick<Ballot, 'person' | 'organization' | 'side'>,
): string {
  return [
    person && nameOf(composition, 'people', person),
    organization && organizationName(composition, organization),
    side && sideName(composition, side),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function silenceFacts(
  composition: Composition,
  silence: Silence | undefined,
): (readonly [MessageKey, string | undefined])[] {
  if (silence === undefined) return [];
  const { phrases } = composition;
  const { opened, deadline, objections = [] } = silence;
  return [
    ['silence_opened', opened && phrases.date(opened)],
    ['silence_deadline', phrases.date(deadline)],
    ...objections.map((objection): readonly [MessageKey, string] => [
      'objection',
      objectionPhrase(composition, objection),
    ]),
  ];
}

function objectionPhrase(composition: Composition, objection: Objection): string {
  const { phrases } = composition;
  const { date, text } = objection;
  return sentences([
    [whoOf(composition, objection), date && phrases.date(date)]
      .filter((part) => part !== undefined && part !== '')
      .join(', '),
    text && phrases.text(text, 'decisions.objections'),
  ]);
}

/** What somebody is to do, by when, and what has become of it. */
export function actions(composition: Composition): PlainBlock[] {
  const entries = composition.meeting.actions ?? [];
  return list(
    'facts',
    entries.map((action) => ({ text: actionPhrase(composition, action) })),
  );
}

function actionPhrase(composition: Composition, action: Action): string {
  const { phrases } = composition;
  const { what, people = [], organizations = [], due, status, history = [], sources } = action;
  const who = [
    ...people.map((id) => nameOf(composition, 'people', id)),
    ...organizations.map((id) => organizationName(composition, id)),
  ];
  const earlier = history.map(({ status: before, date, note, sources: cite }) => {
    const dated = [
      phrases.say('action_status', { status: keywordOf(before) }),
      date && phrases.date(date),
    ];
    const words = dated.filter((part) => part !== undefined).join(', ');
    const noted =
      note === undefined ? words : `${words} – ${phrases.text(note, 'actions.history')}`;
    return cited(composition, noted, cite);
  });
  return cited(
    composition,
    sentences([
      phrases.text(what, 'actions.what'),
      who.length === 0 ? undefined : labelled(composition, 'responsible', who.join('; ')),
      due && labelled(composition, 'due', phrases.date(due)),
      status &&
        labelled(composition, 'state', phrases.say('action_status', { status: keywordOf(status) })),
      earlier.length === 0
        ? undefined
        : labelled(composition, 'earlier_states', earlier.join('; ')),
    ]),
    sources,
  );
}

function keywordOf(status: NonNullable<Action['status']>): string {
  return status.replaceAll('-', '_');
}
