import { join } from 'node:path';
import { diagnose, fileStart, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { limitFindings } from '../diagnostics/limit.ts';
import { sortDiagnostics } from '../diagnostics/sort.ts';
import { messagesFolder } from '../model/kinds.ts';
import { isLanguage } from '../schema/validate.ts';
import type { ReadOnlyFiles } from '../store/files.ts';
import { longestFile, readMessages } from './export-languages.ts';
import type { ArchiveReading } from './read-archive.ts';

/** A reading with the files of messages that the archive brings along, and what is wrong with them. */
export async function withMessages(
  files: ReadOnlyFiles,
  folder: string,
  reading: ArchiveReading,
): Promise<ArchiveReading> {
  const texts = new Map(reading.texts);
  const diagnostics = [...reading.diagnostics];
  const entries = (await files.list(folder)) ?? [];
  if (!entries.some(({ name, kind }) => name === messagesFolder && kind === 'folder')) {
    return reading;
  }
  for (const { name, kind } of (await files.list(join(folder, messagesFolder))) ?? []) {
    if (kind !== 'file' || !/^[^.].*\.json$/.test(name)) continue;
    const file = `${messagesFolder}/${name}`;
    const bytes = await files.read(join(folder, file), longestFile);
    if (bytes === undefined) continue;
    texts.set(file, new TextDecoder().decode(bytes));
    diagnostics.push(...limitFindings(findingsIn(file, name.slice(0, -'.json'.length), bytes)));
  }
  return { ...reading, texts, diagnostics: sortDiagnostics(diagnostics) };
}

function findingsIn(file: string, tag: string, bytes: Uint8Array): Diagnostic[] {
  const read = readMessages(bytes);
  return [
    ...(isLanguage(tag) ? [] : [`its name is not the code of a language: \`${tag}\``]),
    ...('faults' in read ? read.faults : []),
  ].map((fault) => diagnose('archive/faulty-messages', { fault }, { file, range: fileStart }));
}
