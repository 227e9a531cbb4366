import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isRecord } from '../schema/validate.ts';
import type { RecordFile } from '../source/archive.ts';
import { limitsOf } from '../source/limits.ts';
import { readStrictly } from '../source/strict/read-strictly.ts';
import type { ListedRecord } from '../store/list-records.ts';

/** What became of the bytes of one file. */
export interface FileReading {
  /** The record, where its form is right. */
  readonly record?: RecordFile | undefined;
  /** What stands in the file, where that can be read at all. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly diagnostics: readonly Diagnostic[];
  /** The text; empty where it is not fit to be shown, absent where nobody has needed it yet. */
  readonly text?: string;
}

/**
 * Reads one file: in the strict form in which nearly every record is written, at once; whatever is
 * written otherwise, or has something wrong with it, with the parser of record.
 */
export async function readRecord(listed: ListedRecord, bytes: Uint8Array): Promise<FileReading> {
  const { kind, path } = listed;
  const data = readStrictly(bytes, bytes.length, limitsOf(kind));
  const record: unknown = data;
  if (data !== undefined && isRecord(kind, record)) {
    return { record: { kind, file: path, record }, data, diagnostics: [] };
  }
  const { examine } = await import('./examine.ts');
  return examine(listed, bytes);
}
