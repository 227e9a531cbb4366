import { join } from 'node:path';
import { CouncilError } from '../errors.ts';
import { kindOfPath } from '../model/kinds.ts';
import { isMapping } from '../model/paths.ts';
import type { Files } from './files.ts';
import type { Change, Plan } from './plan.ts';

/** The file in the data folder that says which changes are being made together. */
export const journalName = '.council-journal.json';

/** The largest journal that is read, in bytes. */
const longestJournal = 1024 * 1024 * 1024;

/** A journal as it was found: its changes, and its text, by which it is removed. */
export interface Journal {
  readonly plan: Plan;
  readonly text: string;
}

/** Writes the journal of a plan; refuses where another plan is being carried out. */
export async function writeJournal(files: Files, folder: string, plan: Plan): Promise<Journal> {
  const path = join(folder, journalName);
  if ((await files.read(path, 0)) !== undefined) {
    throw new CouncilError('another command is changing this archive', {
      help: 'nothing was written; run the command again',
    });
  }
  const text = `${JSON.stringify({ schema: 1, changes: plan }, null, 2)}\n`;
  await files.create(path, text);
  return { plan, text };
}

/** The journal of an archive, or undefined where no change was interrupted. */
export async function readJournal(files: Files, folder: string): Promise<Journal | undefined> {
  const path = join(folder, journalName);
  const bytes = await files.read(path, longestJournal);
  if (bytes === undefined) return undefined;
  const text = new TextDecoder().decode(bytes);
  const plan = planIn(text);
  if (plan !== undefined) return { plan, text };
  throw new CouncilError(`${path} is no journal of this version of council`, {
    help: 'compare the archive with its last commit, then delete this file',
  });
}

/** Removes a journal whose changes are all made, or all taken back. */
export async function removeJournal(
  files: Files,
  folder: string,
  { text }: Journal,
): Promise<void> {
  const path = join(folder, journalName);
  // Another command may have met the journal meanwhile, and have completed it.
  if ((await files.read(path, 0)) !== undefined) await files.remove(path, text);
}

/** The plan in a journal's text. It names files of an archive only: a journal may come from anywhere. */
function planIn(text: string): Plan | undefined {
  const journal = parseJson(text);
  if (!isMapping(journal) || journal.schema !== 1 || !Array.isArray(journal.changes)) {
    return undefined;
  }
  const changes = journal.changes.map(toChange);
  return changes.every((change) => change !== undefined) ? changes : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toChange(value: unknown): Change | undefined {
  if (!isMapping(value)) return undefined;
  const { action, path, text, before, after } = value;
  if (typeof path !== 'string' || /[\\:]/.test(path) || kindOfPath(path) === undefined) {
    return undefined;
  }
  if (action === 'create' && typeof text === 'string') return { action, path, text };
  if (typeof before !== 'string') return undefined;
  if (action === 'replace' && typeof after === 'string') return { action, path, before, after };
  return action === 'remove' ? { action, path, before } : undefined;
}
