/**
 * Compares two strings by their UTF-16 code units: the one order of ids, paths and messages, the
 * same on every machine and in every locale.
 */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
