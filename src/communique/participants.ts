import type {
  Delegation,
  Evidence,
  Officer,
  Participant,
  ParticipantGroup,
} from '../model/generated.ts';
import { heading, list, sentences, type PlainBlock, type PlainEntry, type Role } from './blocks.ts';
import {
  cited,
  keyword,
  labelled,
  nameOf,
  officeOf,
  organizationName,
  sideName,
  type Composition,
} from './composition.ts';
import { variantsOf } from './meeting-facts.ts';
import type { MessageKey } from './messages.ts';
import { bySide } from './side-order.ts';

/** The organizations that hold the meeting, help, give their house or their money. */
export function organizers(composition: Composition): PlainBlock[] {
  const { meeting, phrases } = composition;
  const helpers = (['co_organizers', 'hosts', 'supporters'] as const).flatMap((name) =>
    organizationEntries(composition, name, meeting[name] ?? []).map((entry) => ({
      label: phrases.say(`fact_${name}`),
      ...entry,
    })),
  );
  return list('facts', [
    ...organizationEntries(composition, 'organizers', meeting.organizers),
    ...variantsOf(composition, 'organizers'),
    ...helpers,
  ]);
}

function organizationEntries(
  composition: Composition,
  name: keyof Evidence,
  ids: readonly string[],
): PlainEntry[] {
  const { archive, meeting, phrases } = composition;
  const organizations = ids.map((id) => ({ id, ...archive.organizations.get(id) }));
  return bySide(composition, organizations).map(({ id, country }) => {
    const place = country === undefined ? [] : [phrases.country(country)];
    const text = [organizationName(composition, id), ...place].join(', ');
    return { text: cited(composition, text, meeting.evidence?.[name]) };
  });
}

const ranks: readonly Officer['role'][] = [
  'chair',
  'co-chair',
  'moderator',
  'secretary',
  'rapporteur',
];

/** Who led the meeting and kept its record. */
export function officers(composition: Composition): PlainBlock[] {
  const { meeting, phrases } = composition;
  const inOrder = bySide(composition, meeting.officers ?? []).sort(
    (a, b) => ranks.indexOf(a.role) - ranks.indexOf(b.role),
  );
  const entries = inOrder.map(({ role, sources, ...officer }) => {
    const person = [nameOf(composition, 'people', officer.person), officeOf(composition, officer)];
    const text = person.filter((part) => part !== '').join(', ');
    return {
      label: phrases.say('officer', { role: keyword(role) }),
      text: cited(composition, text, sources),
    };
  });
  return list('facts', entries);
}

/** Who came: the delegations, the people by their sides, and those of whom only the number is known. */
export function participants(composition: Composition): PlainBlock[] {
  const {
    delegations = [],
    participants: people = [],
    participant_groups: groups = [],
  } = composition.meeting;
  const lists: readonly [MessageKey, PlainBlock[]][] = [
    [
      'delegations',
      inOrder(composition, 'facts', { parts: delegations, entryOf: delegationEntry }),
    ],
    ['people', inOrder(composition, 'people', { parts: people, entryOf: participantEntry })],
    ['participant_groups', inOrder(composition, 'facts', { parts: groups, entryOf: groupEntry })],
  ];
  const filled = lists.filter(([, blocks]) => blocks.length > 0);
  if (filled.length === 1) return filled.flatMap(([, blocks]) => blocks);
  return filled.flatMap(([title, blocks]) => [
    heading('subsection', composition.phrases.say(title)),
    ...blocks,
  ]);
}

/** A list of those who came, in the order of their sides. */
function inOrder<T extends { readonly side?: string }>(
  composition: Composition,
  role: Role,
  {
    parts,
    entryOf,
  }: {
    readonly parts: readonly T[];
    readonly entryOf: (composition: Composition, part: T) => PlainEntry;
  },
): PlainBlock[] {
  return list(
    role,
    bySide(composition, parts).map((part) => entryOf(composition, part)),
  );
}

function delegationEntry(composition: Composition, delegation: Delegation): PlainEntry {
  const { phrases } = composition;
  const { side, organization, name, head, size, sources } = delegation;
  const names = [
    name && phrases.name(name, 'delegations.name'),
    side && sideName(composition, side),
    organization && organizationName(composition, organization),
  ].filter((part) => part !== undefined);
  const text = sentences([
    head && labelled(composition, 'delegation_head', nameOf(composition, 'people', head)),
    size === undefined ? undefined : phrases.say('people_count', { count: size }),
  ]);
  const label = phrases.say('delegation', { name: names.join(', ') });
  return {
    label,
    text: cited(composition, text === '' ? phrases.say('took_part') : text, sources),
  };
}

function participantEntry(composition: Composition, participant: Participant): PlainEntry {
  const { phrases } = composition;
  const { person, role, presence, sources } = participant;
  const parts = [
    officeOf(composition, participant),
    role === undefined ? '' : phrases.say('participant_role', { role }),
    presence === undefined ? '' : phrases.say('presence', { presence }),
  ].filter((part) => part !== '');
  const name = nameOf(composition, 'people', person);
  if (parts.length === 0) return { text: cited(composition, name, sources) };
  return { label: name, text: cited(composition, parts.join('; '), sources) };
}

function groupEntry(composition: Composition, group: ParticipantGroup): PlainEntry {
  const { phrases } = composition;
  const { description, size, side, role, sources } = group;
  const text = [
    phrases.text(description, 'participant_groups.description'),
    side && sideName(composition, side),
    role && phrases.say('participant_role', { role }),
    size === undefined ? undefined : phrases.say('people_count', { count: size }),
  ]
    .filter((part) => part !== undefined)
    .join('; ');
  return { text: cited(composition, text, sources) };
}
