import { kindOfPath, type Kind } from '../model/kinds.ts';
import { meetingLimits, registerLimits } from './limits.ts';
import { parseSource, type Parsed } from './parse.ts';

/** A file of the archive that was parsed, with its kind and its path relative to the data folder. */
interface ParsedFile extends Parsed {
  readonly kind: Kind;
  readonly path: string;
}

/** Reads the text of a file through the same door as its bytes: what cannot be read is never written. */
export function parseRecord(path: string, text: string): ParsedFile {
  const kind = kindOfPath(path) ?? 'meeting';
  const limits = kind === 'meeting' ? meetingLimits : registerLimits;
  return { kind, path, ...parseSource(path, new TextEncoder().encode(text), limits) };
}
