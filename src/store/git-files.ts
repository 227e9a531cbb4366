import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { CouncilError, UsageError } from '../errors.ts';
import type { FolderEntry, ReadOnlyFiles } from './files.ts';
import { codeOf } from './system-errors.ts';

/** Where to look for a state of the archive that git keeps. */
export interface Revision {
  /** The data folder, as an absolute path. */
  readonly folder: string;
  /** A branch, tag or commit. */
  readonly ref: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The files of a data folder as they were where the current branch left `ref`. Git is only asked
 * for names and bytes, so that neither a hook nor a filter nor any other program runs that the
 * repository names. An unknown `ref` is a usage error.
 */
export async function filesSince({ folder, ref, env }: Revision): Promise<ReadOnlyFiles> {
  const git = gitIn(folder, env);
  const unknown = new UsageError(`git knows no commit \`${ref}\``, {
    help: 'name a branch, tag or commit that was fetched, as in `--since origin/main`',
  });
  if (ref === '' || ref.startsWith('-')) throw unknown;
  if ((await git(['rev-parse', '--git-dir'])) === undefined) {
    throw new CouncilError(`${folder} is in no git repository that can be read`, {
      help: 'leave `--since` out, or check the archive where it was cloned',
    });
  }
  const commit = await git([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  if (commit === undefined) throw unknown;
  const base = await git(['merge-base', String(commit).trim(), 'HEAD']);
  if (base === undefined) {
    throw new CouncilError(`git finds no commit that \`${ref}\` and this branch have in common`, {
      help: 'fetch more of the history, as with `fetch-depth: 0` on GitHub',
    });
  }
  const tree = await git(['ls-tree', '-r', '-z', String(base).trim(), '.']);
  return filesOf(folder, await blobsOf(parseTree(String(tree ?? '')), git));
}

type Git = (argv: readonly string[], stdin?: string) => Promise<Buffer | undefined>;

/** Runs git in a folder; undefined where it ends with an error. */
function gitIn(folder: string, env: Revision['env']): Git {
  const inherited = Object.entries(env).filter(([name]) => !name.startsWith('GIT_'));
  const options = {
    cwd: folder,
    env: {
      ...Object.fromEntries(inherited),
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
      GIT_NO_LAZY_FETCH: '1',
      LC_ALL: 'C',
    },
    timeout: 60_000,
  };
  const settings = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
  return (argv, stdin = '') =>
    new Promise((resolve, reject) => {
      const child = spawn('git', [...settings, ...argv], options);
      const chunks: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
      child.stderr.resume();
      child.on('error', (error) => reject(explain(error)));
      child.on('close', (code) => resolve(code === 0 ? Buffer.concat(chunks) : undefined));
      child.stdin.on('error', () => undefined).end(stdin);
    });
}

function explain(error: Error): Error {
  if (codeOf(error) !== 'ENOENT') return error;
  return new CouncilError('git cannot be run', { help: 'install git, or leave `--since` out' });
}

/** A file of a commit, with its path from the data folder on. */
interface Blob {
  readonly path: string;
  readonly isLink: boolean;
  readonly hash: string;
}

function parseTree(listing: string): Blob[] {
  return listing.split('\0').flatMap((line) => {
    const match = /^([0-9]{6}) blob ([0-9a-f]+)\t(.*\.ya?ml)$/is.exec(line);
    const [, mode = '', hash = '', path = ''] = match ?? [];
    return match === null ? [] : [{ path, hash, isLink: !mode.startsWith('100') }];
  });
}

/** The bytes of each file, read by one process. */
async function blobsOf(
  files: readonly Blob[],
  git: Git,
): Promise<ReadonlyMap<string, Blob & { readonly bytes: Uint8Array }>> {
  const output = await git(['cat-file', '--batch'], files.map(({ hash }) => `${hash}\n`).join(''));
  const blobs = new Map<string, Blob & { bytes: Uint8Array }>();
  let at = 0;
  for (const file of files) {
    // Each answer is a line `<hash> blob <size>`, the bytes, and a line feed.
    const end = output?.indexOf('\n', at) ?? -1;
    const header = output?.toString('latin1', at, end) ?? '';
    const size = Number(/ blob ([0-9]+)$/.exec(header)?.[1]);
    if (output === undefined || Number.isNaN(size)) {
      throw new CouncilError(`git cannot read ${file.path} as it was`, {
        help: 'fetch the history without leaving objects out',
      });
    }
    blobs.set(file.path, { ...file, bytes: output.subarray(end + 1, end + 1 + size) });
    at = end + 1 + size + 1;
  }
  return blobs;
}

function filesOf(
  root: string,
  blobs: ReadonlyMap<string, Blob & { readonly bytes: Uint8Array }>,
): ReadOnlyFiles {
  const folders = new Map<string, Map<string, FolderEntry>>();
  for (const { path, isLink } of blobs.values()) {
    const steps = path.split('/');
    for (const [index, name] of steps.entries()) {
      const folder = join(root, ...steps.slice(0, index));
      const isFile = index === steps.length - 1;
      const kind = !isFile ? 'folder' : isLink ? 'other' : 'file';
      const entries = folders.get(folder) ?? new Map<string, FolderEntry>();
      folders.set(folder, entries.set(name, { name, kind }));
    }
  }
  const bytes = new Map([...blobs.values()].map((blob) => [join(root, blob.path), blob.bytes]));
  return {
    list: (folder) => Promise.resolve([...(folders.get(folder)?.values() ?? [])]),
    read: (path, limit) => Promise.resolve(bytes.get(path)?.subarray(0, limit + 1)),
  };
}
