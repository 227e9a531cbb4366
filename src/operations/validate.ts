import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { pathOfKind } from '../model/kinds.ts';
import type { Files } from '../store/files.ts';
import { readArchive } from './read-archive.ts';
import { selectFiles } from './select-files.ts';

/** What `validate` found. */
export interface ValidationReport {
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were checked, relative to the data folder, with their texts. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What to check: files or folders of the archive; the whole of it where none is named. */
export interface ValidationRequest {
  readonly folder: string;
  readonly cwd: string;
  readonly paths?: readonly string[];
  /** The day of the check, as in `2026-11-24`; rules that need it are left out without one. */
  readonly today?: string;
}

/**
 * Checks an archive. All of it is read, since records refer to each other; with `paths`, only what
 * concerns these files is reported. Nothing to check is a usage error.
 */
export async function validateArchive(
  files: Files,
  { folder, cwd, paths = [], today }: ValidationRequest,
): Promise<ValidationReport> {
  const { archive, diagnostics, texts } = await readArchive(files, folder, today);
  const known = new Set([...texts.keys(), ...diagnostics.map(({ file }) => file)]);
  const unread = [...archive.unreadable].map(pathOfKind);
  if (archive.council === undefined) unread.push(pathOfKind('council'));
  const chosen = selectFiles(known, { paths, folder, cwd, verb: 'check' });
  return {
    // Where a register cannot be read, references to it were not checked: that is never silent.
    diagnostics: diagnostics.filter(
      ({ file }) => chosen.has(file) || unread.some((path) => file === path),
    ),
    texts: new Map([...texts].filter(([file]) => chosen.has(file))),
  };
}
