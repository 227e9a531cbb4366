import type { RegisterKind } from '../model/kinds.ts';
import { nearSpelling } from '../operations/near-spelling.ts';
import { propose, type Draft } from '../operations/draft.ts';
import type { ArchiveReading } from '../operations/read-archive.ts';
import type { Prompter } from './prompter.ts';

/** What becomes of a new entry: it is new, it is a known one, or it cannot stand so. */
export type Verdict = { readonly id: string; readonly isNew: boolean } | { readonly fault: string };

/** Asks whether a new entry is one that is known by the same or by a close spelling. */
export async function judgeEntry(
  prompter: Prompter,
  reading: ArchiveReading,
  { draft, register }: { readonly draft: Draft; readonly register: RegisterKind },
): Promise<Verdict> {
  const { id, path, diagnostics, reading: after } = propose(reading, draft);
  const fault = diagnostics.find(({ file }) => file === path);
  if (fault === undefined) {
    const near = nearSpelling(after.archive, register, { id, entry: draft.record });
    if (near === undefined) return { id, isNew: true };
    const { spelling, known } = near;
    const message = `«${spelling}» is close to «${known.spelling}» (${known.id}). Is it the same?`;
    const isSame = await prompter.confirm({ message, default: false });
    return isSame === true ? { id: known.id, isNew: false } : { id, isNew: true };
  }
  if ('first' in fault.args && typeof fault.args.first === 'string') {
    const message = `${fault.message} in the register. Is it the same?`;
    const isSame = await prompter.confirm({ message, default: true });
    if (isSame === true) return { id: fault.args.first, isNew: false };
  }
  return { fault: fault.message };
}
