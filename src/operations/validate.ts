import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { UsageError } from '../errors.ts';
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
  const { diagnostics, texts } = await readArchive(files, folder);
  const known = new Set([...texts.keys(), ...diagnostics.map(({ file }) => file)]);
  if (paths.length === 0) {
    return { diagnostics, texts };
  }
  const chosen = new Set(paths.flatMap((path) => select(known, { path, folder, cwd })));
  return {
    diagnostics: diagnostics.filter(({ file }) => chosen.has(file)),
    texts: new Map([...texts].filter(([file]) => chosen.has(file))),
  };
}

/** The files of the archive that one path on the command line names. */
function select(
  known: ReadonlySet<string>,
  { path, folder, cwd }: { path: string; folder: string; cwd: string },
): string[] {
  const inside = relative(folder, resolve(cwd, path)).replaceAll('\\', '/');
  if (inside === '') return [...known];
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
