import type { Excerpt, ExplainedFinding } from '../model/generated.ts';
import { visibleLines } from '../model/visible.ts';
import type { Style } from './style.ts';
import type { Table } from './table.ts';
import { emphasized } from './text.ts';
import { wrap } from './wrap.ts';

/** How wide the reader's terminal is, and whether it has colour. */
interface Layout {
  readonly width: number;
  readonly style: Style;
}

/** The findings for programs: a line for each, with code, severity and title. */
export function tableOfFindings(findings: readonly ExplainedFinding[]): Table {
  return {
    columns: [{ title: 'Code' }, { title: 'Severity' }, { title: 'Finds' }],
    rows: findings.map(({ code, severity, title }) => [code, severity, title]),
  };
}

/** The findings for people: each code whole, so that it can be copied, and its title below it. */
export function formatFindings(
  findings: readonly ExplainedFinding[],
  { width, style }: Layout,
): string {
  return findings
    .map(({ code, severity, title }) => {
      const lines = wrap(title, width - 2).map((line) => `  ${line}\n`);
      return `${style.bold(code)} ${style[severity](severity)}\n${lines.join('')}`;
    })
    .join('');
}

/** One finding for people: under fixed headings what it is about, an example, and what to write instead. */
export function formatExplanation(finding: ExplainedFinding, { width, style }: Layout): string {
  const { code, severity, title, finds, matters, example, instead } = finding;
  const prose = (text: string): string =>
    wrap(text, width - 2)
      .map((line) => `  ${emphasized(line, style)}\n`)
      .join('');
  const heading = wrap(`${title} [${code}]`, width - severity.length - 2);
  return [
    `${style[severity](severity)}: ${heading.join('\n')}\n`,
    `${style.bold('What it finds')}\n${prose(finds)}`,
    `${style.bold('Why it matters')}\n${prose(matters)}`,
    `${style.bold('Example')}\n${excerptsOf(example, style)}`,
    `${style.bold('Instead')}\n${excerptsOf(instead, style)}`,
  ].join('\n');
}

function excerptsOf(excerpts: readonly Excerpt[], style: Style): string {
  return excerpts
    .map(({ file, text }) => {
      const lines = visibleLines(text).trimEnd().split('\n');
      return [`  ${style.dim(file)}`, ...lines.map((line) => `    ${line}`.trimEnd()), ''].join(
        '\n',
      );
    })
    .join('');
}
