import { isWords, type Words } from './names.ts';
import { isMapping, type Path } from './paths.ts';
import type { RegisterKind } from './kinds.ts';

/** What an id in a record may refer to. */
export type Referent = RegisterKind | 'meetings' | 'series' | 'sides' | 'sources';

/**
 * The form of a part of a record, as the schemas state it: just what `inSchemaOrder` and
 * `referencesIn` need. A part without any of these keys is a text, a number or the like.
 */
export interface Shape {
  /** The parts of a mapping with known keys, in canonical order. */
  readonly keys?: Readonly<Record<string, Shape>>;
  /** The form of every entry of a list. */
  readonly items?: Shape;
  /** The form of every value of a mapping with free keys. */
  readonly values?: Shape;
  /** What this id refers to. */
  readonly refersTo?: Referent;
}

/** An id in a record that stands for an entry somewhere else. */
export interface Reference {
  readonly path: Path;
  readonly id: string;
  readonly to: Referent;
}

/** Every reference in a value of the given shape, in the order of the record. */
export function referencesIn(value: unknown, shape: Shape, path: Path = []): Reference[] {
  if (shape.refersTo !== undefined) {
    return typeof value === 'string' ? [{ path, id: value, to: shape.refersTo }] : [];
  }
  return childrenOf(value, shape).flatMap(([key, child, childShape]) =>
    referencesIn(child, childShape, [...path, key]),
  );
}

/** An id that becomes another one, wherever it refers to an entry of a kind. */
export interface IdChange {
  readonly to: Referent;
  readonly from: string;
  readonly into: string;
}

/**
 * A copy of a value in which every reference to an id leads to another one. A list in which both
 * stood names the entry once.
 */
export function withIdChanged(value: unknown, shape: Shape, change: IdChange): unknown {
  const { to, from, into } = change;
  if (shape.refersTo !== undefined) return shape.refersTo === to && value === from ? into : value;
  const children = childrenOf(value, shape).map(
    ([key, child, childShape]) => [key, withIdChanged(child, childShape, change)] as const,
  );
  if (!Array.isArray(value)) return isMapping(value) ? Object.fromEntries(children) : value;
  const list = children.map(([, child]) => child);
  const hasBoth = shape.items?.refersTo === to && value.includes(from);
  return hasBoth ? list.filter((id, at) => id !== into || list.indexOf(into) === at) : list;
}

/** Every text in several languages in a value of the given shape, in the order of the record. */
export function wordsIn(
  value: unknown,
  shape: Shape,
  path: Path = [],
): { words: Words; path: Path }[] {
  const { keys, values } = shape;
  const isText = keys === undefined && values !== undefined && Object.keys(values).length === 0;
  // The keys of an extension are no languages.
  if (isText) return isWords(value) && !path.includes('extensions') ? [{ words: value, path }] : [];
  return childrenOf(value, shape).flatMap(([key, child, childShape]) =>
    wordsIn(child, childShape, [...path, key]),
  );
}

/** A copy of a value with its keys in the order of the schema; unknown keys keep theirs, at the end. */
export function inSchemaOrder(value: unknown, shape: Shape): unknown {
  const children = childrenOf(value, shape).map(
    ([key, child, childShape]) => [key, inSchemaOrder(child, childShape)] as const,
  );
  if (Array.isArray(value)) return children.map(([, child]) => child);
  return isMapping(value) ? Object.fromEntries(children) : value;
}

type Child = readonly [key: string | number, value: unknown, shape: Shape];

function childrenOf(value: unknown, shape: Shape): Child[] {
  if (Array.isArray(value)) {
    return value.map((child: unknown, index): Child => [index, child, shape.items ?? {}]);
  }
  if (!isMapping(value)) return [];
  const keys = shape.keys ?? {};
  const known = Object.keys(keys).filter((key) => Object.hasOwn(value, key));
  const others = Object.keys(value).filter((key) => !Object.hasOwn(keys, key));
  return [...known, ...others].map((key): Child => [
    key,
    value[key],
    keys[key] ?? shape.values ?? {},
  ]);
}
