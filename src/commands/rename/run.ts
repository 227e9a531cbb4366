import { join, relative } from 'node:path';
import { changedLines, formatChangedLines } from '../../formatters/changed-lines.ts';
import { count } from '../../formatters/count.ts';
import { createStyle } from '../../formatters/style.ts';
import { readArchive } from '../../operations/read-archive.ts';
import { proposeRename } from '../../operations/rename.ts';
import type { Change, Plan } from '../../store/plan.ts';
import type { Context } from '../context.ts';
import { dataFolder } from '../data-folder.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Run } from '../lazy.ts';
import { reportProblems } from '../report-problems.ts';
import { write } from '../write.ts';
import type { RenameOptions } from './command.ts';

/** What stands in the way, as the end of a sentence. */
const consequences = {
  'unreadable references': 'these files may refer to the id; nothing was written',
  'new errors': 'the archive would have these errors then; nothing was written',
} as const;

/** Renames an id, or shows what that would change. */
export const run: Run<RenameOptions> = async (options, context) => {
  const { kind, into, merge, dryRun } = options;
  const { cwd, io } = context;
  const files = await context.files();
  const folder = await dataFolder(context, options);
  const shownPath = (file: string): string => relative(cwd, join(folder, file));
  const request = { kind, from: options.from, into, isMerge: merge === true };
  const renaming = proposeRename(await readArchive(files, folder), request);
  if ('conflicts' in renaming) return refuseConflicts(renaming.conflicts, options, context);
  if ('obstacle' in renaming) {
    const consequence = consequences[renaming.obstacle];
    return reportProblems(context, { ...renaming, shownPath, consequence });
  }
  const { plan, references, from } = renaming;
  if (dryRun === true) {
    showPlan(plan, shownPath, context);
    io.stderr('Nothing was written\n');
    return exitCodes.done.code;
  }
  await write(context, folder, plan);
  const verb = merge === true ? 'Joined' : 'Renamed';
  io.stderr(`${verb} ${kind} \`${from}\` to \`${into}\`, with ${count(references, 'reference')}\n`);
  for (const change of plan) io.stderr(`${written(change)} ${shownPath(change.path)}\n`);
  return exitCodes.done.code;
};

function refuseConflicts(
  keys: readonly string[],
  { kind, from, into }: RenameOptions,
  { io }: Context,
) {
  const named = keys.map((key) => `\`${key}\``).join(', ');
  io.stderr(`error: the entries \`${from}\` and \`${into}\` contradict each other in ${named}\n`);
  io.stderr(`  help: let both say the same, or take it out of one ${kind}, then join them\n`);
  return exitCodes.problems.code;
}

function written({ action }: Change): string {
  return action === 'remove' ? 'Removed' : 'Wrote';
}

/** Shows every line that would change; a file that gets another name as one file. */
function showPlan(plan: Plan, shownPath: (file: string) => string, { io }: Context): void {
  const style = createStyle(io.color.stdout);
  const removed = plan.find((change) => change.action === 'remove');
  for (const change of plan) {
    if (change.action === 'remove') continue;
    const path = shownPath(change.path);
    const isMoved = change.action === 'create' && removed !== undefined;
    io.stdout(
      `${isMoved ? `${shownPath(removed.path)} becomes ${style.bold(path)}` : style.bold(path)}\n`,
    );
    const [before, after] =
      change.action === 'replace'
        ? [change.before, change.after]
        : [removed?.before ?? '', change.text];
    io.stdout(`${formatChangedLines(changedLines(before, after), { style, limit: 100 })}\n`);
  }
}
