import { isMapping } from './paths.ts';

/**
 * Whether two values say the same: equal at every path, in whatever order mappings have their keys
 * and however Unicode composes their characters.
 */
export function saysTheSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') {
    return a.normalize('NFC') === b.normalize('NFC');
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((part, index) => saysTheSame(part, b[index]));
  }
  if (!isMapping(a) || !isMapping(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && saysTheSame(a[key], b[key]))
  );
}
