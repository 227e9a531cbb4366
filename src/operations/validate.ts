import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/sort.ts';
import { UsageError } from '../errors.ts';
import { pathOfKind } from '../model/kinds.ts';
import type { Files, ReadOnlyFiles } from '../store/files.ts';
import { proposeAcceptance, type Acceptance } from './accepted.ts';
import { changesBetween } from './changes.ts';
import { checkArchive, type ArchiveCheck, type CheckRequest } from './check-archive.ts';
import { checkMessages } from './check-messages.ts';
import { readArchive, type ArchiveReading } from './read-archive.ts';
import { selectFiles } from './select-files.ts';

/** What `validate` found. */
export interface ValidationReport {
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were checked, relative to the data folder. */
  readonly files: readonly string[];
  /** The texts of the files of which the diagnostics speak. */
  readonly texts: ReadonlyMap<string, string>;
  /** The files that have changed, where the archive was compared with an earlier state. */
  readonly changed?: ReadonlySet<string>;
}

/** What to check: files or folders of the archive; the whole of it where none is named. */
export interface ValidationRequest extends CheckRequest {
  readonly folder: string;
  readonly cwd: string;
  readonly paths?: readonly string[];
  /** An earlier state of the same folder: only what has changed since is reported. */
  readonly earlier?: ReadOnlyFiles | undefined;
}

/**
 * Checks an archive. All of it is read, since records refer to each other; with `paths`, only what
 * concerns these files is reported. Nothing to check is a usage error.
 */
export async function validateArchive(
  files: ReadOnlyFiles,
  request: ValidationRequest,
): Promise<ValidationReport> {
  const { folder, today, earlier } = request;
  const check =
    earlier === undefined
      ? await checkAll(files, request)
      : await checkSince(earlier, files, { folder, today });
  const unread = [...check.unreadable].map(pathOfKind);
  if (!check.hasCouncil) unread.push(pathOfKind('council'));
  const chosen = chosenFiles(check, request);
  return {
    ...check,
    // Where a register cannot be read, references to it were not checked: that is never silent.
    diagnostics: check.diagnostics.filter(
      ({ file }) => chosen.has(file) || unread.some((path) => file === path),
    ),
    files: check.files.filter((file) => chosen.has(file)),
  };
}

/** The check of an archive, with the messages that it brings along. */
async function checkAll(files: ReadOnlyFiles, request: ValidationRequest): Promise<ArchiveCheck> {
  const { folder } = request;
  const check = await checkArchive(files, folder, request);
  const messages = await checkMessages(files, folder);
  if (messages.texts.size === 0) return check;
  return {
    ...check,
    diagnostics: sortDiagnostics([...check.diagnostics, ...messages.diagnostics]),
    files: [...check.files, ...messages.texts.keys()],
    texts: new Map([...check.texts, ...messages.texts]),
  };
}

/** The check of an archive, compared with that of an earlier state of it. */
async function checkSince(
  earlier: ReadOnlyFiles,
  files: ReadOnlyFiles,
  { folder, today }: Pick<ValidationRequest, 'folder' | 'today'>,
): Promise<ArchiveCheck & Pick<ValidationReport, 'changed'>> {
  const read = async (state: ReadOnlyFiles): Promise<ArchiveReading> => {
    const reading = await readArchive(state, folder, today);
    const messages = await checkMessages(state, folder);
    const diagnostics = sortDiagnostics([...reading.diagnostics, ...messages.diagnostics]);
    return { ...reading, diagnostics, texts: new Map([...reading.texts, ...messages.texts]) };
  };
  const [before, after] = [await read(earlier), await read(files)];
  const { diagnostics, files: changed } = changesBetween(before, after);
  const { council, unreadable } = after.archive;
  return {
    diagnostics,
    changed,
    files: [...after.texts.keys()],
    texts: after.texts,
    hasCouncil: council !== undefined,
    unreadable,
  };
}

/** What of an archive is to be accepted: all that the rules find, or only what is in some files. */
export async function acceptFindings(
  files: Files,
  { folder, cwd, paths = [], today }: ValidationRequest,
): Promise<Acceptance | undefined> {
  const reading = await readArchive(files, folder, today);
  const { diagnostics, texts } = reading;
  const read = { diagnostics, files: [...texts.keys()] };
  const chosen = chosenFiles(read, { folder, cwd, paths });
  // What was accepted in a file that is there no more is gone as well.
  return proposeAcceptance(reading, (file) => paths.length === 0 || chosen.has(file));
}

/** The files of the archive that the paths on the command line name. */
function chosenFiles(
  { files, diagnostics }: Pick<ArchiveCheck, 'files' | 'diagnostics'>,
  { folder, cwd, paths = [] }: ValidationRequest,
): ReadonlySet<string> {
  const known = new Set([...files, ...diagnostics.map(({ file }) => file)]);
  if (known.size === 0) {
    throw new UsageError(`nothing to check: ${folder} holds no file of an archive`, {
      help: 'name the folder of the archive with --data',
    });
  }
  return selectFiles(known, { paths, folder, cwd, verb: 'check' });
}
