import { isMapping } from './paths.ts';

/**
 * A copy of a record without the parts marked internal and without notes, wherever they stand. A
 * list of which nothing is left is left out too.
 */
export function withoutInternal(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.filter((part: unknown) => !isInternal(part)).map(withoutInternal);
  }
  if (!isMapping(value)) return value;
  const kept = Object.entries(value).filter(([key, part]) => key !== 'notes' && !isInternal(part));
  return Object.fromEntries(
    kept
      .map(([key, part]) => [key, withoutInternal(part)] as const)
      .filter(([key, part]) => !isEmptyList(part) || isEmptyList(value[key])),
  );
}

function isInternal(value: unknown): boolean {
  return isMapping(value) && value.visibility === 'internal';
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
