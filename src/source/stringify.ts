import { Document, isMap, isNode, parseDocument, Scalar, visit, type YAMLMap } from 'yaml';
import { inSchemaOrder, type Shape } from '../model/shape.ts';
import type { Kind } from '../model/kinds.ts';
import { byCodeUnit } from '../model/order.ts';
import { textOf } from './document.ts';

/** An entry to be added to a register. */
export interface NewEntry {
  /** The key under which the file holds the register. */
  readonly register: string;
  readonly id: string;
  readonly value: unknown;
  readonly shape: Shape;
}

/** How `council` writes YAML: a text that YAML 1.1 would read as something else stands in quotes. */
const style = { lineWidth: 0, minContentWidth: 0, indentSeq: true } as const;

/** A record as `council` writes it: keys in the order of the schema, one fact a line. */
export function stringifyRecord(record: unknown, shape: Shape, schemaLine?: string): string {
  const document = new Document(inSchemaOrder(record, shape), {
    compat: 'yaml-1.1',
    aliasDuplicateObjects: false,
  });
  quoteAmbiguous(document);
  if (schemaLine !== undefined) document.commentBefore = ` ${schemaLine}`;
  const text = toText(document);
  return schemaLine === undefined ? text : text.replace(/^(#[^\n]*\n)\n/, '$1');
}

/**
 * Adds an entry to a register's text, at its place in the order of ids. Every other line of the
 * text stays as it is, unless the register is written in brackets or is empty.
 */
export function insertEntry(text: string, entry: NewEntry): string {
  const document = parseDocument(text, { compat: 'yaml-1.1' });
  const register: unknown = document.get(entry.register);
  if (register !== undefined && !isMap(register))
    throw new Error(`${entry.register} is no mapping`);
  if (register === undefined || register.flow === true || register.items.length === 0) {
    const others: unknown = register === undefined ? {} : register.toJS(document);
    const value = inSchemaOrder(entry.value, entry.shape);
    document.set(entry.register, document.createNode({ ...Object(others), [entry.id]: value }));
    quoteAmbiguous(document);
    return toText(document);
  }
  const keys = register.items.map(({ key }) => ({ id: textOf(key), start: startOf(key) }));
  const following = keys.find(({ id }) => byCodeUnit(id, entry.id) > 0);
  const indent = columnOf(text, keys[0]?.start ?? 0);
  const at = following === undefined ? endOf(text, register) : lineAbove(text, following.start);
  const lines = stringifyRecord({ [entry.id]: entry.value }, { values: entry.shape })
    .split('\n')
    .map((line) => (line === '' ? '' : `${' '.repeat(indent)}${line}`))
    .join(text.includes('\r\n') ? '\r\n' : '\n');
  const before = text.slice(0, at);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${lines}${text.slice(at)}`;
}

/** Letters with marks are written as one character, as every reader compares them. */
function toText(document: Document): string {
  return document.toString(style).normalize('NFC');
}

function startOf(key: unknown): number {
  return isNode(key) ? (key.range?.[0] ?? 0) : 0;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** Where the line of an entry begins, or the first of the comment lines that stand right above it. */
function lineAbove(text: string, offset: number): number {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  for (;;) {
    const previous = text.lastIndexOf('\n', start - 2) + 1;
    if (start === 0 || !/^\s*#/.test(text.slice(previous, start))) return start;
    start = previous;
  }
}

/** Where the line after the last entry of a register begins. */
function endOf(text: string, register: YAMLMap): number {
  const last = register.items.at(-1)?.value;
  const end = isNode(last) ? (last.range?.[1] ?? text.length) : text.length;
  if (text[end - 1] === '\n') return end;
  const newline = text.indexOf('\n', end);
  return newline === -1 ? text.length : newline + 1;
}

/**
 * Dates stand in quotation marks, so that no reader takes them for a number or a day object; so do
 * texts that end with a blank line, which would swallow one that is added below.
 */
function quoteAmbiguous(document: Document): void {
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string') return;
      const isDate = /^[0-9][0-9-]*$/.test(node.value);
      if (isDate || /(?:^|\n)\n$/.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
}

/**
 * The line by which editors find the schema of a new file, made after that of `council.yaml`;
 * undefined where that file has none.
 */
export function schemaLineFor(councilText: string, kind: Kind): string | undefined {
  const match = /^# yaml-language-server: \$schema=(\S*)council\.schema\.json$/m.exec(councilText);
  if (match === null) return undefined;
  const isRelative = !/^(?:[a-z]+:|\/)/i.test(match[1] ?? '');
  const up = kind === 'meeting' && isRelative ? '../' : '';
  return `yaml-language-server: $schema=${up}${match[1] ?? ''}${kind}.schema.json`;
}
