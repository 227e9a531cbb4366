import { UsageError } from '../errors.ts';
import { isId } from '../model/ids.ts';
import type { RegisterKind } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import type { Referent } from '../model/shape.ts';
import type { Archive } from '../source/archive.ts';

/** What can be renamed, by the word for one of it: where its ids refer to, and in which register it is. */
export const renamedKinds = {
  person: { to: 'people', register: 'people' },
  organization: { to: 'organizations', register: 'organizations' },
  topic: { to: 'topics', register: 'topics' },
  forum: { to: 'forums', register: 'forums' },
  side: { to: 'sides' },
  series: { to: 'series' },
  meeting: { to: 'meetings' },
} as const satisfies Record<string, { readonly to: Referent; readonly register?: RegisterKind }>;

export type RenamedKind = keyof typeof renamedKinds;

/** An id to rename. */
export interface RenameRequest {
  readonly kind: RenamedKind;
  readonly from: string;
  readonly into: string;
  /** Whether both ids are there, and their entries become one. */
  readonly isMerge: boolean;
}

/** Refuses what the command line asks for where the archive cannot do it. */
export function refuseImpossible(archive: Archive, request: RenameRequest): void {
  const { kind, from, into, isMerge } = request;
  const ids = idsOf(archive, kind);
  const isRegister = 'register' in renamedKinds[kind];
  if (isMerge && !isRegister) {
    throw new UsageError(`\`--merge\` joins entries of a register, and a ${kind} is none`, {
      help: 'leave `--merge` out; people, organizations, topics and forums can be joined',
    });
  }
  if (!ids.includes(from)) {
    const meant = nearest(from, ids);
    throw new UsageError(`no ${kind} has the id \`${from}\``, {
      help: meant === undefined ? adviceOn(kind, ids) : `did you mean \`${meant}\`?`,
    });
  }
  if (from === into) {
    throw new UsageError(`the ${kind} has the id \`${into}\` already`, { help: 'name another id' });
  }
  if (isMerge && !ids.includes(into)) {
    const meant = nearest(into, ids);
    throw new UsageError(
      `no ${kind} has the id \`${into}\`, and \`--merge\` joins two that are there`,
      {
        help: meant === undefined ? 'leave `--merge` out to rename' : `did you mean \`${meant}\`?`,
      },
    );
  }
  if (isMerge) return;
  if (!isId(into)) {
    throw new UsageError(`\`${into}\` is no id`, {
      help: 'an id consists of lower-case Latin letters and digits with single hyphens, at most 80 characters, as in `anna-berger`',
    });
  }
  if (ids.includes(into)) {
    throw new UsageError(`another ${kind} has the id \`${into}\``, {
      help: isRegister
        ? 'name another id, or add `--merge` where both are one and the same'
        : 'name another id',
    });
  }
}

/** The ids that there are of a kind, sorted or in their own order. */
function idsOf(archive: Archive, kind: RenamedKind): string[] {
  if (kind === 'side') return (archive.council?.sides ?? []).map(({ id }) => id);
  if (kind === 'series') return (archive.council?.series ?? []).map(({ id }) => id);
  if (kind === 'meeting') {
    return [...archive.meetings, ...archive.faultyMeetings].map(({ id }) => id);
  }
  return [...archive[renamedKinds[kind].register].keys()];
}

function adviceOn(kind: RenamedKind, ids: readonly string[]): string {
  if (ids.length === 0) return `the archive has no ${kind} yet`;
  return `name it by its id, as in \`${ids[0] ?? ''}\``;
}
