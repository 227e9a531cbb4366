import { isAbsolute, join, relative, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import { nearest } from '../model/nearest.ts';

/** What paths on the command line are looked up with. */
export interface Selection {
  readonly paths: readonly string[];
  readonly folder: string;
  readonly cwd: string;
  /** What is done with the files, as in `nothing to check`. */
  readonly verb: string;
}

/** The files of an archive that paths name: all where none is named. A path to none is an error. */
export function selectFiles(
  known: ReadonlySet<string>,
  { paths, ...rest }: Selection,
): ReadonlySet<string> {
  if (paths.length === 0) return known;
  return new Set(paths.flatMap((path) => filesAt(known, { path, ...rest })));
}

function filesAt(
  known: ReadonlySet<string>,
  { path, folder, cwd, verb }: Omit<Selection, 'paths'> & { readonly path: string },
): string[] {
  const inside = relative(folder, resolve(cwd, path)).replaceAll('\\', '/');
  const contains = !relative(resolve(cwd, path), folder).startsWith('..');
  if (contains) return [...known];
  const isOutside = inside.startsWith('..') || isAbsolute(inside);
  const chosen = [...known].filter((file) => file === inside || file.startsWith(`${inside}/`));
  if (!isOutside && chosen.length > 0) return chosen;
  const meant = nearest(inside, [...known]);
  throw new UsageError(
    `nothing to ${verb} at \`${path}\`: the archive in ${folder} has no such file`,
    {
      help:
        meant === undefined
          ? 'name a file or folder of the archive'
          : `did you mean \`${relative(cwd, join(folder, meant))}\`?`,
    },
  );
}
