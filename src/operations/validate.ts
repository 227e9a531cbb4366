import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { UsageError } from '../errors.ts';
import { pathOfKind } from '../model/kinds.ts';
import type { Files, ReadOnlyFiles } from '../store/files.ts';
import { proposeAcceptance, type Acceptance } from './accepted.ts';
import { readArchive, type ArchiveReading } from './read-archive.ts';
import { selectFiles } from './select-files.ts';
import { changesBetween } from './changes.ts';
import { withMessages } from './check-messages.ts';

/** What `validate` found. */
export interface ValidationReport {
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were checked, relative to the data folder, with their texts. */
  readonly texts: ReadonlyMap<string, string>;
  /** The files that have changed, where the archive was compared with an earlier state. */
  readonly changed?: ReadonlySet<string>;
}

/** What to check: files or folders of the archive; the whole of it where none is named. */
export interface ValidationRequest {
  readonly folder: string;
  readonly cwd: string;
  readonly paths?: readonly string[];
  /** An earlier state of the same folder: only what has changed since is reported. */
  readonly earlier?: ReadOnlyFiles | undefined;
  /** The day of the check, as in `2026-11-24`; rules that need it are left out without one. */
  readonly today?: string;
}

/**
 * Checks an archive. All of it is read, since records refer to each other; with `paths`, only what
 * concerns these files is reported. Nothing to check is a usage error.
 */
export async function validateArchive(
  files: ReadOnlyFiles,
  { folder, cwd, paths = [], today, earlier }: ValidationRequest,
): Promise<ValidationReport> {
  const read = async (state: ReadOnlyFiles): Promise<ArchiveReading> =>
    withMessages(state, folder, await readArchive(state, folder, today));
  const reading = await read(files);
  const { archive, texts } = reading;
  const changes = earlier === undefined ? undefined : changesBetween(await read(earlier), reading);
  const { diagnostics } = changes ?? reading;
  const compared = changes === undefined ? {} : { changed: changes.files };
  const unread = [...archive.unreadable].map(pathOfKind);
  if (archive.council === undefined) unread.push(pathOfKind('council'));
  const chosen = chosenFiles(reading, { folder, cwd, paths });
  return {
    // Where a register cannot be read, references to it were not checked: that is never silent.
    diagnostics: diagnostics.filter(
      ({ file }) => chosen.has(file) || unread.some((path) => file === path),
    ),
    texts: new Map([...texts].filter(([file]) => chosen.has(file))),
    ...compared,
  };
}

/** What of an archive is to be accepted: all that the rules find, or only what is in some files. */
export async function acceptFindings(
  files: Files,
  { folder, cwd, paths = [], today }: ValidationRequest,
): Promise<Acceptance | undefined> {
  const reading = await readArchive(files, folder, today);
  const chosen = chosenFiles(reading, { folder, cwd, paths });
  // What was accepted in a file that is there no more is gone as well.
  return proposeAcceptance(reading, (file) => paths.length === 0 || chosen.has(file));
}

/** The files of the archive that the paths on the command line name. */
function chosenFiles(
  { texts, diagnostics }: ArchiveReading,
  { folder, cwd, paths = [] }: ValidationRequest,
): ReadonlySet<string> {
  const known = new Set([...texts.keys(), ...diagnostics.map(({ file }) => file)]);
  if (known.size === 0) {
    throw new UsageError(`nothing to check: ${folder} holds no file of an archive`, {
      help: 'name the folder of the archive with --data',
    });
  }
  return selectFiles(known, { paths, folder, cwd, verb: 'check' });
}
