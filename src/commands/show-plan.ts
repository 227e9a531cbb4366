import { changedLines, formatChangedLines } from '../formatters/changed-lines.ts';
import { createStyle } from '../formatters/style.ts';
import type { Change, Plan } from '../store/plan.ts';

/** Where a preview goes: the new text itself, and the words about it. */
export interface Preview {
  readonly shownPath: (file: string) => string;
  readonly text: (text: string) => void;
  readonly note: (text: string) => void;
}

/** Shows what would be written: a new file whole, of a changed one the new lines. */
export function showPlan(plan: Plan, preview: Preview): void {
  for (const change of plan) showChange(change, preview);
}

function showChange(change: Change, { shownPath, text, note }: Preview): void {
  if (change.action === 'create') {
    note(`\nNew file ${shownPath(change.path)}\n\n`);
    text(change.text);
    return;
  }
  if (change.action === 'remove') {
    note(`\nWithout ${shownPath(change.path)}\n`);
    return;
  }
  const added = newLines(change.before, change.after);
  if (added === undefined) {
    const changes = changedLines(change.before, change.after);
    const lines = formatChangedLines(changes, { style: createStyle(false), limit: Infinity });
    note(`\nChanged lines in ${shownPath(change.path)}\n\n${lines}`);
  } else note(`\nNew lines in ${shownPath(change.path)}\n\n${added}`);
}

/** The lines that were added to a text; undefined where others were changed too. */
function newLines(before: string, after: string): string | undefined {
  const [old, lines] = [before.split('\n'), after.split('\n')];
  let kept = 0;
  const added = lines.filter((line) => {
    if (line !== old[kept]) return true;
    kept += 1;
    return false;
  });
  return kept === old.length ? added.map((line) => `${line}\n`).join('') : undefined;
}
