import { frameOf } from '../diagnostics/frame.ts';
import { visible } from '../model/visible.ts';
import {
  fullReport,
  type Finding,
  type Found,
  type Report,
  type Spot,
} from '../operations/report.ts';
import type { Style } from './style.ts';
import { summaryOf } from './summary.ts';

/** How a report for people is shown. */
export interface Screen {
  readonly style: Style;
  /** The width of the terminal in columns; 100 where there is none. */
  readonly columns?: number;
  /** Whether the last line, which says what was checked, is left out. */
  readonly isQuiet?: boolean;
}

/** A report for people: each finding with the line itself and what to do, and a summary last. */
export function formatText(report: Report, screen: Screen): string {
  const findings = report.findings.map((finding) => `${formatFinding(finding, screen)}\n\n`);
  const summary = screen.isQuiet === true ? '' : `${summaryOf(report)}\n`;
  const text = findings.join('') + summary;
  return summary === '' ? text.replace(/\n\n$/, '\n') : text;
}

/** Everything that is known of diagnostics, for somebody who sits at the terminal. */
export function formatDiagnostics(
  diagnostics: Found['diagnostics'],
  { texts, shownPath, ...screen }: Omit<Found, 'diagnostics'> & Screen,
): string {
  return formatText(fullReport({ diagnostics, texts, shownPath }), { ...screen, isQuiet: true });
}

function formatFinding(finding: Finding, screen: Screen): string {
  const { style } = screen;
  const { severity, message, code, help, related } = finding;
  const word = style[severity](severity);
  const lines = [
    `${word}: ${emphasized(message, style)} ${style.dim(`[${code}]`)}`,
    ...placeLines(finding, screen),
    ...related.flatMap((place) => [`  ${place.message}:`, ...placeLines(place, screen)]),
    ...(help === undefined ? [] : [`  help: ${emphasized(help, style)}`]),
  ];
  return lines.join('\n');
}

/** Where it is, in a form that terminals and editors open, and the frame of the source. */
function placeLines({ file, range, excerpt }: Spot, { style, columns }: Screen): string[] {
  const { line, column } = range.start;
  const place = `  at ${file}:${line}:${column}`;
  if (excerpt === undefined) return [place];
  const gutter = String(line).length;
  const frame = frameOf(excerpt, range, widthOfFrame(columns, gutter));
  const mark = style.error('^'.repeat(frame.width));
  return [
    place,
    ...frame.lines.map(
      ({ number, text }) => `  ${style.dim(`${String(number).padStart(gutter)} |`)} ${text}`,
    ),
    `  ${' '.repeat(gutter)} ${style.dim('|')} ${frame.indent}${mark}`,
  ];
}

/** The columns that are left beside the numbers of the lines. */
function widthOfFrame(columns: number | undefined, gutter: number): number | undefined {
  return columns === undefined ? undefined : Math.max(20, columns - gutter - 5);
}

/** A sentence in which code stands in bold, or in its backticks where there is no colour. */
export function emphasized(sentence: string, style: Style): string {
  const isPlain = style.bold('x') === 'x';
  return visible(sentence).replace(/`([^`]*)`/g, (quoted, code: string) =>
    isPlain ? quoted : style.bold(code),
  );
}
