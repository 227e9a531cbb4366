/**
 * A stream of numbers that look random and are the same for the same seed (mulberry32).
 *
 * @param {number} seed
 */
export function randomOf(seed) {
  let state = seed >>> 0;
  /** The next number, at least 0 and less than 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    /**
     * A whole number, both bounds included.
     *
     * @param {number} least
     * @param {number} most
     */
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    /**
     * True in so many cases of a hundred.
     *
     * @param {number} percent
     */
    chance: (percent) => next() * 100 < percent,
    /**
     * One of a list.
     *
     * @template T
     * @param {readonly T[]} list
     */
    pick: (list) => entryAt(list, Math.floor(next() * list.length)),
  };
}

/** @typedef {ReturnType<typeof randomOf>} Random */

/**
 * The entry at a position; past the end, counting starts anew.
 *
 * @template T
 * @param {readonly T[]} list
 * @param {number} index
 * @returns {T}
 */
export function entryAt(list, index) {
  const entry = list[index % list.length];
  if (entry === undefined) throw new Error('an empty list has no entry');
  return entry;
}
