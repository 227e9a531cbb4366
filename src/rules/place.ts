import type { Part, Place, Related } from '../diagnostics/diagnostic.ts';
import type { Path } from '../model/paths.ts';

/** The place of the value at a path: where most findings point. */
export function atValue(file: string, path: Path): Place<Part> {
  return { file, range: 'value', path };
}

/** The place of the key that leads to a path: where something is missing in what it holds. */
export function atKey(file: string, path: Path): Place<Part> {
  return { file, range: 'key', path };
}

/** The place of a value as the second place of a finding, with what is to be seen there. */
export function related(message: string, file: string, path: Path): Related<Part> {
  return { message, file, range: 'value', path };
}
