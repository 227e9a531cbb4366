import { composeSummary } from '../communique/compose.ts';
import { summaryFormats, type SummaryFormat } from '../communique/index.ts';
import {
  exportLanguages,
  isExportLanguage,
  type ExportLanguage,
  type Gap,
} from '../communique/phrasebook.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { UsageError } from '../errors.ts';
import type { Council } from '../model/generated.ts';
import { meetingsFolder } from '../model/kinds.ts';
import { isCommuniqueSummary } from '../schema/validate.ts';
import type { Files } from '../store/files.ts';
import { findMeeting } from './find-meeting.ts';
import { readArchive } from './read-archive.ts';

/** What to export: a meeting by its number, its id or `latest`. */
export interface ExportRequest {
  readonly folder: string;
  readonly meeting: string;
  readonly format: SummaryFormat;
  /** A BCP 47 tag; the council's first language that has messages where none is given. */
  readonly language?: string | undefined;
}

/** A summary, or the errors in the records that stand in its way. */
export type Exported =
  | { readonly text: string; readonly gaps: readonly Gap[] }
  | { readonly diagnostics: readonly Diagnostic[]; readonly texts: ReadonlyMap<string, string> };

/** Turns a meeting into its communiqué summary. Errors in other meetings do not stand in the way. */
export async function exportMeeting(files: Files, request: ExportRequest): Promise<Exported> {
  const reading = await readArchive(files, request.folder);
  const found = findMeeting(reading.archive, request.meeting);
  const file = 'entry' in found ? found.entry.document.file : found.faultyFile;
  const errors = reading.diagnostics.filter(
    (diagnostic) =>
      diagnostic.severity === 'error' &&
      (diagnostic.file === file || !diagnostic.file.startsWith(`${meetingsFolder}/`)),
  );
  const { archive, texts } = reading;
  const { council } = archive;
  if (errors.length > 0 || council === undefined || !('entry' in found)) {
    return { diagnostics: errors, texts };
  }
  const language = chooseLanguage(request.language, council);
  const { summary, gaps } = composeSummary({ archive, council, entry: found.entry }, language);
  if (!isCommuniqueSummary(summary)) throw new Error('the summary does not follow its own schema');
  return { text: summaryFormats[request.format](summary), gaps };
}

function chooseLanguage(wanted: string | undefined, council: Council): ExportLanguage {
  if (wanted === undefined) return council.languages.find(isExportLanguage) ?? 'en';
  if (isExportLanguage(wanted)) return wanted;
  throw new UsageError(`council has no messages in the language \`${wanted}\``, {
    help: `choose one of ${exportLanguages.map((tag) => `\`${tag}\``).join(', ')}`,
  });
}
