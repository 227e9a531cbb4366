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

/** The progress with two neighbouring entries of a list in each other's place. */
export function withEntriesSwapped({ draft, settled }: Progress, list: Path, at: number): Progress {
  const entries: unknown = valueAt(draft.record, list);
  if (!Array.isArray(entries)) return { draft, settled };
  const swapped = entries.map((entry: unknown, index): unknown =>
    index === at ? entries[at + 1] : index === at + 1 ? entries[at] : entry,
  );
  const record = withValueAt(draft.record, list, swapped);
  return {
    draft: isMapping(record) ? { ...draft, record } : draft,
    settled: renumbered(settled, list, (index) =>
      index === at ? at + 1 : index === at + 1 ? at : index,
    ),
  };
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

/** A record without the entries of lists that are begun and hold nothing. */
export function tidied(record: Draft['record']): Draft['record'] {
  const tidy = withoutEmptyEntries(withSourceIds(record));
  return isMapping(tidy) ? tidy : {};
}

function withoutEmptyEntries(value: unknown): unknown {
  if (Array.isArray(value)) {
    const entries = value.map(withoutEmptyEntries).filter((entry) => !isEmptyMapping(entry));
    return entries.length === 0 && value.length > 0 ? undefined : entries;
  }
  if (!isMapping(value)) return value;
  const parts = Object.entries(value).map(
    ([key, part]) => [key, withoutEmptyEntries(part)] as const,
  );
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
}

function isEmptyMapping(value: unknown): boolean {
  return isMapping(value) && Object.keys(value).length === 0;
}
