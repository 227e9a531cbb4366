import { attachComments, findComments } from './comments.ts';
import { readEntries, type Entry, type Group } from './entries.ts';
import { columnOf, lineAfter, lineStart } from './lines.ts';

/** The whole lines of an entry: from its first comment line to where the next entry's begin. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

/** The entries of a text with their comments. */
export function readTree(text: string): Group {
  const root = readEntries(text);
  attachComments(text, root);
  return root;
}

/** The entry at a path. */
export function entryAt(root: Group, path: readonly (string | number)[]): Entry {
  let group: Group | undefined = root;
  let entry: Entry | undefined;
  for (const step of path) {
    const entries: readonly Entry[] = group?.entries ?? [];
    entry =
      typeof step === 'number'
        ? entries[step]
        : entries.find((candidate) => candidate.key === step);
    group = entry?.value.kind === 'leaf' ? undefined : entry?.value;
  }
  if (entry === undefined) throw new Error(`there is no entry at ${path.join('.')}`);
  return entry;
}

/** The lines of an entry of a group that is not in brackets. */
export function blockOf(text: string, entry: Entry): Block {
  const { entries } = entry.parent;
  const next = entries[entries.indexOf(entry) + 1];
  const end = next === undefined ? endOfLast(text, entry) : lineAbove(text, next.start);
  return { start: lineAbove(text, entry.start), end };
}

/** Where the line of an entry begins, or the first of the comment lines that stand right above it. */
function lineAbove(text: string, offset: number): number {
  const column = columnOf(text, offset);
  let start = lineStart(text, offset);
  while (start > 0) {
    const previous = lineStart(text, start - 1);
    const indent = /^[ \t]*(?=#)/.exec(text.slice(previous, start))?.[0].length;
    // A comment that is indented more deeply belongs to the end of what stands above.
    if (indent === undefined || indent > column) break;
    start = previous;
  }
  return start;
}

/** Where the lines of a group's last entry end, with the comments that are indented more deeply. */
function endOfLast(text: string, entry: Entry): number {
  const column = columnOf(text, entry.start);
  let end = lineAfter(text, contentEnd(entry));
  for (;;) {
    const after = lineAfter(text, end + 1);
    const indent = /^[ \t]*(?=#)/.exec(text.slice(end, after))?.[0].length;
    if (indent === undefined || indent <= column) return end;
    end = after;
  }
}

/** Where the last text of an entry ends. */
export function contentEnd({ start, value }: Entry): number {
  if (value.kind === 'leaf') return Math.max(start, value.end);
  const last = value.entries.at(-1);
  return value.isInBrackets || last === undefined ? value.end : contentEnd(last);
}

/** The comments that stand in a stretch of a text. */
export function commentsIn(text: string, { start, end }: Block): string[] {
  return findComments(text)
    .filter(({ offset }) => start <= offset && offset < end)
    .map((comment) => comment.text);
}
