import { join } from 'node:path';
import { CouncilError } from '../errors.ts';
import { changedMeanwhile, inverseOf, makeChange, stateOf } from './change.ts';
import type { Files } from './files.ts';
import { removeJournal, writeJournal } from './journal.ts';
import type { Plan } from './plan.ts';

/**
 * Carries a plan out in a data folder: all of its changes or none. Where there are several, a
 * journal says so on the disk first, so that the next command finds it if this one is stopped half
 * way (`recoverArchive`); where one cannot be made, those before it are taken back.
 */
export async function applyPlan(files: Files, folder: string, plan: Plan): Promise<void> {
  for (const change of plan) {
    const state = await stateOf(files, folder, change);
    if (state !== 'before') throw changedMeanwhile(join(folder, change.path), change);
  }
  if (plan.length <= 1) {
    for (const change of plan) await makeChange(files, folder, change);
    return;
  }
  const journal = await writeJournal(files, folder, plan);
  try {
    for (const change of plan) await makeChange(files, folder, change);
  } catch (error) {
    await takeBackOwn(files, folder, plan).catch((cause: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      throw new CouncilError(`${message}; some files are changed already`, {
        help: 'mend this; the next council command completes the change or takes it back',
        cause,
      });
    });
    await removeJournal(files, folder, journal);
    throw error;
  }
  await removeJournal(files, folder, journal);
}

/** Takes back the changes that are made, the last one first. Where somebody else was, nothing is. */
async function takeBackOwn(files: Files, folder: string, plan: Plan): Promise<void> {
  for (const change of [...plan].reverse()) {
    if ((await stateOf(files, folder, change)) === 'after') {
      await makeChange(files, folder, inverseOf(change));
    }
  }
}
