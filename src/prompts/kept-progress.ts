import { registerKinds } from '../model/kinds.ts';
import { isMapping } from '../model/paths.ts';
import type { Addition } from '../operations/draft-plan.ts';
import type { Draft } from '../operations/draft.ts';
import type { Progress } from './progress.ts';

/** The progress in what was kept of an interview; undefined where it is something else. */
export function progressFrom(kept: unknown): Progress | undefined {
  if (!isMapping(kept)) return undefined;
  const draft = draftFrom(kept.draft);
  const { settled, at } = kept;
  if (draft === undefined || !isTexts(settled)) return undefined;
  const inner = kept.inner === undefined ? undefined : progressFrom(kept.inner);
  return {
    draft,
    settled,
    ...(typeof at === 'string' ? { at } : {}),
    ...(inner === undefined ? {} : { inner }),
  };
}

const draftKinds = ['council', 'meeting', ...registerKinds] as const;

function draftFrom(kept: unknown): Draft | undefined {
  if (!isMapping(kept) || !Array.isArray(kept.additions)) return undefined;
  const { record, id, original, text } = kept;
  const kind = draftKinds.find((known) => known === kept.kind);
  const additions = kept.additions.flatMap((addition) => additionFrom(addition) ?? []);
  if (kind === undefined || !isMapping(record) || additions.length < kept.additions.length) {
    return undefined;
  }
  return {
    kind,
    record,
    additions,
    ...(typeof id === 'string' ? { id } : {}),
    ...(typeof original === 'string' ? { original } : {}),
    ...(typeof text === 'string' ? { text } : {}),
  };
}

function additionFrom(kept: unknown): Addition | undefined {
  if (!isMapping(kept)) return undefined;
  const { id, entry } = kept;
  const register = registerKinds.find((known) => known === kept.register);
  if (register === undefined || typeof id !== 'string' || !isMapping(entry)) return undefined;
  return { register, id, entry };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string');
}
