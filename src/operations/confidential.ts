import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import { kindOfPath, messagesFolder } from '../model/kinds.ts';
import { isMapping, isWithin, type Path } from '../model/paths.ts';
import type { Shape } from '../model/shape.ts';
import { shapes } from '../model/shapes.ts';
import type { SourceDocument } from '../source/document.ts';
import { registerLimits } from '../source/limits.ts';
import { parseSource } from '../source/parse.ts';
import { readStrictly } from '../source/strict/read-strictly.ts';

/** What of one file stays in the house: nothing of it may be quoted in a log or a report. */
export interface Confidential {
  /** Whether something lies in a part that is internal or closed. */
  holds(place: Pick<Diagnostic, 'path' | 'range'>): boolean;
  /** Whether a line holds anything of such a part. */
  holdsLine(line: number): boolean;
}

const nothing: Confidential = { holds: () => false, holdsLine: () => false };
const everything: Confidential = { holds: () => true, holdsLine: () => true };

/**
 * What of a file is confidential: whatever is marked as internal, notes, and closed sessions, even
 * where the mark is misspelt. Where the file cannot be read as a record, nobody knows what its marks
 * belong to: then it is the whole file, unless it has no such mark at all.
 */
export function confidentialIn(file: string, text: string): Confidential {
  // What is in a file of messages stands in every summary.
  if (file.startsWith(`${messagesFolder}/`)) return nothing;
  // Most files have nothing to hide, and need not be read once more to know it.
  if (!mayHoldMarks(text) && !/visibility|access/i.test(text)) return nothing;
  const bytes = new TextEncoder().encode(text);
  const kind = kindOfPath(file);
  const shape = kind === undefined ? {} : shapes[kind];
  const data = readStrictly(bytes, bytes.length, registerLimits);
  if (data !== undefined && confidentialParts(data, shape).length === 0) return nothing;
  const { document } = parseSource(file, bytes, registerLimits);
  if (document === undefined) return mayHoldMarks(text) ? everything : nothing;
  return confidential(
    confidentialParts(document.data, shape).map((path) => ({ path, ...linesOf(document, path) })),
  );
}

/** A confidential part: where it is in the record, and its first and last line. */
interface Part {
  readonly path: Path;
  readonly first: number;
  readonly last: number;
}

function confidential(parts: readonly Part[]): Confidential {
  const holdsLine = (line: number): boolean =>
    parts.some(({ first, last }) => first <= line && line <= last);
  return {
    holdsLine,
    holds: ({ path, range }) =>
      parts.some((part) => isWithin(path, part.path)) || holdsLine(range.start.line),
  };
}

/** The marks of confidential parts, also as an escape or with an invisible letter in them. */
function mayHoldMarks(text: string): boolean {
  return /internal|closed|notes|\\|\uFFFD/i.test(text.replace(/\p{C}/gu, ''));
}

/** The paths of the outermost confidential parts of a value. */
function confidentialParts(value: unknown, shape: Shape, path: Path = []): Path[] {
  if (Array.isArray(value)) {
    return value.flatMap((child: unknown, index) =>
      confidentialParts(child, shape.items ?? {}, [...path, index]),
    );
  }
  if (!isMapping(value)) return [];
  if (isMarked(value, shape)) return [path];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'notes'
      ? [[...path, key]]
      : confidentialParts(child, shape.keys?.[key] ?? shape.values ?? {}, [...path, key]),
  );
}

/** Whether a mapping is marked as internal or closed: in doubt, it is. */
function isMarked(mapping: Readonly<Record<string, unknown>>, shape: Shape): boolean {
  const { visibility = 'public', access = 'open' } = mapping;
  if (visibility !== 'public' || !['open', 'press'].includes(String(access))) return true;
  // The key of the mark may be misspelt too.
  return Object.entries(mapping).some(
    ([key, value]) =>
      shape.keys?.[key] === undefined &&
      shape.values === undefined &&
      typeof value === 'string' &&
      /^\W*(?:internal|closed)\W*$/i.test(value),
  );
}

/** The first and the last line of a part, with its key. */
function linesOf(document: SourceDocument, path: Path): { first: number; last: number } {
  if (path.length === 0) return { first: 1, last: Infinity };
  const first = document.keyRangeOf(path).start.line;
  return { first, last: lastLine(document.rangeOf(path)) };
}

function lastLine({ start, end }: Range): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
