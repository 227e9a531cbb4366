import { isMap, isPair, isSeq, type LineCounter, type Node } from 'yaml';
import {
  fileStart,
  type Diagnostic,
  type Position,
  type Range,
} from '../diagnostics/diagnostic.ts';
import { valueAt, type Path } from '../model/paths.ts';

/** A file of the archive that was read: its text, its value, and where each part of it stands. */
export interface SourceDocument {
  /** Relative to the data folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** What is worth a warning in the text where its form is right. */
  readonly notes: readonly Diagnostic[];
  /** Where the value at a path stands; of a path that leads nowhere, its nearest parent. */
  rangeOf(path: Path): Range;
  /** Where the key that leads to a path stands; the value itself for an entry of a list. */
  keyRangeOf(path: Path): Range;
}

/** Joins a parsed YAML document with its positions. */
export function positionedDocument(
  file: string,
  text: string,
  parsed: {
    readonly data: Readonly<Record<string, unknown>>;
    readonly root: Node;
    readonly lines: LineCounter;
    readonly notes: readonly Diagnostic[];
  },
): SourceDocument {
  const { data, root, lines, notes } = parsed;
  const rangeOf = (path: Path): Range => {
    if (path.length === 0) return fileStart;
    const found = nodeAt(root, path) ?? keyAt(root, path);
    return found === undefined ? keyRangeOf(path.slice(0, -1)) : toRange(found, lines);
  };
  const keyRangeOf = (path: Path): Range => {
    const key = keyAt(root, path);
    return key === undefined ? rangeOf(path) : toRange(key, lines);
  };
  return { file, text, data, notes, rangeOf, keyRangeOf };
}

/**
 * Where a word of the text at a path stands: the same word, as often before it in the source as in
 * the text; the whole text where the source writes the word with escapes.
 */
export function rangeOfWord(
  document: SourceDocument,
  path: Path,
  { word, offset }: { readonly word: string; readonly offset: number },
): Range {
  const whole = document.rangeOf(path);
  const raw = document.text.slice(whole.start.offset, whole.end.offset);
  const before = String(valueAt(document.data, path)).slice(0, offset).split(word).length - 1;
  const pieces = raw.split(word);
  if (pieces.length <= before + 1) return whole;
  const start = pieces.slice(0, before + 1).join(word).length;
  return {
    start: positionAfter(whole.start, raw.slice(0, start)),
    end: positionAfter(whole.start, raw.slice(0, start + word.length)),
  };
}

/** The position that follows a piece of text which begins at another position. */
function positionAfter(from: Position, text: string): Position {
  const lines = text.split('\n');
  const last = lines.at(-1) ?? '';
  return {
    offset: from.offset + text.length,
    line: from.line + lines.length - 1,
    column: lines.length === 1 ? from.column + last.length : last.length + 1,
  };
}

/** The range of a node, in lines and columns. */
export function toRange(node: Pick<Node, 'range'>, lines: LineCounter): Range {
  const [start, end] = node.range ?? [0, 0];
  return { start: toPosition(start, lines), end: toPosition(end, lines) };
}

/** An offset as line and column. */
export function toPosition(offset: number, lines: LineCounter): Position {
  const { line, col } = lines.linePos(offset);
  return { offset, line: Math.max(1, line), column: Math.max(1, col) };
}

function nodeAt(root: Node, path: Path): Node | undefined {
  let node: unknown = root;
  for (const step of path) {
    if (isMap(node) && typeof step === 'string') node = node.get(step, true);
    else if (isSeq(node) && typeof step === 'number') node = node.get(step, true);
    else return undefined;
  }
  return hasRange(node) ? node : undefined;
}

function keyAt(root: Node, path: Path): Node | undefined {
  const step = path.at(-1);
  return typeof step === 'string' ? keyNode(nodeAt(root, path.slice(0, -1)), step) : undefined;
}

function keyNode(node: Node | undefined, key: string): Node | undefined {
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isPair(item) && textOf(item.key) === key);
  return hasRange(pair?.key) ? pair.key : undefined;
}

/** The text of a scalar key. */
export function textOf(key: unknown): string {
  return typeof key === 'object' && key !== null && 'value' in key
    ? String(key.value)
    : String(key);
}

function hasRange(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && 'range' in value && Array.isArray(value.range)
  );
}
