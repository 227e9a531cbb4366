import { CST, Lexer } from 'yaml';
import { allEntries, type Entry, type Group } from './entries.ts';
import { columnOf, lineStart } from './lines.ts';

/** A comment and where it stands; its text begins with `#`. */
export interface Comment {
  readonly text: string;
  readonly offset: number;
}

/** Every comment of a YAML text. */
export function findComments(text: string): Comment[] {
  const comments: Comment[] = [];
  let offset = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (!isScalar && token.startsWith('#')) {
      comments.push({ text: token.trimEnd().normalize('NFC'), offset });
    }
    isScalar = token === CST.SCALAR;
    if (token !== CST.DOCUMENT && token !== CST.FLOW_END && token !== CST.SCALAR) {
      offset += token.length;
    }
  }
  return comments;
}

/**
 * Gives every comment, and every blank line above a comment or an entry, to the entry or the group
 * at which it stands: a comment behind something to what it follows; a comment line to what follows
 * it, or, where it is indented more deeply than that, to the end of the group before it.
 */
export function attachComments(text: string, root: Group): void {
  const entries = allEntries(root);
  const marks = [
    ...findComments(text).map((comment) => ({ comment, start: comment.offset })),
    ...entries.map((entry) => ({ entry, start: entry.start })),
  ].sort((a, b) => a.start - b.start);
  let at = 0;
  let lastLeafEnd = 0;
  for (const mark of marks) {
    const hasBlankAbove = isAfterBlankLine(text, mark.start, lastLeafEnd);
    if ('entry' in mark) {
      at += 1;
      if (hasBlankAbove) mark.entry.before.push('');
      if (mark.entry.value.kind === 'leaf') lastLeafEnd = mark.entry.value.end;
      continue;
    }
    const place = { root, previous: entries[at - 1], following: entries[at], text };
    attach(mark.comment, { ...place, hasBlankAbove });
  }
}

interface CommentPlace {
  readonly text: string;
  readonly root: Group;
  readonly previous: Entry | undefined;
  readonly following: Entry | undefined;
  readonly hasBlankAbove: boolean;
}

function attach(comment: Comment, place: CommentPlace): void {
  const { text, root, previous, following, hasBlankAbove } = place;
  const isBehind = !/^[ \t]*$/.test(text.slice(lineStart(text, comment.offset), comment.offset));
  if (isBehind && previous !== undefined) {
    setBehind(entryBefore(comment, previous), comment, root);
    return;
  }
  const value = previous?.value;
  const isEmpty = value !== undefined && (value.kind === 'leaf' || value.entries.length === 0);
  if (previous !== undefined && isEmpty && comment.offset < value.end) {
    previous.before.push(comment.text);
    return;
  }
  const lines = linesFor(comment, { text, root, previous, following });
  if (hasBlankAbove) lines.push('');
  lines.push(comment.text);
}

/** What a comment in the same line follows: the last entry, or a whole group in brackets. */
function entryBefore({ offset }: Comment, last: Entry): Entry | undefined {
  let entry: Entry | undefined = last;
  while (entry?.parent.isInBrackets === true && entry.parent.end <= offset) {
    entry = entry.parent.owner;
  }
  return entry;
}

function setBehind(entry: Entry | undefined, { text }: Comment, root: Group): void {
  if (entry === undefined) root.after.push(text);
  else {
    // There is room for one comment behind an entry.
    if (entry.behind !== undefined) entry.before.push(entry.behind);
    entry.behind = text;
  }
}

/** The comment lines to which a comment on a line of its own belongs. */
function linesFor(
  { offset }: Comment,
  { text, root, previous, following }: Omit<CommentPlace, 'hasBlankAbove'>,
): string[] {
  const brackets = bracketsAround(offset, previous, root);
  if (brackets !== undefined) {
    return following !== undefined && following.start < brackets.end
      ? following.before
      : brackets.after;
  }
  const container = following?.parent ?? root;
  if (previous === undefined || (container.owner === previous && following !== undefined)) {
    return following?.before ?? root.after;
  }
  const column = columnOf(text, offset);
  const group = endedGroup(column, { text, container, previous, following });
  return group === container ? (following?.before ?? root.after) : group.after;
}

/** The innermost group that ends before the following entry and is not indented more deeply. */
function endedGroup(
  column: number,
  place: { text: string; container: Group; previous: Entry; following: Entry | undefined },
): Group {
  const { text, container, previous, following } = place;
  if (column <= columnOf(text, following?.start ?? container.start)) return container;
  let group = previous.parent;
  while (group !== container && (group.isInBrackets || columnOf(text, group.start) > column)) {
    group = group.owner?.parent ?? container;
  }
  return group;
}

function bracketsAround(
  offset: number,
  previous: Entry | undefined,
  root: Group,
): Group | undefined {
  const value = previous?.value;
  let group: Group | undefined =
    value === undefined || value.kind === 'leaf' ? (previous?.parent ?? root) : value;
  while (group !== undefined) {
    if (group.isInBrackets && group.start < offset && offset < group.end) return group;
    group = group.owner?.parent;
  }
  return undefined;
}

/** Whether what stands first in a line has a blank line above it that is no part of a text. */
function isAfterBlankLine(text: string, offset: number, lastLeafEnd: number): boolean {
  const start = lineStart(text, offset);
  if (start === 0 || !/^[ \t]*$/.test(text.slice(start, offset))) return false;
  const previous = lineStart(text, start - 1);
  return previous >= lastLeafEnd && /^[ \t]*$/.test(text.slice(previous, start - 1));
}
