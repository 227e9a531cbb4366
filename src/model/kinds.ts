import type { Records } from './generated.ts';

/** The kinds of record of an archive, in the order in which they are read. */
export const kinds = [
  'council',
  'people',
  'organizations',
  'topics',
  'forums',
  'accepted',
  'meeting',
] as const;

export type Kind = (typeof kinds)[number];

/** The kinds that hold the council's facts; what is accepted of the check is no fact. */
export type FactKind = Exclude<Kind, 'accepted'>;

/** Everything that has a schema: the kinds of record, and what is printed as JSON. */
export const schemaKinds = [...kinds, 'communique', 'list', 'show', 'report', 'explain'] as const;

export type SchemaKind = (typeof schemaKinds)[number];

/** The kinds that are one file holding a mapping from id to entry. */
export const registerKinds = ['people', 'organizations', 'topics', 'forums'] as const;

export type RegisterKind = (typeof registerKinds)[number];

/** The typed record of each kind. */
export type RecordOf<K extends Kind> = Records[K];

/** The folder, relative to the data folder, that holds one file for each meeting. */
export const meetingsFolder = 'meetings';

/** The folder, relative to the data folder, that holds the messages of further languages. */
export const messagesFolder = 'messages';

/** What one entry of each kind is called in a sentence. */
export const entryNames = {
  council: 'council',
  people: 'person',
  organizations: 'organization',
  topics: 'topic',
  forums: 'forum',
  accepted: 'accepted finding',
  meeting: 'meeting',
} as const satisfies Record<Kind, string>;

/** The kind of record that belongs at a path relative to the data folder, if any does. */
export function kindOfPath(path: string): Kind | undefined {
  if (path.startsWith(`${meetingsFolder}/`)) {
    return /^[^/]+\.yaml$/.test(path.slice(meetingsFolder.length + 1)) ? 'meeting' : undefined;
  }
  return kinds.find((kind) => kind !== 'meeting' && path === pathOfKind(kind));
}

/** The path, relative to the data folder, of a kind that is a single file. */
export function pathOfKind(kind: Exclude<Kind, 'meeting'>): string {
  return `${kind}.yaml`;
}

/** The path, relative to the data folder, of a meeting's file. */
export function pathOfMeeting(id: string): string {
  return `${meetingsFolder}/${id}.yaml`;
}

/** The id of the meeting that a path relative to the data folder holds. */
export function idOfMeetingPath(path: string): string {
  return path.slice(meetingsFolder.length + 1, -'.yaml'.length);
}
