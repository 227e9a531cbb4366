import type { Report } from '../operations/report.ts';

/** One line for each finding, as compilers write it: for grep, and for editors that jump to a place. */
export function formatCompact({ findings }: Report): string {
  const lines = findings.map(({ file, range, severity, message, code }) => {
    const { line, column } = range.start;
    return `${place(file)}:${line}:${column}: ${severity}: ${message} [${code}]\n`;
  });
  return lines.join('');
}

/** A path at the beginning of a line, where a CI would take `::` for a command. */
function place(file: string): string {
  return /^[\w.]/.test(file) ? file : `./${file}`;
}
