import { pathOfKind, registerKinds } from '../model/kinds.ts';
import type { Change, Plan } from '../store/plan.ts';
import { changedRegisters, entryId, newRegister, type Addition } from './draft-plan.ts';
import { propose, type Draft } from './draft.ts';
import type { ArchiveReading } from './read-archive.ts';
import { recheck } from './recheck.ts';

/** A new archive: what is written for it, and how it reads. */
export interface Founding {
  /** The id of the first meeting, where one is planned. */
  readonly meeting?: string;
  readonly plan: Plan;
  readonly reading: ArchiveReading;
}

/** The council's own file and its registers, with the organizations that the draft adds. */
export function foundCouncil(before: ArchiveReading, draft: Draft): Founding {
  const { plan, reading } = propose(before, { ...draft, additions: [] });
  const additions = changedRegisters(reading, draft.additions);
  const written = new Set([...additions.map(({ path }) => path), ...reading.texts.keys()]);
  const empty = registerKinds
    .filter((register) => !written.has(pathOfKind(register)))
    .map((register): Change => {
      const text = newRegister(reading.texts, register);
      return { action: 'create', path: pathOfKind(register), text };
    });
  const whole = [...plan, ...additions, ...empty];
  return { plan: whole, reading: recheck(before, whole) };
}

/** The founding with a first meeting. */
export function withFirstMeeting({ plan, reading }: Founding, draft: Draft): Founding {
  const proposal = propose(reading, draft);
  return { meeting: proposal.id, plan: joined(plan, proposal.plan), reading: proposal.reading };
}

/** A draft of a planned meeting: what is known of it before anything is asked. */
export function plannedMeeting(): Draft {
  const record = {
    status: 'planned',
    number: 1,
    sources: [{ id: 'secretariat', publisher: 'Secretariat' }],
  };
  return { kind: 'meeting', record, additions: [] };
}

/** Organizations that are known by their names only, as entries of the register. */
export function organizationsNamed(names: readonly string[], language: string): Addition[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const entry = { names: { [language]: name } };
    const id = entryId('organizations', entry, taken);
    taken.add(id);
    return { register: 'organizations', id, entry };
  });
}

/** Two plans as one: what the second one replaces, the first one need not write before. */
function joined(first: Plan, second: Plan): Plan {
  const later = new Map(second.map((change) => [change.path, change]));
  const kept = first.map((change): Change => {
    const next = later.get(change.path);
    if (next?.action !== 'replace' || change.action === 'remove') return change;
    later.delete(change.path);
    return change.action === 'create'
      ? { ...change, text: next.after }
      : { ...change, after: next.after };
  });
  return [...kept, ...later.values()];
}
