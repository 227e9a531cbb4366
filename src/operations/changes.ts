import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ArchiveReading } from './read-archive.ts';

type Checked = Pick<ArchiveReading, 'diagnostics' | 'texts'>;

/** What has changed in an archive. */
export interface Changes {
  /** The files that are new or whose text is another one. */
  readonly files: ReadonlySet<string>;
  /** What was found in these files, and what was not found anywhere before. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compares an archive with itself as it was. A change can break another file, as where an entry is
 * removed to which others refer: so what is new counts wherever it stands, and in a file that was
 * changed everything counts.
 */
export function changesBetween(before: Checked, after: Checked): Changes {
  const files = new Set(
    [...after.texts.keys()].filter((file) => {
      const [was, is] = [before.texts.get(file), after.texts.get(file)].map(withoutReturns);
      // The text of a file that is too large was not kept.
      return was === undefined || was !== is || is === '';
    }),
  );
  const known = new Set(before.diagnostics.map(nameOf));
  const diagnostics = after.diagnostics.filter(
    (diagnostic) => files.has(diagnostic.file) || !known.has(nameOf(diagnostic)),
  );
  return { files, diagnostics };
}

/** Git may write a text with other line ends than it keeps. */
function withoutReturns(text: string | undefined): string | undefined {
  return text?.replaceAll('\r\n', '\n');
}

function nameOf({ code, file, range, path, message }: Diagnostic): string {
  return JSON.stringify([code, file, range.start.line, path, message]);
}
