import { composeDocument } from '../communique/compose.ts';
import { documentFormats, type DocumentFormat } from '../communique/index.ts';
import type { Messages } from '../communique/messages.ts';
import { statedDigest } from '../communique/own-export.ts';
import type { Gap } from '../communique/phrasebook.ts';
import { UsageError } from '../errors.ts';
import type { Council, Language } from '../model/generated.ts';
import { meetingsFolder } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { isCommuniqueDocument } from '../schema/printed.ts';
import type { Archive, MeetingEntry } from '../source/archive.ts';
import type { CacheOffer } from '../store/cache.ts';
import type { ReadOnlyFiles } from '../store/files.ts';
import { chooseMeetings, type Choice } from './chosen-meetings.ts';
import {
  documentLanguages,
  findMessages,
  languageOf,
  type DocumentLanguages,
} from './export-languages.ts';
import type { Obstacles } from './faulty-files.ts';
import { readingFor } from './public-archive.ts';
import { readMeetingsNamed, readRecords, type ArchiveReading } from './read-archive.ts';

/** What to export, and how. */
export interface ExportRequest {
  readonly folder: string;
  readonly choice: Choice;
  readonly format: DocumentFormat;
  /** As in `az,ru` or `ru+az` or `all`; the council's first language with messages by default. */
  readonly languages?: string | undefined;
  /** The language that stands in, marked, for texts that lack in that of the document. */
  readonly fallback?: string | undefined;
  /** The id of the side that stands first in its own copy. */
  readonly alternat?: string | undefined;
  /** Also what must not leave the house; the documents say so. */
  readonly includeInternal?: boolean;
  /** What earlier checks left behind, where that may be used. */
  readonly cache?: CacheOffer | undefined;
}

/** One document, as it is written. */
export interface ExportedDocument {
  /** The name of its file: `2023-11-27-moscow.en.md`. */
  readonly name: string;
  readonly text: string;
  readonly languages: DocumentLanguages;
  /** The digest that the text states of itself. */
  readonly digest: string;
  readonly gaps: readonly Gap[];
}

/** A file with the messages of a language in which there are faults. */
export interface FaultyMessages {
  readonly messagesFile: string;
  readonly faults: readonly string[];
}

/** The documents, or what stands in their way. */
export type Exported =
  { readonly documents: readonly ExportedDocument[] } | Obstacles | FaultyMessages;

/** Turns meetings into documents. Errors in other meetings do not stand in the way. */
export async function exportMeetings(
  files: ReadOnlyFiles,
  request: ExportRequest,
): Promise<Exported> {
  const reading = await readChosen(files, request);
  const { archive } = readingFor(reading, request.includeInternal ?? false);
  const { council } = archive;
  const { entries, faultyFiles } = chooseMeetings(archive, request.choice);
  const concerned = [...entries.map(({ file }) => file), ...faultyFiles];
  const errors = errorsIn(reading, concerned);
  if (errors.length > 0 || council === undefined || faultyFiles.length > 0) {
    return { diagnostics: errors, texts: reading.texts };
  }
  const languages =
    request.languages === undefined
      ? [await defaultLanguages(files, request.folder, council)]
      : documentLanguages(request.languages, council);
  const found = await messagesFor(files, request.folder, languages);
  if (!(found instanceof Map)) return found;
  const make = documentMaker({ archive, council, reading, request, messages: found });
  return {
    documents: entries.flatMap((entry) => languages.map((tags) => make(entry, tags))),
  };
}

/** The archive, or of a large one as much as named meetings need. */
async function readChosen(
  files: ReadOnlyFiles,
  { folder, choice, cache }: ExportRequest,
): Promise<ArchiveReading> {
  if (!('meetings' in choice) || cache === undefined) return readRecords(files, folder);
  const { meetings: words } = choice;
  const some = await readMeetingsNamed(files, folder, { words, cache });
  return some ?? readRecords(files, folder);
}

/** The errors in certain meetings, and in everything that is not a meeting. */
function errorsIn({ diagnostics }: ArchiveReading, meetings: readonly string[]) {
  return diagnostics.filter(
    ({ severity, file }) =>
      severity === 'error' && (meetings.includes(file) || !file.startsWith(`${meetingsFolder}/`)),
  );
}

async function defaultLanguages(
  files: ReadOnlyFiles,
  folder: string,
  council: Council,
): Promise<DocumentLanguages> {
  for (const language of council.languages) {
    if ((await findMessages(files, { folder, language })) !== undefined) return [language];
  }
  return ['en'];
}

async function messagesFor(
  files: ReadOnlyFiles,
  folder: string,
  documents: readonly DocumentLanguages[],
): Promise<Map<Language, Messages> | FaultyMessages> {
  const all = new Map<Language, Messages>();
  for (const language of new Set(documents.flat())) {
    const found = await findMessages(files, { folder, language });
    if (found === undefined) {
      throw new UsageError(`council has no messages in the language \`${language}\``, {
        help: `put them into messages/${language}.json in the data folder, or choose another language`,
      });
    }
    if ('faults' in found) return { messagesFile: found.file, faults: found.faults };
    all.set(language, found.messages);
  }
  return all;
}

interface Making {
  readonly archive: Archive;
  readonly council: Council;
  readonly reading: ArchiveReading;
  readonly request: ExportRequest;
  readonly messages: ReadonlyMap<Language, Messages>;
}

function documentMaker({ archive, council, reading, request, messages }: Making) {
  const { format, includeInternal: isInternal = false } = request;
  const fallback =
    request.fallback === undefined ? undefined : languageOf(request.fallback, council);
  const alternat = sideOf(request.alternat, council);
  const { ending, render } = documentFormats[format];
  return ({ id, meeting }: MeetingEntry, tags: DocumentLanguages): ExportedDocument => {
    const languages = tags.flatMap((language) => {
      const own = messages.get(language);
      return own === undefined ? [] : [{ language, messages: own }];
    });
    const { document, gaps } = composeDocument({
      ...{ archive, council, id, meeting, languages, fallback, alternat, isInternal },
      soleSource: soleSourceOf(reading, id),
    });
    if (!isCommuniqueDocument(document)) throw new Error('the document does not follow its schema');
    const marks = [...(isInternal ? ['internal'] : []), tags.join('+'), ending];
    const text = render(document);
    const digest = statedDigest(text) ?? document.digest;
    return { name: `${id}.${marks.join('.')}`, text, languages: tags, digest, gaps };
  };
}

/** Where the record has one source, that is the source of everything in it. */
function soleSourceOf({ archive }: ArchiveReading, id: string): string | undefined {
  const sources = archive.meetings.find((entry) => entry.id === id)?.meeting.sources ?? [];
  return sources.length === 1 ? sources[0]?.id : undefined;
}

function sideOf(word: string | undefined, { sides }: Council): string | undefined {
  const ids = sides.map(({ id }) => id);
  if (word === undefined || ids.includes(word)) return word;
  const meant = nearest(word, ids);
  throw new UsageError(`the council has no side \`${word}\``, {
    help: meant === undefined ? `its sides are ${ids.join(', ')}` : `did you mean \`${meant}\`?`,
  });
}
