import { isCollection, isMap, isNode, Scalar, Schema, visit, type Document, type Node } from 'yaml';
import { findDecomposedLetter, findForbiddenCharacter } from './characters.ts';
import { textOf } from './document.ts';
import { finding, type Finding } from './finding.ts';
import { deepest } from './limits.ts';

/** What stands in a document that YAML allows and a record has no use for. */
export interface Inspection {
  /** Why there is no record. */
  readonly faults: readonly Finding[];
  /** What can be read, but not by every reader of YAML in the same way. */
  readonly notes: readonly Finding[];
}

/** Keys that programs keep for themselves: as data they have led to many a security hole. */
const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What YAML 1.1, in which many programs still read, takes for something else than a text. */
const olderTags = new Schema({ schema: 'yaml-1.1' }).tags;

/** Looks at every key and value of a document. */
export function inspect(document: Document): Inspection {
  const faults: Finding[] = [];
  const notes: Finding[] = [];
  let isTooDeep = false;
  visit(document, {
    Collection: (_, node, path) => {
      if (path.filter(isCollection).length > deepest) {
        if (!isTooDeep)
          faults.push(finding('yaml/too-complex', { reason: 'depth' }, placeOf(node)));
        isTooDeep = true;
        return visit.SKIP;
      }
      if (isMap(node)) faults.push(...faultyKeys(node.items.map(({ key }) => key)));
      return undefined;
    },
    Scalar: (_, node) => {
      faults.push(...(faultOf(node) ?? []));
      notes.push(...(noteOn(node) ?? []));
    },
  });
  return { faults, notes };
}

/** The keys of one mapping that stand twice, and those that no mapping may have. */
function faultyKeys(keys: readonly unknown[]): Finding[] {
  const seen = new Set<string>();
  return keys.flatMap((key) => {
    const name = textOf(key);
    const place = isNode(key) ? placeOf(key) : { offset: 0 };
    const isRepeated = seen.has(name);
    seen.add(name);
    if (name === '<<') return [finding('yaml/forbidden-feature', { feature: 'merge key' }, place)];
    if (reserved.has(name)) return [finding('yaml/reserved-key', { key: name }, place)];
    return isRepeated ? [finding('yaml/duplicate-key', { key: name }, place)] : [];
  });
}

/** A number that is not what stands there, or a character that is written as an escape. */
function faultOf(node: Scalar): Finding[] | undefined {
  const { value, source } = node;
  if (typeof value === 'number' && source !== undefined && source !== String(value)) {
    return [finding('yaml/unclear-number', { written: source, read: value }, placeOf(node))];
  }
  if (typeof value !== 'string') return undefined;
  const codePoint = findForbiddenCharacter(value)?.codePoint;
  if (codePoint !== undefined) {
    return [finding('yaml/forbidden-character', { codePoint, place: 'escape' }, placeOf(node))];
  }
  const composed = findDecomposedLetter(value)?.composed;
  if (composed === undefined) return undefined;
  return [finding('yaml/decomposed-letter', { composed }, placeOf(node))];
}

/** A text without quotation marks that YAML 1.1 reads as something else. */
function noteOn(node: Scalar): Finding[] | undefined {
  const { value, type } = node;
  if (typeof value !== 'string' || type !== Scalar.PLAIN) return undefined;
  const tag = olderTags.find(
    (candidate) => candidate.default === true && 'test' in candidate && candidate.test.test(value),
  );
  if (tag === undefined) return undefined;
  const read = tag.tag.slice(tag.tag.lastIndexOf(':') + 1);
  return [finding('yaml/ambiguous-text', { text: value, read }, placeOf(node))];
}

function placeOf({ range }: Node): { readonly offset: number; readonly length: number } {
  const [start = 0, end = start] = range ?? [];
  return { offset: start, length: Math.max(1, end - start) };
}
