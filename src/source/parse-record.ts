import { kindOfPath, type Kind } from '../model/kinds.ts';
import type { SourceDocument } from './document.ts';
import { limitsOf } from './limits.ts';
import { parseSource, type Parsed } from './parse.ts';

/** A file of the archive that was parsed, with its kind and its path relative to the data folder. */
interface ParsedFile extends Parsed {
  readonly kind: Kind;
  readonly path: string;
}

/** Reads the text of a file through the same door as its bytes: what cannot be read is never written. */
export function parseRecord(path: string, text: string): ParsedFile {
  const kind = kindOfPath(path) ?? 'meeting';
  return { kind, path, ...parseSource(path, new TextEncoder().encode(text), limitsOf(kind)) };
}

/** The document of a text that was read before; one that cannot be read now is a fault of the program. */
export function documentOf(path: string, text: string): SourceDocument {
  const { document } = parseRecord(path, text);
  if (document === undefined) throw new Error(`${path} cannot be read any more`);
  return document;
}
