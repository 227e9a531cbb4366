import { join } from 'node:path';
import {
  faultsOfMessages,
  isMessages,
  ownMessages,
  type Messages,
} from '../communique/messages.ts';
import { UsageError } from '../errors.ts';
import type { Council, Language } from '../model/generated.ts';
import { messagesFolder } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { isLanguage } from '../schema/validate.ts';
import type { ReadOnlyFiles } from '../store/files.ts';

/** A file of messages is never longer than this. */
export const longestFile = 512 * 1024;

/** One document: its languages, of which several stand in step. */
export type DocumentLanguages = readonly Language[];

/**
 * The languages that a word of the command line asks for: `az,ru` one document in each, `ru+az` both
 * in one, `all` one in each language of the council.
 */
export function documentLanguages(wanted: string, council: Council): DocumentLanguages[] {
  if (wanted === 'all') return council.languages.map((language) => [language]);
  const documents = wanted
    .split(',')
    .map((document) => [
      ...new Set(document.split('+').map((tag) => languageOf(tag.trim(), council))),
    ]);
  return documents.filter(
    (each, index) => documents.findIndex((other) => other.join() === each.join()) === index,
  );
}

/** A language that a word names; one that does not exist is a fault of the command line. */
export function languageOf(tag: string, { languages }: Council): Language {
  if (isLanguage(tag)) return tag;
  const meant = nearest(tag, languages);
  throw new UsageError(`\`${tag}\` is not the code of a language`, {
    help:
      meant === undefined
        ? `use a code such as ${languages.map((known) => `\`${known}\``).join(', ')}`
        : `did you mean \`${meant}\`?`,
  });
}

/** The messages of a language, or what is wrong with the file that should hold them. */
export type FoundMessages =
  { readonly messages: Messages } | { readonly file: string; readonly faults: readonly string[] };

/** The messages of a language: those of the archive, or else of `council` itself. */
export async function findMessages(
  files: ReadOnlyFiles,
  { folder, language }: { readonly folder: string; readonly language: Language },
): Promise<FoundMessages | undefined> {
  const entries = (await files.list(folder)) ?? [];
  const isThere = entries.some(({ name, kind }) => name === messagesFolder && kind === 'folder');
  const file = `${messagesFolder}/${language}.json`;
  const bytes = isThere ? await files.read(join(folder, file), longestFile) : undefined;
  if (bytes !== undefined) return { file, ...readMessages(bytes) };
  const messages = ownMessages.get(language);
  return messages === undefined ? undefined : { messages };
}

/** The messages in a file, or what is wrong with it. */
export function readMessages(
  bytes: Uint8Array,
): { readonly messages: Messages } | { readonly faults: readonly string[] } {
  if (bytes.length > longestFile) return { faults: ['it is longer than 512 KiB'] };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return isMessages(value) ? { messages: value } : { faults: faultsOfMessages(value) };
  } catch {
    return { faults: ['it is not JSON in UTF-8'] };
  }
}
