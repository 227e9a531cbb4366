import {
  formatPath,
  isMapping,
  valueAt,
  withoutValueAt,
  withValueAt,
  type Path,
} from '../model/paths.ts';
import { withSourceIds, type Draft } from '../operations/draft.ts';
import type { Progress } from './progress.ts';
import { isGroup } from './question.ts';
import { sourceIds, type EntryPlace } from './steps.ts';

/** The progress without an entry of a list; the entries behind it move up. */
export function withoutEntry({ draft, settled }: Progress, path: Path): Progress {
  const list = path.slice(0, -1);
  const at = Number(path.at(-1));
  const record = withoutValueAt(draft.record, path, innerEntry(list));
  return {
    draft: isMapping(record) ? { ...draft, record } : draft,
    settled: renumbered(settled, list, (index) =>
      index === at ? undefined : index > at ? index - 1 : index,
    ),
  };
}

/** The innermost entry of a list that a path leads into. */
function innerEntry(path: Path): Path {
  return path.slice(0, path.findLastIndex((step) => typeof step === 'number') + 1);
}

/** The keys in which the entries of a list have other positions; those without one go. */
function renumbered(
  keys: readonly string[],
  list: Path,
  position: (index: number) => number | undefined,
): string[] {
  const start = `${formatPath(list)}[`;
  return keys.flatMap((key) => {
    if (!key.startsWith(start)) return [key];
    const end = key.indexOf(']', start.length);
    const index = position(Number(key.slice(start.length, end)));
    return index === undefined ? [] : [`${start}${index}${key.slice(end)}`];
  });
}

/** What an entry of a list gets without being asked. */
export function filledIn(draft: Draft, { group, path }: EntryPlace): Draft {
  const withSources = group.parts.reduce((current, part) => {
    if (isGroup(part) || part.isRequired !== true || part.answer.as !== 'entries') return current;
    const isMissing = valueAt(current.record, [...path, ...part.path]) === undefined;
    if (part.answer.of !== 'sources' || !isMissing) return current;
    return withRecord(
      current,
      withValueAt(current.record, [...path, ...part.path], sourceIds(current)),
    );
  }, draft);
  switch (group.fills) {
    case 'source-id':
      return withRecord(withSources, withSourceIds(withSources.record));
    case 'fact-theme':
      return withRecord(withSources, withValueAt(withSources.record, [...path, 'fact'], 'theme'));
    default:
      return withSources;
  }
}

/** The draft with another record. */
export function withRecord(draft: Draft, record: unknown): Draft {
  return isMapping(record) ? { ...draft, record } : draft;
}
