import { refuse } from './cursor.ts';

/**
 * Refuses a key that a mapping has already, that every object has, or that programs keep for
 * themselves; and `<<`, by which YAML 1.1 merges mappings.
 */
export function checkKey(mapping: Readonly<Record<string, unknown>>, key: string): void {
  if (mapping[key] !== undefined || key === 'prototype' || key === '<<') refuse();
}
