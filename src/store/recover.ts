import { join } from 'node:path';
import { CouncilError } from '../errors.ts';
import { meetingsFolder } from '../model/kinds.ts';
import { inverseOf, makeChange, stateOf } from './change.ts';
import type { Files } from './files.ts';
import { journalName, readJournal, removeJournal } from './journal.ts';
import { removeLeftovers } from './lock.ts';
import type { Plan } from './plan.ts';

/** What became of changes that were interrupted half way. */
export interface Recovery {
  readonly outcome: 'completed' | 'taken back';
  /** The files, relative to the data folder. */
  readonly paths: readonly string[];
}

/**
 * Completes the changes that a journal in the data folder tells of, or takes them back where that
 * cannot be; undefined where there is no journal. Where somebody else changed one of the files
 * since, nothing is done.
 */
export async function recoverArchive(files: Files, folder: string): Promise<Recovery | undefined> {
  const journal = await readJournal(files, folder);
  if (journal === undefined) return undefined;
  const { plan } = journal;
  await refuseUnlessOwn(files, folder, plan);
  const outcome = await settle(files, folder, plan);
  await removeLeftovers(files, folder);
  await removeJournal(files, folder, journal);
  return { outcome, paths: plan.map(({ path }) => path) };
}

async function refuseUnlessOwn(files: Files, folder: string, plan: Plan): Promise<void> {
  const meetings = (await files.list(folder))?.find(({ name }) => name === meetingsFolder);
  const isElsewhere = meetings !== undefined && meetings.kind !== 'folder';
  for (const change of plan) {
    const isOwn =
      !(isElsewhere && change.path.startsWith(`${meetingsFolder}/`)) &&
      (await stateOf(files, folder, change)) !== 'neither';
    if (isOwn) continue;
    throw new CouncilError(
      `a change of ${plan.length} files was interrupted, and ${join(folder, change.path)} was changed since`,
      {
        help: `bring ${listed(plan)} into order, for instance as last committed, and delete ${join(folder, journalName)}`,
      },
    );
  }
}

async function settle(files: Files, folder: string, plan: Plan): Promise<Recovery['outcome']> {
  try {
    for (const change of plan) await makeChange(files, folder, change);
    return 'completed';
  } catch (error) {
    try {
      for (const change of [...plan].reverse()) await makeChange(files, folder, inverseOf(change));
      return 'taken back';
    } catch {
      const message = error instanceof Error ? error.message : String(error);
      throw new CouncilError(`a change was interrupted, and cannot be completed: ${message}`, {
        help: `run any council command where ${folder} can be written to`,
        cause: error,
      });
    }
  }
}

function listed(plan: Plan): string {
  return plan.map(({ path }) => path).join(', ');
}
