import type { Place, Related } from '../diagnostics/diagnostic.ts';
import type { Path } from '../model/paths.ts';
import type { SourceDocument } from '../source/document.ts';

/** The place of the value at a path: where most findings point. */
export function atValue(document: SourceDocument, path: Path): Place {
  return { file: document.file, range: document.rangeOf(path), path };
}

/** The place of the key that leads to a path: where something is missing in what it holds. */
export function atKey(document: SourceDocument, path: Path): Place {
  return { file: document.file, range: document.keyRangeOf(path), path };
}

/** The place of a value as the second place of a finding, with what is to be seen there. */
export function related(message: string, document: SourceDocument, path: Path): Related {
  return { message, file: document.file, range: document.rangeOf(path), path };
}
