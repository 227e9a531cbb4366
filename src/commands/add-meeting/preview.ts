import type { Change } from '../../store/plan.ts';

/** Where a preview goes: the new text itself, and the words about it. */
export interface Preview {
  readonly shownPath: (file: string) => string;
  readonly text: (text: string) => void;
  readonly note: (text: string) => void;
}

/** Shows one change as it would be written: a new file whole, of a changed one the new lines. */
export function showChange(change: Change, { shownPath, text, note }: Preview): void {
  if (change.action === 'create') {
    note(`\nNew file ${shownPath(change.path)}\n\n`);
    text(change.text);
    return;
  }
  note(`\nNew lines in ${shownPath(change.path)}\n\n`);
  note(newLines(change.before, change.after));
}

/** The lines that a text has and the one before it has not, where only lines were added. */
function newLines(before: string, after: string): string {
  const [old, lines] = [before.split('\n'), after.split('\n')];
  let kept = 0;
  const added = lines.filter((line) => {
    if (line !== old[kept]) return true;
    kept += 1;
    return false;
  });
  return added.map((line) => `${line}\n`).join('');
}
