import { byCodeUnit } from '../model/order.ts';
import { isMapping } from '../model/paths.ts';
import { saysTheSame } from '../model/same.ts';
import type { Shape } from '../model/shape.ts';
import { alignedPairs } from './align.ts';
import { blockOf, commentsIn, contentEnd, readTree } from './blocks.ts';
import type { Entry, Group, Leaf } from './entries.ts';
import { columnOf, lineStart, withEdits, type Edit } from './lines.ts';
import { stringifyRecord } from './stringify.ts';

/**
 * The text of a record that says something else: only the lines of what differs change, and every
 * comment stays, that of a fact that goes at its place. New lines end as the others do.
 * Precondition: `parseSource` accepts the text.
 */
export function changedText(text: string, after: unknown, shape: Shape): string {
  const root = readTree(text);
  if (saysTheSame(valueOf(root), after)) return text;
  const edits = merged(editsOf({ text, group: root, shape }, after));
  const changed = withEdits(text, text.includes('\r\n') ? edits.map(withWindowsLines) : edits);
  if (!saysTheSame(valueOf(readTree(changed)), after)) {
    throw new Error('a changed record does not say what it should');
  }
  return changed;
}

/** A mapping or list in a text, with its form. */
interface Place {
  readonly text: string;
  readonly group: Group;
  readonly shape: Shape;
}

/** The value that a part of a text stands for. */
export function valueOf(value: Group | Leaf): unknown {
  if (value.kind === 'leaf') return value.value;
  const parts = value.entries.map((entry) => [entry.key ?? '', valueOf(entry.value)] as const);
  return value.kind === 'list' ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

function editsOf(place: Place, after: unknown): Edit[] {
  if (Array.isArray(after)) return editsOfList(place, after);
  return isMapping(after) ? editsOfMapping(place, after) : [];
}

function editsOfMapping(place: Place, after: Readonly<Record<string, unknown>>): Edit[] {
  const { text, group, shape } = place;
  const { entries } = group;
  const keysBefore = new Set(entries.map(({ key }) => key));
  const isAfter = orderOf(shape);
  const added = Object.keys(after).filter((key) => !keysBefore.has(key));
  const kept = entries.flatMap((entry): Edit[] => {
    const key = entry.key ?? '';
    if (!Object.hasOwn(after, key)) return [removal(text, entry)];
    return changeOf(text, entry, { value: after[key], shape: partShape(shape, key) });
  });
  const inserted = added
    .sort((a, b) => (isAfter(a, b) ? 1 : -1))
    .map((key) => {
      const following = entries.find((entry) => isAfter(entry.key ?? '', key));
      const lines = linesOf({ [key]: after[key] }, shape);
      return insertion(place, lines, following);
    });
  return [...kept, ...inserted];
}

/** Whether a key stands after another one: in the order of the schema, or of the ids of a register. */
function orderOf({ keys }: Shape): (a: string, b: string) => boolean {
  if (keys === undefined) return (a, b) => byCodeUnit(a, b) > 0;
  const known = Object.keys(keys);
  const rank = (key: string): number => (known.includes(key) ? known.indexOf(key) : known.length);
  return (a, b) => rank(a) > rank(b);
}

function partShape({ keys, values }: Shape, key: string): Shape {
  return (keys !== undefined && Object.hasOwn(keys, key) ? keys[key] : values) ?? {};
}

function editsOfList(place: Place, after: readonly unknown[]): Edit[] {
  const { text, group, shape } = place;
  const { entries } = group;
  const before = entries.map(({ value }) => valueOf(value));
  return alignedPairs(before, after).flatMap(([from, into]): Edit[] => {
    const entry = from === undefined ? undefined : entries[from.at];
    if (entry !== undefined && into.at === undefined) return [removal(text, entry)];
    const value = into.at === undefined ? undefined : after[into.at];
    if (entry !== undefined) return changeOf(text, entry, { value, shape: shape.items ?? {} });
    return [insertion(place, linesOf([value], shape), entries[into.before])];
  });
}

/** What changes so that an entry says a value. */
function changeOf(
  text: string,
  entry: Entry,
  { value, shape }: { readonly value: unknown; readonly shape: Shape },
): Edit[] {
  const { value: present } = entry;
  if (saysTheSame(valueOf(present), value)) return [];
  const isSameKind =
    present.kind === 'list' ? Array.isArray(value) : present.kind === 'mapping' && isMapping(value);
  if (
    present.kind === 'leaf' ||
    !isSameKind ||
    !canChangeInside(entry, { group: present, shape }, value)
  ) {
    return replacement(text, entry, { value, shape });
  }
  return editsOf({ text, group: present, shape }, value);
}

/** Whether a group can be changed line by line: it is no one-liner, and its first line stays. */
function canChangeInside(
  { key }: Entry,
  { group, shape }: Omit<Place, 'text'>,
  value: unknown,
): boolean {
  const { entries, isInBrackets } = group;
  const [first] = entries;
  const keys = isMapping(value) ? Object.keys(value) : [];
  const isEmpty = Array.isArray(value) ? value.length === 0 : keys.length === 0;
  if (isInBrackets || first === undefined || isEmpty) return false;
  if (key !== undefined) return true;
  // The first part of an entry of a list shares its line with the hyphen.
  if (Array.isArray(value)) return saysTheSame(valueOf(first.value), value[0]);
  const isAfter = orderOf(shape);
  const known = new Set(entries.map((entry) => entry.key));
  const isFirst = !keys.some((other) => !known.has(other) && isAfter(first.key ?? '', other));
  return keys.includes(first.key ?? '') && isFirst;
}

/** Puts other lines in the place of an entry; a comment behind it stays, those within go above it. */
function replacement(
  text: string,
  entry: Entry,
  { value, shape }: { readonly value: unknown; readonly shape: Shape },
): Edit[] {
  const { key, start } = entry;
  const end = start + text.slice(start, contentEnd(entry)).trimEnd().length;
  const lines =
    key === undefined
      ? linesOf([value], { items: shape })
      : linesOf({ [key]: value }, { keys: { [key]: shape } });
  const indent = ' '.repeat(columnOf(text, start));
  const isBlock = /[|>][-+0-9]*$/.test(lines[0] ?? '');
  const comments = commentsIn(text, { start, end: isBlock ? lineEnd(text, end) : end });
  const at = lineStart(text, start);
  const above = comments.map((comment) => `${/^[ ]*/.exec(text.slice(at))?.[0] ?? ''}${comment}\n`);
  return [
    ...(above.length === 0 ? [] : [{ start: at, end: at, text: above.join('') }]),
    { start, end: isBlock ? lineEnd(text, end) : end, text: lines.join(`\n${indent}`) },
  ];
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** Takes the lines of an entry away, and leaves the comments. */
function removal(text: string, entry: Entry): Edit {
  const block = blockOf(text, entry);
  const indent = ' '.repeat(columnOf(text, entry.start));
  const comments = commentsIn(text, block).map((comment) => `${indent}${comment}\n`);
  return { ...block, text: comments.join('') };
}

/** Puts new lines before an entry of a group, or at its end. */
function insertion({ text, group }: Place, lines: readonly string[], following?: Entry): Edit {
  const last = group.entries.at(-1);
  const neighbour = following ?? last;
  if (neighbour === undefined) throw new Error('an empty mapping was changed line by line');
  const block = blockOf(text, neighbour);
  const at = following === undefined ? block.end : block.start;
  const indent = ' '.repeat(columnOf(text, neighbour.start));
  const added = lines.map((line) => `${line === '' ? '' : indent}${line}\n`).join('');
  const isOpen = at > 0 && text[at - 1] !== '\n';
  return { start: at, end: at, text: isOpen ? `\n${added}` : added };
}

function withWindowsLines(edit: Edit): Edit {
  return { ...edit, text: edit.text.replaceAll(/\r?\n/g, '\r\n') };
}

/** A part of a record as lines, in canonical form. */
function linesOf(part: unknown, shape: Shape): string[] {
  return stringifyRecord(part, shape).replace(/\n$/, '').split('\n');
}

/** Edits at the same place as one, what is put in before what is replaced. */
function merged(edits: readonly Edit[]): Edit[] {
  const byStart = new Map<number, Edit>();
  const inOrder = [...edits].sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const edit of inOrder) {
    const other = byStart.get(edit.start);
    const whole = other === undefined ? edit : { ...edit, text: `${other.text}${edit.text}` };
    byStart.set(edit.start, whole);
  }
  return [...byStart.values()];
}
