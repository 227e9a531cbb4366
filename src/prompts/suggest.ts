import { valueAt, type Path } from '../model/paths.ts';
import {
  suggestForum,
  suggestNumber,
  suggestOrganizers,
  suggestSpeaker,
  type Suggestion,
} from '../operations/defaults.ts';
import type { Draft } from '../operations/draft.ts';
import type { Archive } from '../source/archive.ts';

/** The answer that the archive suggests to a question about a meeting, if it knows one. */
export function suggestAnswer(
  archive: Archive,
  { kind: recordKind, record: meeting }: Draft,
  path: Path,
): Suggestion<unknown> | undefined {
  if (recordKind !== 'meeting') return undefined;
  const [part] = path;
  const key = path.at(-1);
  if (path.length === 1 && part === 'number') {
    const kind = valueAt(meeting, ['kind']);
    return kind === undefined || kind === 'ordinary' ? suggestNumber(archive) : undefined;
  }
  if (part === 'organizers') return suggestOrganizers(archive);
  if (part === 'communique' && key === 'forum') return suggestForum(archive);
  if (part === 'communique' && key === 'number') {
    return { value: Number(path.at(-2)) + 1, from: 'the next one' };
  }
  if (part === 'opening' && path[2] === 'speakers' && typeof key === 'string') {
    return suggestForSpeaker(archive, meeting, path);
  }
  return undefined;
}

function suggestForSpeaker(
  archive: Archive,
  meeting: Draft['record'],
  path: Path,
): Suggestion<unknown> | undefined {
  const person = valueAt(meeting, [...path.slice(0, -1), 'person']);
  const known = typeof person === 'string' ? suggestSpeaker(archive, person) : undefined;
  const value = valueAt(known?.value, path.slice(-1));
  return known === undefined || value === undefined ? undefined : { value, from: known.from };
}
