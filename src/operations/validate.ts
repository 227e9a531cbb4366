import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { UsageError } from '../errors.ts';
import { pathOfKind } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import type { Files } from '../store/files.ts';
import { readArchive } from './read-archive.ts';

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
}

/**
 * Checks an archive. All of it is read, since records refer to each other; with `paths`, only what
 * concerns these files is reported. Nothing to check is a usage error.
 */
export async function validateArchive(
  files: Files,
  { folder, cwd, paths = [] }: ValidationRequest,
): Promise<ValidationReport> {
  const { archive, diagnostics, texts } = await readArchive(files, folder);
  const known = new Set([...texts.keys(), ...diagnostics.map(({ file }) => file)]);
  if (paths.length === 0) {
    return { diagnostics, texts };
  }
  const unread = [...archive.unreadable].map(pathOfKind);
  if (archive.council === undefined) unread.push(pathOfKind('council'));
  const chosen = new Set(paths.flatMap((path) => select(known, { path, folder, cwd })));
  return {
    // Where a register cannot be read, references to it were not checked: that is never silent.
    diagnostics: diagnostics.filter(
      ({ file }) => chosen.has(file) || unread.some((path) => file === path),
    ),
    texts: new Map([...texts].filter(([file]) => chosen.has(file))),
  };
}

/** The files of the archive that one path on the command line names. */
function select(
  known: ReadonlySet<string>,
  { path, folder, cwd }: { path: string; folder: string; cwd: string },
): string[] {
  const inside = relative(folder, resolve(cwd, path)).replaceAll('\\', '/');
  const contains = !relative(resolve(cwd, path), folder).startsWith('..');
  if (contains) return [...known];
  const isOutside = inside.startsWith('..') || isAbsolute(inside);
  const chosen = [...known].filter((file) => file === inside || file.startsWith(`${inside}/`));
  if (!isOutside && chosen.length > 0) return chosen;
  const meant = nearest(inside, [...known]);
  throw new UsageError(
    `nothing to check at \`${path}\`: the archive in ${folder} has no such file`,
    {
      help:
        meant === undefined
          ? 'name a file or folder of the archive'
          : `did you mean \`${relative(cwd, join(folder, meant))}\`?`,
    },
  );
}
