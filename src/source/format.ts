import { registerKinds, type Kind } from '../model/kinds.ts';
import { byCodeUnit } from '../model/order.ts';
import type { Shape } from '../model/shape.ts';
import { shapes } from '../model/shapes.ts';
import { attachComments } from './comments.ts';
import { readEntries, type Entry, type Group, type Leaf } from './entries.ts';
import { stringifyRecord } from './stringify.ts';

/**
 * The canonical form of a file: what `stringifyRecord` would write, the entries of a register in the
 * order of their ids, with the comments of the file, and with a blank line wherever at least one
 * stood above an entry or a comment, but for the first of a mapping or list. Precondition: without
 * its byte-order mark, `parseSource` accepts the text.
 */
export function formatText(text: string, kind: Kind): string {
  const plain = withoutMark(text).replaceAll('\r\n', '\n');
  const root = readEntries(plain);
  attachComments(plain, root);
  const header = takeHeader(root);
  sortRegister(root, kind);
  const { lead, lines } = writeGroup(root, shapes[kind]);
  const body = root.entries.length === 0 ? [...lines, '{}'] : [...lead, ...lines];
  return `${[...header, ...body].join('\n')}\n`;
}

function sortRegister({ entries }: Group, kind: Kind): void {
  const register = registerKinds.find((name) => name === kind);
  const value = entries.find(({ key }) => key === register)?.value;
  if (value === undefined || value.kind === 'leaf') return;
  value.entries.sort((a, b) => byCodeUnit(a.key ?? '', b.key ?? ''));
}

/** The same text without the byte-order mark at its beginning. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/**
 * The comments at the top that belong to the file, not to its first key: the line for editors with
 * what stands above it, and what a blank line separates from the first key.
 */
function takeHeader({ entries, after }: Group): string[] {
  const lines = entries[0]?.before ?? after;
  const schemaLine = lines.findLastIndex((line) => /^#\s*yaml-language-server:/.test(line));
  const header = lines.splice(0, Math.max(schemaLine, lines.lastIndexOf('')) + 1);
  return withoutLeadingBlank(header);
}

/** The lines of an entry in canonical form, without indent and without the comments above it. */
export function writtenLines(entry: Entry, shape: Shape): readonly string[] {
  return writeEntry(entry, shape).lines;
}

/** A group as lines without indent; what stands above its first entry is apart. */
interface Written {
  readonly lead: readonly string[];
  readonly lines: readonly string[];
}

function writeGroup(group: Group, shape: Shape): Written {
  const [first, ...others] = ordered(group, shape).map((entry) =>
    writeEntry(entry, childShape(entry, shape)),
  );
  return {
    lead: withoutLeadingBlank(first?.lead ?? []),
    lines: [
      ...(first?.lines ?? []),
      ...others.flatMap(({ lead, lines }) => [...lead, ...lines]),
      ...group.after,
    ],
  };
}

function childShape({ key }: Entry, { keys, values, items }: Shape): Shape {
  if (key === undefined) return items ?? {};
  return (keys !== undefined && Object.hasOwn(keys, key) ? keys[key] : values) ?? {};
}

/** The entries in the order of the schema; unknown keys keep theirs, at the end. */
function ordered({ entries }: Group, { keys }: Shape): readonly Entry[] {
  const known = Object.keys(keys ?? {});
  const rank = ({ key = '' }: Entry): number =>
    known.includes(key) ? known.indexOf(key) : known.length;
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

function writeEntry(entry: Entry, shape: Shape): Written {
  const { key, value, before, behind } = entry;
  if (value.kind === 'leaf' || value.entries.length === 0) return writeSingle(entry, value);
  const { lead, lines } = writeGroup(value, shape);
  if (key !== undefined) {
    const head = withEnd(writtenKey(key), behind);
    return { lead: before, lines: [...head, ...indented([...lead, ...lines])] };
  }
  // Behind a hyphen there is room for the first key only.
  const [first = '', ...rest] = lines;
  const above = [...before, ...(behind === undefined ? [] : [behind]), ...lead];
  return { lead: above, lines: [`- ${first}`, ...indented(rest)] };
}

function writeSingle({ key, before, behind }: Entry, value: Group | Leaf): Written {
  const lines = linesOf(key, value);
  const [first = ''] = lines;
  if (behind === undefined) return { lead: before, lines };
  if (lines.length === 1) return { lead: before, lines: withEnd(lines, behind) };
  const head = key === undefined ? '-' : writtenKey(key).join('\n');
  const isBlock = first.startsWith(`${head} |`) || first.startsWith(`${head} >`);
  return isBlock
    ? { lead: before, lines: [`${first} ${behind}`, ...lines.slice(1)] }
    : { lead: [...before, behind], lines };
}

function linesOf(key: string | undefined, value: Group | Leaf): readonly string[] {
  const head = key === undefined ? ['-'] : writtenKey(key);
  if (value.kind !== 'leaf') return withEnd(head, value.kind === 'list' ? '[]' : '{}');
  if (typeof value.value !== 'string') return withEnd(head, writtenOther(value));
  const text = value.value.normalize('NFC');
  return linesOfText(stringifyRecord(key === undefined ? [text] : { [key]: text }, {}));
}

function linesOfText(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n');
}

/** Lines with something more at the end of the last one. */
function withEnd(lines: readonly string[], end: string | undefined): readonly string[] {
  if (end === undefined) return lines;
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ''} ${end}`];
}

/**
 * A number, a truth value or nothing. A number that another reader may take for something else is
 * written anew; one with a point, such as 1.10, may be meant as a text and stays as it is.
 */
function writtenOther({ value, source }: Leaf): string | undefined {
  if (value === null) return undefined;
  if (typeof value === 'boolean') return String(value);
  const isExact = Number.isSafeInteger(value) && !source.includes('.');
  return isExact ? JSON.stringify(value) : source;
}

const writtenKeys = new Map<string, readonly string[]>();

/** A key with its colon; a very long one takes two lines. */
function writtenKey(key: string): readonly string[] {
  const known = writtenKeys.get(key);
  if (known !== undefined) return known;
  const written = linesOfText(stringifyRecord({ [key]: {} }, {}).replace(/ \{\}\n$/, ''));
  writtenKeys.set(key, written);
  return written;
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

function withoutLeadingBlank(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line !== '');
  return first === -1 ? [] : lines.slice(first);
}
