import { changedLines, formatChangedLines } from '../formatters/changed-lines.ts';
import { createStyle } from '../formatters/style.ts';
import type { Plan } from '../store/plan.ts';
import type { Context } from './context.ts';

/** Shows every line that would change in files that are there already. */
export function showChanges(
  plan: Plan,
  shownPath: (file: string) => string,
  { io }: Context,
): void {
  const style = createStyle(io.color.stdout);
  for (const change of plan) {
    if (change.action !== 'replace') continue;
    io.stdout(`${style.bold(shownPath(change.path))}\n`);
    const changes = changedLines(change.before, change.after);
    io.stdout(`${formatChangedLines(changes, { style, limit: 100 })}\n`);
  }
}
