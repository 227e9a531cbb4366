import type { ShownAppearance } from '../model/generated.ts';
import type { Path } from '../model/paths.ts';

type Role = ShownAppearance['role'];

/** The words of a record that say by themselves in which role or presence somebody took part. */
const words = {
  role: [
    'chair',
    'co-chair',
    'moderator',
    'secretary',
    'rapporteur',
    'speaker',
    'participant',
    'observer',
    'guest',
    'staff',
  ],
  presence: ['present', 'remote', 'written', 'apologies', 'absent', 'left'],
} as const;

/** A value as one of the words of its kind; undefined where it is none of them. */
export function wordOf<K extends keyof typeof words>(
  kind: K,
  value: unknown,
): (typeof words)[K][number] | undefined {
  return words[kind].find((word) => word === value);
}

/** As what an entry is named, by the key under which it stands. */
const roles = new Map<string, Role>([
  ['participants', 'participant'],
  ['participant_groups', 'participant'],
  ['delegations', 'delegation'],
  ['head', 'head-of-delegation'],
  ['speakers', 'speaker'],
  ['moderators', 'moderator'],
  ['signatories', 'signatory'],
  ['mover', 'mover'],
  ['seconder', 'seconder'],
  ['ballots', 'voter'],
  ['objections', 'objector'],
  ['people', 'responsible'],
  ['organizations', 'responsible'],
  ['responsible', 'responsible'],
  ['authors', 'author'],
  ['organizers', 'organizer'],
  ['co_organizers', 'co-organizer'],
  ['hosts', 'host'],
  ['supporters', 'supporter'],
  ['addressees', 'addressee'],
  ['topics', 'topic'],
  ['submissions', 'forum'],
]);

/** As what an entry is named at a place; `own` is the mapping that holds it. */
export function roleAt(path: Path, own: Readonly<Record<string, unknown>>): Role {
  const said = wordOf('role', own.role);
  if (said !== undefined) return said;
  const key = path.findLast((step) => typeof step === 'string' && roles.has(step));
  return roles.get(String(key)) ?? 'mentioned';
}
