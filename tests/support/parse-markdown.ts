import { Parser, type Node } from 'commonmark';

/** A heading or paragraph as another parser understands it. */
export interface ParsedBlock {
  /** As in `heading 2` or `list item paragraph`. */
  readonly kind: string;
  /** The text that a reader sees, with single blanks. */
  readonly text: string;
  /** What stands in it beside text: `strong`, `link`. */
  readonly inlines: readonly string[];
  /** Where its links lead. */
  readonly links: readonly string[];
}

/** Reads Markdown with the reference implementation of CommonMark. */
export function parseMarkdown(markdown: string): ParsedBlock[] {
  const blocks: ParsedBlock[] = [];
  const containers: string[] = [];
  const walker = new Parser().parse(markdown).walker();
  let open: { text: string; inlines: string[]; links: string[] } | undefined;
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { node, entering } = event;
    if (isContainer(node)) {
      if (entering) containers.push(nameOf(node));
      else containers.pop();
    } else if (node.type === 'paragraph' || node.type === 'heading') {
      if (entering) open = { text: '', inlines: [], links: [] };
      else if (open !== undefined) {
        blocks.push({
          ...open,
          kind: [...containers, nameOf(node)].join(' '),
          text: oneLine(open.text),
        });
      }
    } else if (open !== undefined && entering) {
      if (node.type === 'text') open.text += node.literal ?? '';
      else if (node.type === 'softbreak') open.text += '\n';
      else open.inlines.push(node.type);
      if (node.destination !== null) open.links.push(node.destination);
    } else if (entering) blocks.push({ kind: node.type, text: '', inlines: [], links: [] });
  }
  return blocks;
}

function isContainer({ type }: Node): boolean {
  return ['document', 'list', 'item', 'block_quote'].includes(type);
}

function nameOf({ type, level, listType }: Node): string {
  if (type === 'heading') return `heading ${String(level)}`;
  return type === 'list' ? `${String(listType)} list` : type;
}

/** A text with single blanks, and without the joiners that keep names from being mentions. */
export function oneLine(text: string): string {
  return text
    .replace(/(?<=[@#])\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
