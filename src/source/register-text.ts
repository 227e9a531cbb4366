import { byCodeUnit } from '../model/order.ts';
import { isMapping } from '../model/paths.ts';
import type { RegisterKind } from '../model/kinds.ts';
import type { Shape } from '../model/shape.ts';
import { blockOf, commentsIn, entryAt, readTree } from './blocks.ts';
import type { Entry, Group } from './entries.ts';
import { writtenLines } from './format.ts';
import { columnOf, lineStart, trailingBlankLines, withEdits } from './lines.ts';

/** Whether the entries of a register are written in brackets, not on lines of their own. */
export function isInBrackets(text: string, register: string): boolean {
  const { value } = entryAt(readTree(text), [register]);
  return value.kind !== 'leaf' && value.isInBrackets;
}

/** The text of a register in which an entry stands at its place in the order of ids. */
export function moveToPlace(text: string, register: RegisterKind, id: string): string {
  const entry = entryAt(readTree(text), [register, id]);
  const { entries } = entry.parent;
  const at = entries.indexOf(entry);
  const isAfter = (other: Entry | undefined): boolean =>
    other !== undefined && byCodeUnit(other.key ?? '', id) > 0;
  const isBefore = (other: Entry | undefined): boolean => other === undefined || !isAfter(other);
  const next = entries[at + 1];
  if (
    entry.parent.isInBrackets ||
    (isBefore(entries[at - 1]) && (next === undefined || isAfter(next)))
  ) {
    return text;
  }
  const block = blockOf(text, entry);
  const following = entries.find((other) => other !== entry && isAfter(other));
  const last = entries.filter((other) => other !== entry).at(-1) ?? entry;
  const place = following === undefined ? blockOf(text, last).end : blockOf(text, following).start;
  const lines = withLineFeed(text.slice(block.start, block.end));
  const moved = following === undefined ? lines.slice(0, trailingBlankLines(lines)) : lines;
  const edited = withEdits(text, [
    { ...block, text: '' },
    { start: place, end: place, text: moved },
  ]);
  // What now stands last may have had a blank line below it.
  return endsWithBlankLine(text) ? edited : edited.slice(0, trailingBlankLines(edited));
}

function endsWithBlankLine(text: string): boolean {
  return trailingBlankLines(text) < text.length;
}

function withLineFeed(lines: string): string {
  return lines.endsWith('\n') ? lines : `${lines}\n`;
}

/** Two entries of a register that become one. */
export interface Joining {
  readonly register: RegisterKind;
  /** The entry that goes; its comments stay, above the other one. */
  readonly from: string;
  /** The entry that stays. */
  readonly into: string;
  /** What the entry that stays says afterwards. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The form of an entry. */
  readonly shape: Shape;
}

/** The text of a register in which two entries are one; the lines of no other entry change. */
export function joinEntries(text: string, joining: Joining): string {
  const { register, from, into, value, shape } = joining;
  const tree = readTree(text);
  const [gone, kept] = [entryAt(tree, [register, from]), entryAt(tree, [register, into])];
  if (kept.value.kind === 'leaf') throw new Error(`the entry ${into} is no mapping`);
  const lineFeed = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = ' '.repeat(columnOf(text, kept.start));
  const goneBlock = blockOf(text, gone);
  const comments = commentsIn(text, goneBlock);
  extend(kept.value, value);
  const lines = [...comments, ...writtenLines(kept, shape)].map(
    (line) => `${line === '' ? '' : indent}${line}${lineFeed}`,
  );
  const range = { start: lineStart(text, kept.start), end: blockOf(text, kept).end };
  const old = text.slice(range.start, range.end);
  const blank = old.slice(trailingBlankLines(old));
  const edited = withEdits(text, [
    { ...goneBlock, text: '' },
    { ...range, text: lines.join('') + blank },
  ]);
  return endsWithBlankLine(text) ? edited : edited.slice(0, trailingBlankLines(edited));
}

/** Makes a group say what a value says, and keeps the entries that say it already, with comments. */
function extend(group: Group, value: unknown): void {
  if (Array.isArray(value)) {
    for (const [at, part] of value.entries()) extendEntry(group, { at }, part);
  }
  if (!isMapping(value)) return;
  for (const entry of [...group.entries]) {
    if (entry.key !== undefined && Object.hasOwn(value, entry.key)) continue;
    group.entries.splice(group.entries.indexOf(entry), 1);
    group.after.push(...entry.before, ...(entry.behind === undefined ? [] : [entry.behind]));
  }
  for (const [key, part] of Object.entries(value)) extendEntry(group, { key }, part);
}

function extendEntry(
  group: Group,
  { key, at }: { readonly key?: string; readonly at?: number },
  value: unknown,
): void {
  const entry =
    at === undefined ? group.entries.find((candidate) => candidate.key === key) : group.entries[at];
  if (entry === undefined) group.entries.push(newEntry(group, key, value));
  else if (entry.value.kind !== 'leaf') extend(entry.value, value);
}

/** An entry that stands in no text yet. */
function newEntry(parent: Group, key: string | undefined, value: unknown): Entry {
  const start = parent.end;
  const own = { ...(key === undefined ? {} : { key }), parent, start, before: [] };
  if (typeof value !== 'object' || value === null) {
    return { ...own, value: { kind: 'leaf', value, source: String(value), end: start } };
  }
  const kind = Array.isArray(value) ? 'list' : 'mapping';
  const group: Group = { kind, entries: [], isInBrackets: false, start, end: start, after: [] };
  extend(group, value);
  return { ...own, value: group };
}
