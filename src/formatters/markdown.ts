import type { ListItem, Paragraph, PhrasingContent, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Finding, Report } from '../operations/report.ts';
import { count } from './count.ts';
import { summaryOf } from './summary.ts';

/** How many findings are listed: GitHub takes a summary of 1 MiB at most. */
const most = 200;

/**
 * A report in Markdown, for the summary of a CI job or a comment. It is built as a syntax tree, so
 * that no text of a record can become markup.
 */
export function formatMarkdown(report: Report): string {
  const shown = report.findings.slice(0, most).map(entryOf);
  const left = report.findings.length - shown.length;
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 2, children: [text('council validate')] },
      paragraph(text(summaryOf(report))),
    ],
  };
  if (shown.length > 0) root.children.push({ type: 'list', children: shown });
  if (left > 0) root.children.push(paragraph(text(`and ${count(left, 'more finding')}`)));
  return toMarkdown(root, { bullet: '-', listItemIndent: 'one' });
}

function entryOf({ severity, message, help, code, file, range }: Finding): ListItem {
  const { line, column } = range.start;
  const sentence = paragraph(
    { type: 'strong', children: [text(severity)] },
    text(' '),
    inlineCode(`${file}:${line}:${column}`),
    text(': '),
    ...withCode(message),
    ...(help === undefined ? [] : [text('; '), ...withCode(help)]),
    text(' ('),
    inlineCode(code),
    text(')'),
  );
  return { type: 'listItem', spread: false, children: [sentence] };
}

/** A sentence whose quoted parts are code. */
function withCode(sentence: string): PhrasingContent[] {
  return sentence
    .split('`')
    .map((part, index) => (index % 2 === 1 ? inlineCode(part) : text(part)))
    .filter(({ value }) => value !== '');
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function text(value: string) {
  return { type: 'text', value } as const;
}

function inlineCode(value: string) {
  return { type: 'inlineCode', value } as const;
}
