import { join } from 'node:path';
import { isOwnExport } from '../communique/own-export.ts';
import { CouncilError } from '../errors.ts';
import type { Files } from '../store/files.ts';
import type { ExportedDocument } from './export.ts';

/** A document and the file that is to hold it. */
export interface ExportFile {
  readonly path: string;
  readonly text: string;
  /** What stands there now; undefined where there is no such file. */
  readonly before: string | undefined;
}

/** No export is longer than this. */
export const longestExport = 32 * 1024 * 1024;

/** Whether there is a folder at a path. */
export async function isFolder(files: Files, path: string): Promise<boolean> {
  return (await files.list(path)) !== undefined;
}

/** Puts each document beside what stands in its place: in a folder, or in one file. */
export async function compareExports(
  files: Files,
  documents: readonly ExportedDocument[],
  place: { readonly folder: string } | { readonly file: string },
): Promise<ExportFile[]> {
  const compared: ExportFile[] = [];
  for (const { name, text } of documents) {
    const path = 'folder' in place ? join(place.folder, name) : place.file;
    const bytes = await files.read(path, longestExport);
    const before = bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    compared.push({ path, text, before });
  }
  return compared;
}

/**
 * Writes the documents that are new or have changed, and returns them. A file that `council` did
 * not write, or that somebody has changed since, is never written over: then nothing is written.
 */
export async function writeExports(
  files: Files,
  exports: readonly ExportFile[],
): Promise<ExportFile[]> {
  const outdated = exports.filter(({ text, before }) => text !== before);
  const foreign = outdated.find(({ before }) => before !== undefined && !isOwnExport(before));
  if (foreign !== undefined) {
    throw new CouncilError(`${foreign.path} is not an export of council, or was changed since`, {
      help: 'nothing was written; move that file away, or name another place',
    });
  }
  for (const { path, text, before } of outdated) {
    if (before === undefined) await files.create(path, text);
    else await files.replace(path, { before, after: text });
  }
  return outdated;
}
