import { kindOfPath } from '../model/kinds.ts';
import { withValueAt, type Path } from '../model/paths.ts';
import { saysTheSame } from '../model/same.ts';
import type { Shape } from '../model/shape.ts';
import { shapes } from '../model/shapes.ts';
import { blockOf, contentEnd, entryAt, readTree } from './blocks.ts';
import type { SourceDocument } from './document.ts';
import type { Entry, Group } from './entries.ts';
import { formatText } from './format.ts';
import { columnOf, lineAfter, lineStart, withEdits, type Edit } from './lines.ts';
import { parseRecord } from './parse-record.ts';
import { stringifyRecord } from './stringify.ts';

/** A value that is to stand at a path of a record. */
export interface NewValue {
  readonly path: Path;
  readonly value: unknown;
}

/**
 * The text of a record in which other values stand at some paths: each in the place of what stood
 * there, or as a new key in the order of the schema, or at the end of a list. Only these lines
 * change; where brackets do not allow that, the file is brought into canonical form first.
 */
export function withValues(
  { file, text, data }: Pick<SourceDocument, 'file' | 'text' | 'data'>,
  values: readonly NewValue[],
): string {
  const kind = kindOfPath(file) ?? 'meeting';
  const shape = shapes[kind];
  const isBracketed = values.some(({ path }) => parentsAt(text, path).some(inBrackets));
  const start = isBracketed ? formatText(text, kind) : text;
  const after = values.reduce((edited, value) => withValue(edited, value, shape), start);
  const expected = values.reduce<unknown>(
    (record, { path, value }) => withValueAt(record, path, value),
    data,
  );
  if (saysTheSame(parseRecord(file, after).document?.data, expected)) return after;
  throw new Error(`more would change in ${file} than was asked for`);
}

function inBrackets({ isInBrackets }: Group): boolean {
  return isInBrackets;
}

/** The groups on the way to a path that are there. */
function parentsAt(text: string, path: Path): Group[] {
  const root = readTree(text);
  const groups = [root];
  for (let length = 1; length < path.length; length += 1) {
    const group = groups.at(-1);
    const step = path[length - 1];
    const entry =
      typeof step === 'number'
        ? group?.entries[step]
        : group?.entries.find(({ key }) => key === step);
    if (entry === undefined || entry.value.kind === 'leaf') break;
    groups.push(entry.value);
  }
  return groups;
}

function withValue(text: string, { path, value }: NewValue, shape: Shape): string {
  const step = path.at(-1);
  if (step === undefined) throw new Error('a whole record is not one of its values');
  const parent = groupAt(text, path.slice(0, -1));
  const form = path.slice(0, -1).reduce<Shape>(childOf, shape);
  const present =
    typeof step === 'number'
      ? parent.entries[step]
      : parent.entries.find(({ key }) => key === step);
  const lines = (column: number): string => linesOf(text, { step, value, form, column });
  if (present !== undefined) return withEdits(text, [replacement(text, present, value, lines)]);
  const [first] = parent.entries;
  if (first === undefined) throw new Error('nothing can be added to an empty list');
  const column = columnOf(text, first.start);
  const previous = entryBefore(parent, step, form);
  const place = previous === undefined ? lineStart(text, first.start) : endOf(text, previous);
  const start = text[place - 1] === '\n' || place === 0 ? '' : lineFeedOf(text);
  return withEdits(text, [{ start: place, end: place, text: `${start}${lines(column)}` }]);
}

function groupAt(text: string, path: Path): Group {
  const root = readTree(text);
  if (path.length === 0) return root;
  const { value } = entryAt(root, path);
  if (value.kind === 'leaf') throw new Error(`${path.join('.')} holds nothing`);
  return value;
}

function childOf({ keys, values, items }: Shape, step: string | number): Shape {
  if (typeof step === 'number') return items ?? {};
  return (keys !== undefined && Object.hasOwn(keys, step) ? keys[step] : values) ?? {};
}

/** A single value is changed where it stands, so that the comment behind it stays. */
function replacement(
  text: string,
  entry: Entry,
  value: unknown,
  lines: (column: number) => string,
): Edit {
  const { value: present, start } = entry;
  const isSingle = typeof value === 'string' && /^[a-z-]+$/.test(value);
  if (isSingle && present.kind === 'leaf' && present.source !== '') {
    return { start: present.end - present.source.length, end: present.end, text: value };
  }
  const from = lineStart(text, start);
  return { start: from, end: endOf(text, entry), text: lines(columnOf(text, start)) };
}

/** Where the lines of an entry end, without the blank lines below them. */
function endOf(text: string, entry: Entry): number {
  const { end } = blockOf(text, entry);
  const content = lineAfter(text, contentEnd(entry));
  const lines = text.slice(content, Math.max(content, end)).replace(/^(?:[ \t]*\r?\n)+$/, '');
  return content + lines.replace(/(?:\n[ \t]*\r?)+\n$/, '\n').length;
}

/** The entry after which a new one belongs, in the order of the schema. */
function entryBefore(
  { entries }: Group,
  step: string | number,
  { keys }: Shape,
): Entry | undefined {
  const order = Object.keys(keys ?? {});
  const rank = (key: string | undefined): number => {
    const found = order.indexOf(key ?? '');
    return found === -1 ? order.length : found;
  };
  if (typeof step === 'number') return entries.at(-1);
  return entries.findLast(({ key }) => rank(key) < rank(step));
}

interface NewLines {
  readonly step: string | number;
  readonly value: unknown;
  /** The form of the mapping or list in which it stands. */
  readonly form: Shape;
  readonly column: number;
}

function linesOf(text: string, { step, value, form, column }: NewLines): string {
  const written =
    typeof step === 'number'
      ? stringifyRecord([value], form)
      : stringifyRecord({ [step]: value }, form);
  return written
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => `${line === '' ? '' : ' '.repeat(column)}${line}${lineFeedOf(text)}`)
    .join('');
}

function lineFeedOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
