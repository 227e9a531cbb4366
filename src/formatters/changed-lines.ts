import { visible } from '../model/visible.ts';
import type { Style } from './style.ts';

/** Lines of a text that other lines replace. */
export interface ChangedLines {
  /** The number of the first of them, counted from 1 in the text before. */
  readonly at: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** How far apart two texts are searched for a line that they have in common again. */
const farthest = 400;

/** Where two texts differ, line by line. */
export function changedLines(before: string, after: string): ChangedLines[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const changes: ChangedLines[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      [i, j] = [i + 1, j + 1];
      continue;
    }
    const [removed, added] = distanceToCommonLine(
      old.slice(i, i + farthest),
      now.slice(j, j + farthest),
    ) ?? [old.length - i, now.length - j];
    changes.push({
      at: i + 1,
      removed: old.slice(i, i + removed),
      added: now.slice(j, j + added),
    });
    [i, j] = [i + removed, j + added];
  }
  return changes;
}

/** How many lines of each to skip, as few as possible together, up to an equal line or both ends. */
function distanceToCommonLine(
  old: readonly string[],
  now: readonly string[],
): readonly [number, number] | undefined {
  for (let sum = 1; sum <= old.length + now.length; sum += 1) {
    for (
      let skipped = Math.max(0, sum - now.length);
      skipped <= Math.min(sum, old.length);
      skipped += 1
    ) {
      const isEnd = skipped === old.length && sum - skipped === now.length;
      if (!isEnd && old[skipped] !== undefined && old[skipped] === now[sum - skipped]) {
        return [skipped, sum - skipped];
      }
    }
  }
  return undefined;
}

/** The text's lines; where it does not end with a line feed, the last one says so. */
function linesOf(text: string): string[] {
  const lines = text.split('\n');
  const last = lines.pop();
  return last === '' || last === undefined ? lines : [...lines, `${last}<no line feed>`];
}

/** How changed lines are shown. */
export interface ChangedLinesOptions {
  readonly style: Style;
  /** How many lines of a kind are shown of each change. */
  readonly limit: number;
}

/** Changed lines for people: the number of the first, the old lines with `-`, the new with `+`. */
export function formatChangedLines(
  changes: readonly ChangedLines[],
  { style, limit }: ChangedLinesOptions,
): string {
  const width = String(
    Math.max(0, ...changes.map(({ at, removed }) => at + removed.length)),
  ).length;
  const line = (number: string, mark: string, text: string): string =>
    `  ${style.dim(number.padStart(width))} ${mark} ${visible(text)}`.trimEnd();
  const some = (
    lines: readonly string[],
    show: (text: string, index: number) => string,
  ): string[] => {
    const more = lines.length - limit;
    return [
      ...lines.slice(0, limit).map(show),
      ...(more > 0 ? [line('', ' ', `… and ${more} more`)] : []),
    ];
  };
  return changes
    .flatMap(({ at, removed, added }) => [
      ...some(removed, (text, index) => line(String(at + index), '-', text)),
      ...some(added, (text) => line('', '+', text)),
    ])
    .map((text) => `${text}\n`)
    .join('');
}
