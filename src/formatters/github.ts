import type { Finding, Report } from '../operations/report.ts';
import { count } from './count.ts';

/** How many annotations of one severity GitHub shows for a step. */
const most = 10;

/**
 * Annotations for GitHub Actions: workflow commands, errors first, as many as GitHub shows. None of
 * the texts can become a command of its own (CVE-2020-15228).
 */
export function formatGithub({ findings }: Report): string {
  const shown = (['error', 'warning'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).slice(0, most),
  );
  const left = findings.length - shown.length;
  return [
    ...shown.map(annotationOf),
    ...(left === 0 ? [] : [`::notice title=council::and ${count(left, 'more finding')}\n`]),
  ].join('');
}

function annotationOf({ severity, code, message, help, file, range }: Finding): string {
  const { start, end } = range;
  const properties = {
    title: code,
    file,
    line: start.line,
    endLine: end.line,
    // GitHub shows columns only within one line.
    ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  const text = help === undefined ? message : `${message}\n${help}`;
  return `::${severity} ${list.join(',')}::${data(text)}\n`;
}

/** The text of a command, as the toolkit of GitHub Actions escapes it. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
