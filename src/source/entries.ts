import { isMap, isNode, isScalar, isSeq, parseDocument, type Pair, type YAMLSeq } from 'yaml';
import { textOf } from './document.ts';

/** One key with its value, or one entry of a list, with the comments that stand at it. */
export interface Entry {
  /** Undefined in a list. */
  readonly key?: string;
  readonly value: Group | Leaf;
  readonly parent: Group;
  /** Where its key or its hyphen stands. */
  readonly start: number;
  /** Comment lines above it; an empty text is a blank line. */
  readonly before: string[];
  /** The comment behind it. */
  behind?: string;
}

/** A mapping or a list. */
export interface Group {
  readonly kind: 'mapping' | 'list';
  readonly entries: Entry[];
  /** The entry whose value it is; undefined for the whole file. */
  readonly owner?: Entry;
  readonly isInBrackets: boolean;
  readonly start: number;
  readonly end: number;
  /** Comment lines after its last entry; an empty text is a blank line. */
  readonly after: string[];
}

/** A text, a number or the like. */
export interface Leaf {
  readonly kind: 'leaf';
  readonly value: unknown;
  /** As it is written. */
  readonly source: string;
  readonly end: number;
}

/** The entries of a text that `parseSource` accepts, without their comments yet. */
export function readEntries(text: string): Group {
  const { contents } = parseDocument(text, { ...readingOptions, keepSourceTokens: true });
  const root = toValue(contents, 0);
  if (root.kind === 'leaf') throw new Error('a record that is no mapping was accepted');
  return root;
}

const readingOptions = {
  version: '1.2',
  schema: 'core',
  stringKeys: true,
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

function toValue(node: unknown, offset: number, owner?: Entry): Group | Leaf {
  if (!isMap(node) && !isSeq(node)) {
    if (!isScalar(node)) return { kind: 'leaf', value: null, source: '', end: offset };
    const { value, source = '', range } = node;
    // The range of an empty value may lie behind comments that follow it.
    const end = source === '' && value === null ? offset : (range?.[1] ?? offset);
    return { kind: 'leaf', value, source, end };
  }
  const [start, end] = node.range ?? [offset, offset];
  const group: Group = {
    kind: isMap(node) ? 'mapping' : 'list',
    entries: [],
    ...(owner === undefined ? {} : { owner }),
    isInBrackets: node.flow === true,
    start,
    end,
    after: [],
  };
  if (isMap(node)) for (const pair of node.items) group.entries.push(toPair(pair, group));
  else node.items.forEach((_, index) => group.entries.push(toItem(node, index, group)));
  return group;
}

function toPair(pair: Pair, parent: Group): Entry {
  const start = startOf(pair.key) ?? parent.start;
  const mark = pair.srcToken?.start.find(({ type }) => type === 'explicit-key-ind');
  const entry = { parent, key: textOf(pair.key), start: mark?.offset ?? start, before: [] };
  return withValue(entry, pair.value, start);
}

function toItem(list: YAMLSeq, index: number, parent: Group): Entry {
  const node = list.items[index];
  const { srcToken } = list;
  const token = srcToken !== undefined && 'items' in srcToken ? srcToken.items[index] : undefined;
  const hyphen = token?.start.find(({ type }) => type === 'seq-item-ind');
  const start = hyphen?.offset ?? startOf(node) ?? parent.start;
  return withValue({ parent, start, before: [] }, node, start);
}

/** Completes an entry by its value, which knows it as its owner. */
function withValue(entry: Omit<Entry, 'value'>, node: unknown, offset: number): Entry {
  const whole: { -readonly [K in keyof Entry]: Entry[K] } = {
    ...entry,
    value: { kind: 'leaf', value: null, source: '', end: offset },
  };
  whole.value = toValue(node, offset, whole);
  return whole;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Every entry of a group and of the groups in it, in the order of the text. */
export function allEntries({ entries }: Group): Entry[] {
  return entries.flatMap((entry) =>
    entry.value.kind === 'leaf' ? [entry] : [entry, ...allEntries(entry.value)],
  );
}
