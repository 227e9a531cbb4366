import { saysTheSame } from '../model/same.ts';

/**
 * What became of the entries of a list: an entry before with the one after; without the one before
 * it is new, and stands before the given entry of the old list; without the one after it went.
 */
export type Pair = readonly [
  from: { readonly at: number } | undefined,
  into: { readonly at?: number; readonly before: number },
];

/**
 * Pairs the entries of two lists: the longest row of entries that say the same stays together, and
 * what lies between two of these is paired in order.
 */
export function alignedPairs(before: readonly unknown[], after: readonly unknown[]): Pair[] {
  const pairs: Pair[] = [];
  let [left, right] = [0, 0];
  for (const [from, into] of [
    ...commonRow(before, after),
    [before.length, after.length] as const,
  ]) {
    for (
      ;
      left < from || right < into;
      left += left < from ? 1 : 0, right += right < into ? 1 : 0
    ) {
      pairs.push([
        left < from ? { at: left } : undefined,
        right < into ? { at: right, before: from } : { before: from },
      ]);
    }
    if (from < before.length) pairs.push([{ at: from }, { at: into, before: from }]);
    [left, right] = [from + 1, into + 1];
  }
  return pairs;
}

/** The positions of the longest row of entries that both lists have in the same order. */
function commonRow(
  before: readonly unknown[],
  after: readonly unknown[],
): (readonly [number, number])[] {
  const isSame = before.map((one) => after.map((other) => saysTheSame(one, other)));
  const lengths = before.map(() => after.map(() => 0));
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    for (let j = after.length - 1; row !== undefined && j >= 0; j -= 1) {
      row[j] =
        isSame[i]?.[j] === true
          ? lengthAt(i + 1, j + 1) + 1
          : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  const row: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < before.length && j < after.length;) {
    if (isSame[i]?.[j] === true) {
      row.push([i, j]);
      [i, j] = [i + 1, j + 1];
    } else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1;
    else j += 1;
  }
  return row;
}
