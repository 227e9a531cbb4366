import type { Range } from '../diagnostics/diagnostic.ts';
import type { Kind } from '../model/kinds.ts';
import { valueAt, type Path } from '../model/paths.ts';
import { referencesIn, type IdChange } from '../model/shape.ts';
import { shapes } from '../model/shapes.ts';
import { commentsIn, contentEnd, entryAt, readTree } from './blocks.ts';
import type { SourceDocument } from './document.ts';
import type { Entry } from './entries.ts';
import { columnOf, lineAfter, lineStart, withEdits, type Edit } from './lines.ts';
import { stringifyRecord } from './stringify.ts';

/** A text in which every reference to an id leads to another one; no other line changes. */
export function renameReferences(document: SourceDocument, kind: Kind, change: IdChange): string {
  const { text, data } = document;
  const { to, from, into } = change;
  const paths = referencesIn(data, shapes[kind])
    .filter((reference) => reference.to === to && reference.id === from)
    .map(({ path }) => path);
  if (paths.length === 0) return text;
  const repeated = paths.flatMap((path) => repeatedItems(data, path, change));
  const isRepeated = (path: Path): boolean =>
    repeated.some((other) => other.join('.') === path.join('.'));
  return withEdits(text, [
    ...paths.filter((path) => !isRepeated(path)).map((path) => scalarEdit(document, path, into)),
    ...distinct(repeated).map((path) => removal(text, entryAt(readTree(text), path))),
  ]);
}

/** The items of a list that would name the same entry again. */
function repeatedItems(data: unknown, path: Path, { from, into }: IdChange): Path[] {
  const list = valueAt(data, path.slice(0, -1));
  if (!Array.isArray(list)) return [];
  const same = list.flatMap((id: unknown, index) => (id === from || id === into ? [index] : []));
  return same.slice(1).map((index) => [...path.slice(0, -1), index]);
}

function distinct(paths: readonly Path[]): Path[] {
  return [...new Map(paths.map((path) => [path.join('.'), path])).values()];
}

/** Puts an id in the place of another scalar, in the same quotation marks. */
export function scalarEdit(document: SourceDocument, path: Path, id: string): Edit {
  // In quotation marks where a reader would take it for something else.
  const plain = stringifyRecord([id], {}).slice('- '.length).trimEnd();
  return replacement(document.text, document.rangeOf(path), { id, plain });
}

/** Puts an id in the place of a key. */
export function keyEdit(document: SourceDocument, path: Path, id: string): Edit {
  const plain = stringifyRecord({ [id]: {} }, {}).replace(/: \{\}\n$/, '');
  return replacement(document.text, document.keyRangeOf(path), { id, plain });
}

function replacement(
  text: string,
  range: Range,
  { id, plain }: { id: string; plain: string },
): Edit {
  const [start, end] = [range.start.offset, range.end.offset];
  const written = text.slice(start, end);
  const mark = /^["']/.exec(written)?.[0];
  if (mark !== undefined) return { start, end, text: `${mark}${id}${mark}` };
  // A block of several lines ends with its last line.
  const ending = /\n$/.exec(written)?.[0] ?? '';
  return { start, end, text: `${plain}${ending}` };
}

/** Takes an item out of a list; comments that stand at it stay, on lines of their own. */
function removal(text: string, item: Entry): Edit {
  const { entries, isInBrackets } = item.parent;
  const index = entries.indexOf(item);
  if (isInBrackets) {
    const next = entries[index + 1];
    const previous = entries[index - 1];
    if (next !== undefined) return { start: item.start, end: next.start, text: '' };
    return {
      start: previous === undefined ? item.start : contentEnd(previous),
      end: contentEnd(item),
      text: '',
    };
  }
  const range = { start: lineStart(text, item.start), end: lineAfter(text, contentEnd(item)) };
  const indent = ' '.repeat(columnOf(text, item.start));
  const comments = commentsIn(text, range).map((comment) => `${indent}${comment}\n`);
  return { ...range, text: comments.join('') };
}
