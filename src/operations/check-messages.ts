import { join } from 'node:path';
import { diagnose, fileStart, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { limitFindings } from '../diagnostics/limit.ts';
import { messagesFolder } from '../model/kinds.ts';
import { isLanguage } from '../schema/validate.ts';
import type { ReadOnlyFiles } from '../store/files.ts';
import type { readMessages as ReadMessages } from './export-languages.ts';

/** The files of messages that an archive brings along, and what is wrong with them. */
export interface MessagesCheck {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Checks the files of messages that an archive brings along. */
export async function checkMessages(files: ReadOnlyFiles, folder: string): Promise<MessagesCheck> {
  const texts = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const entries = (await files.list(folder)) ?? [];
  if (!entries.some(({ name, kind }) => name === messagesFolder && kind === 'folder')) {
    return { texts, diagnostics };
  }
  // What reads messages is loaded only where there are some.
  const { longestFile, readMessages } = await import('./export-languages.ts');
  for (const { name, kind } of (await files.list(join(folder, messagesFolder))) ?? []) {
    if (kind !== 'file' || !/^[^.].*\.json$/.test(name)) continue;
    const file = `${messagesFolder}/${name}`;
    const bytes = await files.read(join(folder, file), longestFile);
    if (bytes === undefined) continue;
    texts.set(file, new TextDecoder().decode(bytes));
    const faults = faultsOf(name.slice(0, -'.json'.length), readMessages(bytes));
    const place = { file, range: fileStart };
    const found = faults.map((fault) => diagnose('archive/faulty-messages', { fault }, place));
    diagnostics.push(...limitFindings(found));
  }
  return { texts, diagnostics };
}

function faultsOf(tag: string, read: ReturnType<typeof ReadMessages>): string[] {
  return [
    ...(isLanguage(tag) ? [] : [`its name is not the code of a language: \`${tag}\``]),
    ...('faults' in read ? read.faults : []),
  ];
}
