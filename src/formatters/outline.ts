import { visible } from '../model/visible.ts';
import type { Content, Mapping, OneText, Part } from '../operations/outline.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

/** How the parts of a record are set as text. */
export interface TextLayout {
  readonly width: number;
  readonly style: Style;
}

/** The parts of a record as lines: what fits stands beside its label, what does not stands below. */
export function formatParts(parts: readonly Part[], { width, style }: TextLayout): string[] {
  return parts.flatMap(({ label, content }, index) => {
    const before = parts[index - 1];
    if (content.kind === 'line') {
      const isApart = before !== undefined && before.content.kind !== 'line';
      return [...(isApart ? [''] : []), ...labelled(label, content.line, width)];
    }
    const mark = isInternal(content) ? ` ${internalMark}` : '';
    const heading = wrap(`${label}${mark}`, width).map((line) => style.bold(line));
    const lines = blockLines(content, width - 2).map((line) => marked(`  ${line}`, style));
    return [...(index === 0 ? [] : ['']), ...heading, ...lines];
  });
}

/** The word that stands before everything that must not leave the house. */
const internalMark = '[internal]';

function marked(line: string, style: Style): string {
  return line.replace(internalMark, style.warning(internalMark));
}

function isInternal(content: Content): boolean {
  return content.kind === 'mapping' && content.isInternal;
}

function labelled(label: string, text: string, width: number): string[] {
  const [first = '', ...rest] = wrap(`${label}: ${text}`, width - 2);
  return [first, ...rest.map((line) => `  ${line}`)];
}

/** The lines of a content that stands below its label. */
function blockLines(content: Content, width: number): string[] {
  switch (content.kind) {
    case 'line':
      return wrap(content.line, width);
    case 'texts':
      return content.texts.flatMap((text) => textLines(text, width));
    case 'entries':
      return content.entries.flatMap((entry) => bullet(entryLines(entry, width - 2)));
    case 'mapping':
      return mappingLines(content, width);
  }
}

function bullet(lines: readonly string[]): string[] {
  return lines.map((line, index) => `${index === 0 ? '-' : ' '} ${line}`.trimEnd());
}

function entryLines(entry: Content, width: number): string[] {
  return [...(isInternal(entry) ? [internalMark] : []), ...blockLines(entry, width)];
}

/** A mapping within another: parts of one line run on, others stand below their label. */
function mappingLines({ head, parts }: Mapping, width: number): string[] {
  const lines = head === undefined ? [] : wrap(head, width);
  let running: string[] = [];
  const endRun = (): void => {
    if (running.length > 0) lines.push(...wrap(running.join('; '), width));
    running = [];
  };
  for (const { label, content } of parts) {
    if (content.kind === 'line') running.push(`${label}: ${content.line}`);
    else {
      endRun();
      lines.push(...partLines({ label, content }, width));
    }
  }
  endRun();
  return lines;
}

function partLines({ label, content }: Part, width: number): string[] {
  const only = content.kind === 'texts' ? soleParagraph(content.texts) : undefined;
  if (only !== undefined) return labelled(label, only, width);
  const mark = isInternal(content) ? ` ${internalMark}` : '';
  const lines = blockLines(content, width - 2).map((line) => `  ${line}`);
  return [...wrap(`${label}${mark}:`, width), ...lines];
}

/** The text, where there is one of one paragraph, in the language that is expected. */
function soleParagraph([first, ...others]: readonly OneText[]): string | undefined {
  const isSole = others.length === 0 && first?.language === undefined;
  return isSole && first?.text.trim().includes('\n') === false ? first.text : undefined;
}

/** A text by paragraphs; before one in another language than expected stands its code. */
function textLines({ language, text }: OneText, width: number): string[] {
  const tag = language === undefined ? '' : `${visible(language)}  `;
  const lines = text
    .trim()
    .split(/\n\s*\n/)
    .flatMap((paragraph, index) => [
      ...(index === 0 ? [] : ['']),
      ...wrap(paragraph, width - tag.length),
    ]);
  return lines.map((line, index) =>
    `${index === 0 ? tag : ' '.repeat(tag.length)}${line}`.trimEnd(),
  );
}
