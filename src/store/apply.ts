import { join } from 'node:path';
import { CouncilError } from '../errors.ts';
import type { Files } from './files.ts';
import type { Change, Plan } from './plan.ts';

/**
 * Carries a plan out in a data folder, change by change. Where one change cannot be made since a
 * file was changed or appeared meanwhile, none is made.
 */
export async function applyPlan(files: Files, folder: string, plan: Plan): Promise<void> {
  for (const change of plan) await refuseIfChanged(files, join(folder, change.path), change);
  for (const change of plan) {
    const path = join(folder, change.path);
    if (change.action === 'create') await files.create(path, change.text);
    else await files.replace(path, change);
  }
}

async function refuseIfChanged(files: Files, path: string, change: Change): Promise<void> {
  const expected = change.action === 'replace' ? Buffer.from(change.before) : undefined;
  const current = await files.read(path, expected?.length ?? 0);
  if (expected === undefined && current === undefined) return;
  if (expected !== undefined && current !== undefined && expected.equals(current)) return;
  const happened = expected === undefined ? 'is there already' : 'was changed by someone else';
  throw new CouncilError(`${path} ${happened}`, {
    help: 'nothing was written; run the command again',
  });
}
