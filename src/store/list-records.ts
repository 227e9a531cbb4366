import { join } from 'node:path';
import { diagnose, fileStart, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { CouncilError } from '../errors.ts';
import { isId, isReservedName } from '../model/ids.ts';
import {
  idOfMeetingPath,
  kindOfPath,
  kinds,
  meetingsFolder,
  pathOfKind,
  type Kind,
} from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import type { FolderEntry, ReadOnlyFiles } from './files.ts';
import { journalName } from './journal.ts';

/** A file that belongs to an archive by its name. */
export interface ListedRecord {
  readonly kind: Kind;
  /** Relative to the data folder, with forward slashes. */
  readonly path: string;
}

/** The files of an archive, single ones first, and what is wrong with names and kinds of files. */
export interface ArchiveListing {
  readonly records: readonly ListedRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Lists the files of an archive; refuses while changes of several files are under way, for then the
 * files do not belong together.
 */
export async function listRecords(files: ReadOnlyFiles, folder: string): Promise<ArchiveListing> {
  const singles = await listSingles(files, folder);
  const meetings = listed(await meetingFiles(files, folder, meetingsFolder));
  return {
    records: [...singles.records, ...meetings.records],
    diagnostics: [...singles.diagnostics, ...meetings.diagnostics],
  };
}

/** The same of the files that are no meetings. */
export async function listSingles(files: ReadOnlyFiles, folder: string): Promise<ArchiveListing> {
  return listed(await rootFiles(files, folder));
}

function listed(found: readonly Found[]): ArchiveListing {
  const records: ListedRecord[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { path, entry } of found) {
    const kind = kindOfPath(path);
    if (kind === undefined || entry.kind !== 'file') {
      diagnostics.push(aboutEntry(path, entry));
      continue;
    }
    if (kind === 'meeting') diagnostics.push(...faultsOfName(path));
    records.push({ kind, path });
  }
  return { records, diagnostics };
}

/** What is wrong with the name of a meeting's file. */
export function faultsOfName(path: string): Diagnostic[] {
  const id = idOfMeetingPath(path);
  if (isId(id) && !isReservedName(id)) return [];
  return [diagnose('archive/file-name', { name: id }, { file: path, range: fileStart })];
}

interface Found {
  readonly path: string;
  readonly entry: FolderEntry;
}

/** The single files of the archive, and files whose name is nearly that of one. */
async function rootFiles(files: ReadOnlyFiles, folder: string): Promise<Found[]> {
  const entries = (await files.list(folder)) ?? [];
  if (entries.some(({ name }) => name === journalName)) {
    throw new CouncilError(
      `the files in ${folder} are being changed, or a change was interrupted`,
      {
        help: 'run the command again',
      },
    );
  }
  // Beside the archive, a repository has YAML files of its own; a data folder has none.
  const isRepository = entries.some(({ name }) => name === '.git');
  const found = entries
    .filter(
      ({ name, kind }) => isYaml(name) && (kind !== 'folder' || kindOfPath(name) !== undefined),
    )
    .filter(
      ({ name }) => !isRepository || kindOfPath(name) !== undefined || meant(name) !== undefined,
    );
  const order = kinds.filter((kind) => kind !== 'meeting').map(pathOfKind);
  return found
    .map((entry) => ({ path: entry.name, entry }))
    .sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path));
}

/** The deepest folder that is looked into, below that of meetings, where no folder belongs. */
const deepestFolder = 8;

/** Every YAML file and every link below the folder of meetings: none of them escapes the check. */
async function meetingFiles(files: ReadOnlyFiles, root: string, folder: string): Promise<Found[]> {
  const found: Found[] = [];
  const itself = (await files.list(root))?.find(({ name }) => name === folder);
  if (itself?.kind === 'other') return [{ path: folder, entry: itself }];
  for (const entry of (await files.list(join(root, folder))) ?? []) {
    if (entry.name.startsWith('.')) continue;
    const path = `${folder}/${entry.name}`;
    const isOpened = path.split('/').length <= deepestFolder && !isYaml(entry.name);
    if (entry.kind === 'folder' && isOpened) found.push(...(await meetingFiles(files, root, path)));
    else if (entry.kind !== 'file' || isYaml(entry.name)) found.push({ path, entry });
  }
  return found;
}

function isYaml(name: string): boolean {
  return /^[^.].*\.ya?ml$/is.test(name);
}

/** The path that a file of another name was probably meant to have. */
function meant(name: string): string | undefined {
  if (/^[0-9]{4}-[0-9]{2}/.test(name)) {
    return `${meetingsFolder}/${name.replace(/\.ya?ml$/i, '.yaml')}`;
  }
  const known = kinds.filter((kind) => kind !== 'meeting').map(pathOfKind);
  return nearest(name, known, 2);
}

function aboutEntry(path: string, entry: FolderEntry): Diagnostic {
  const place = { file: path, range: fileStart };
  const isInPlace = kindOfPath(path) !== undefined || path === meetingsFolder;
  if (isInPlace || entry.kind !== 'file') {
    const reason = entry.kind === 'folder' ? 'it is a folder' : 'it is a link or not a file';
    return diagnose('archive/unreadable-file', { reason }, place);
  }
  const inMeetings = path.startsWith(`${meetingsFolder}/`);
  const better = inMeetings
    ? `${meetingsFolder}/${entry.name.replace(/\.ya?ml$/i, '.yaml')}`
    : meant(entry.name);
  return diagnose('archive/unknown-file', better === undefined ? {} : { nearest: better }, place);
}
