import { join } from 'node:path';
import { CouncilError } from '../errors.ts';
import type { Files } from './files.ts';
import type { Change } from './plan.ts';

/** Whether a change is still to be made, is made, or cannot be judged: somebody else was there. */
type State = 'before' | 'after' | 'neither';

/** Whether the file of a change is as it was before the change, or as it is after it. */
export async function stateOf(files: Files, folder: string, change: Change): Promise<State> {
  const [before, after] = textsOf(change).map((text) =>
    text === undefined ? undefined : Buffer.from(text),
  );
  const limit = Math.max(before?.length ?? 0, after?.length ?? 0);
  const current = await files.read(join(folder, change.path), limit);
  const is = (expected: Buffer | undefined): boolean =>
    expected === undefined || current === undefined
      ? expected === current
      : expected.equals(current);
  if (is(after)) return 'after';
  return is(before) ? 'before' : 'neither';
}

/** Makes a change, unless it is made already, be it by another command meanwhile. */
export async function makeChange(files: Files, folder: string, change: Change): Promise<void> {
  const state = await stateOf(files, folder, change);
  if (state === 'after') return;
  const path = join(folder, change.path);
  if (state === 'neither') throw changedMeanwhile(path, change);
  try {
    if (change.action === 'create') await files.create(path, change.text);
    else if (change.action === 'replace') await files.replace(path, change);
    else await files.remove(path, change.before);
  } catch (error) {
    if ((await stateOf(files, folder, change)) !== 'after') throw error;
  }
}

/** The change that takes back another one. */
export function inverseOf(change: Change): Change {
  const { path } = change;
  if (change.action === 'create') return { action: 'remove', path, before: change.text };
  if (change.action === 'remove') return { action: 'create', path, text: change.before };
  return { action: 'replace', path, before: change.after, after: change.before };
}

/** What to say where a change cannot be made since somebody else made another one. */
export function changedMeanwhile(path: string, { action }: Change): CouncilError {
  const happened = action === 'create' ? 'is there already' : 'was changed by someone else';
  return new CouncilError(`${path} ${happened}`, {
    help: 'nothing was written; run the command again',
  });
}

/** The text of a change's file before and after it; undefined where there is no file. */
function textsOf(change: Change): readonly [string | undefined, string | undefined] {
  if (change.action === 'create') return [undefined, change.text];
  if (change.action === 'remove') return [change.before, undefined];
  return [change.before, change.after];
}
