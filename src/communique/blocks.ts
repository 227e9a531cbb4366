import type { Block, Entry } from '../model/generated.ts';

/** What a block is in the document. */
export type Role = Block['role'];

/** An entry of a list in one language. */
export interface PlainEntry extends Omit<Entry, 'label' | 'text'> {
  readonly label?: string;
  readonly text?: string;
}

/** A block in one language. */
export interface PlainBlock extends Omit<Block, 'label' | 'text' | 'items'> {
  readonly label?: string;
  readonly text?: string;
  readonly items?: readonly PlainEntry[];
}

/** The heading of a part, of a section of it, or of a part of a section. */
export function heading(role: 'part' | 'section' | 'subsection', text: string): PlainBlock {
  return { kind: 'heading', role, level: { part: 2, section: 3, subsection: 4 }[role], text };
}

/** A paragraph. */
export function paragraph(role: Role, text: string): PlainBlock {
  return { kind: 'paragraph', role, text };
}

/** A paragraph that stands out as a whole. */
export function emphasis(role: Role, label: string): PlainBlock {
  return { kind: 'paragraph', role, label };
}

/** A list, or nothing where it has no entries. */
export function list(role: Role, items: readonly PlainEntry[]): PlainBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', role, items }];
}

/** A section with its heading, or nothing where it has no content. */
export function section(title: string, content: readonly PlainBlock[]): PlainBlock[] {
  return content.length === 0 ? [] : [heading('section', title), ...content];
}

/** Several facts as the sentences of one paragraph: `Due: 1 June 2022. State: done.` One stays as it is. */
export function sentences(parts: readonly (string | undefined)[]): string {
  const given = parts.flatMap((part) => (part === undefined || part === '' ? [] : part.trim()));
  if (given.length === 1) return given.join('');
  return given.map((part) => (/(?:[.!?…]["”“»]?|:)$/.test(part) ? part : `${part}.`)).join(' ');
}
