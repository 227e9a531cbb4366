import { checkForm } from '../schema/check-form.ts';
import { limitsOf } from '../source/limits.ts';
import { parseSource } from '../source/parse.ts';
import type { ListedRecord } from '../store/list-records.ts';
import type { FileReading } from './read-record.ts';

/** Reads a file with the position of each of its parts, and says all that is wrong with it alone. */
export function examine({ kind, path }: ListedRecord, bytes: Uint8Array): FileReading {
  const { document, text, diagnostics } = parseSource(path, bytes, limitsOf(kind));
  if (document === undefined) return { text, diagnostics };
  const checked = checkForm(kind, document);
  return { text, data: document.data, record: checked.file, diagnostics: checked.diagnostics };
}
