import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Kind } from '../model/kinds.ts';
import type { SourceDocument } from '../source/document.ts';
import { limitsOf } from '../source/limits.ts';
import { parseSource } from '../source/parse.ts';
import type { ReadOnlyFiles } from './files.ts';
import { listRecords } from './list-records.ts';

/** What stands in the files of a data folder, before any schema is looked at. */
export interface Loaded {
  readonly documents: readonly { readonly kind: Kind; readonly document: SourceDocument }[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that was read, relative to the data folder, with its text. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads every file of an archive with all positions. */
export async function loadArchive(files: ReadOnlyFiles, folder: string): Promise<Loaded> {
  const listing = await listRecords(files, folder);
  const documents: { kind: Kind; document: SourceDocument }[] = [];
  const diagnostics = [...listing.diagnostics];
  const texts = new Map<string, string>();
  for (const { kind, path } of listing.records) {
    const limits = limitsOf(kind);
    const bytes = await files.read(join(folder, path), limits.bytes);
    if (bytes === undefined) continue;
    const parsed = parseSource(path, bytes, limits);
    diagnostics.push(...parsed.diagnostics);
    texts.set(path, parsed.text);
    if (parsed.document !== undefined) documents.push({ kind, document: parsed.document });
  }
  return { documents, diagnostics, texts };
}
