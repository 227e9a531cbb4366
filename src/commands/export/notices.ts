import { catalog } from '../../diagnostics/catalog.ts';
import { count } from '../../formatters/count.ts';
import type { ExportedDocument } from '../../operations/export.ts';
import type { Problems } from '../report-problems.ts';

/** What the documents lack: for each language, what is not there, and what stands in another one. */
export function gapLines(documents: readonly ExportedDocument[]): string[] {
  const lacking = new Map<string, Set<string>>();
  for (const { language, subject, shown } of documents.flatMap(({ gaps }) => gaps)) {
    const what =
      shown === undefined
        ? `warning: no text in \`${language}\``
        : `warning: not there in \`${language}\`, shown in \`${shown}\``;
    lacking.set(what, (lacking.get(what) ?? new Set()).add(subject));
  }
  return [...lacking].map(([what, subjects]) => `${what}: ${[...subjects].join(', ')}`);
}

/**
 * Where the problems are and of which kind, but no text of a record: what is printed by an export
 * may go where closed parts must not.
 */
export function problemLines({ diagnostics, shownPath, consequence }: Problems): string {
  const lines = diagnostics.map(({ code, file, range }) => {
    const { line, column } = range.start;
    const place = `${shownPath(file)}:${String(line)}:${String(column)}`;
    return `error: ${place}: ${catalog[code].title} [${code}]\n`;
  });
  return [
    ...lines,
    `\n${count(diagnostics.length, 'problem')}; ${consequence}\n`,
    '  help: `council validate` shows them\n',
  ].join('');
}
