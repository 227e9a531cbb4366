import { dirname, join, resolve } from 'node:path';
import { CouncilError } from '../errors.ts';
import { pathOfKind } from '../model/kinds.ts';
import type { ReadOnlyFiles } from './files.ts';

/** Where to look for the data folder. */
export interface Whereabouts {
  readonly cwd: string;
  /** The folder that `--data` names. */
  readonly data?: string | undefined;
  /** The folder that `COUNCIL_DATA` names. */
  readonly fromEnvironment?: string | undefined;
  /** The user's home folder: the search never goes above it. */
  readonly home?: string | undefined;
}

/**
 * The data folder: the one that `--data` or `COUNCIL_DATA` names, else the nearest one with a
 * `council.yaml`, itself or as `data/`, from the current folder up to the root of the git
 * repository.
 */
export async function locateDataFolder(
  files: ReadOnlyFiles,
  whereabouts: Whereabouts,
): Promise<string> {
  const { cwd, data, fromEnvironment } = whereabouts;
  const named = data ?? fromEnvironment;
  if (named !== undefined && named !== '') {
    const folder = resolve(cwd, named);
    if (await hasFile(files, folder, pathOfKind('council'))) return folder;
    const origin = data === undefined ? 'COUNCIL_DATA' : '--data';
    throw new CouncilError(`no archive in ${folder}: it has no ${pathOfKind('council')}`, {
      help: `let ${origin} name the folder that holds ${pathOfKind('council')}`,
    });
  }
  const found = await findDataFolder(files, whereabouts);
  if (found !== undefined) return found;
  throw new CouncilError(
    `no archive here: neither ${cwd} nor a folder above it holds council.yaml`,
    {
      help: 'go to the folder of the archive, name it with --data, or begin one with council init',
    },
  );
}

/** The nearest data folder, from the current folder up; undefined where there is none. */
export async function findDataFolder(
  files: ReadOnlyFiles,
  whereabouts: Pick<Whereabouts, 'cwd' | 'home'>,
): Promise<string | undefined> {
  for await (const folder of searched(files, whereabouts)) {
    for (const candidate of [folder, join(folder, 'data')]) {
      if (await hasFile(files, candidate, pathOfKind('council'))) return candidate;
    }
  }
  return undefined;
}

/** The folders from the current one up to the root of the git repository, the home or the disk. */
async function* searched(
  files: ReadOnlyFiles,
  { cwd, home }: Pick<Whereabouts, 'cwd' | 'home'>,
): AsyncIterable<string> {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    yield folder;
    const isTop = folder === home || folder === dirname(folder);
    if (isTop || (await hasFile(files, folder, '.git'))) return;
  }
}

async function hasFile(files: ReadOnlyFiles, folder: string, name: string): Promise<boolean> {
  const entries = await files.list(folder);
  return entries?.some((entry) => entry.name === name) === true;
}

/** The root of the git repository in which a folder lies; undefined where it lies in none. */
export async function repositoryRoot(
  files: ReadOnlyFiles,
  folder: string,
): Promise<string | undefined> {
  for (let current = folder; ; current = dirname(current)) {
    if (await hasFile(files, current, '.git')) return current;
    if (current === dirname(current)) return undefined;
  }
}
