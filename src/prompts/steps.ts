import { formatPath, isMapping, isWithin, valueAt, type Path } from '../model/paths.ts';
import { saysTheSame } from '../model/same.ts';
import { venueAtSeat } from '../operations/defaults.ts';
import type { Draft } from '../operations/draft.ts';
import type { ArchiveReading } from '../operations/read-archive.ts';
import { isGroup, type Group, type Part, type Question, type Section } from './question.ts';

/** An entry of a list, with the group of questions about it. */
export interface EntryPlace {
  readonly group: Group;
  readonly path: Path;
}

interface StepPlace {
  /** Names the step as long as no entry before it comes or goes: `opening[0].points[1].en`. */
  readonly key: string;
  /** The heading under which it is asked. */
  readonly title: string;
  /** Where the answer stands in the record; of a decision to go on, where the list stands. */
  readonly path: Path;
  /** The entries of lists that it belongs to, the outermost first. */
  readonly entries: readonly EntryPlace[];
}

/** One question on the screen: of a text in several languages, one of them. */
export interface QuestionStep extends StepPlace {
  readonly kind: 'question';
  readonly question: Question;
  readonly language?: string;
}

/** The decision whether a list gets one more entry. */
export interface MoreStep extends StepPlace {
  readonly kind: 'more';
  readonly group: Group;
  /** The position that the new entry would have. */
  readonly index: number;
}

export type Step = QuestionStep | MoreStep;

/** What the steps of an interview depend on. */
export interface Course {
  readonly sections: readonly Section[];
  readonly reading: ArchiveReading;
}

/** The steps of an interview in their order, as far as the answers so far decide them. */
export function stepsOf({ sections, reading }: Course, draft: Draft): Step[] {
  const isKnown = (path: Path): boolean => valueAt(draft.record, path) !== undefined;
  return sections.flatMap(({ title, parts, onlyIfHeld, onlyWith }) => {
    if (onlyIfHeld === true && draft.record.status !== 'held') return [];
    const isIdle = onlyWith !== undefined && !isKnown(onlyWith);
    const place: Place = { draft, reading, title, base: [], entries: [] };
    return parts.slice(0, isIdle ? 1 : undefined).flatMap((part) => stepsOfPart(part, place));
  });
}

interface Place {
  readonly draft: Draft;
  readonly reading: ArchiveReading;
  readonly title: string;
  readonly base: Path;
  readonly entries: readonly EntryPlace[];
}

function stepsOfPart(part: Part, place: Place): Step[] {
  const { draft, reading, title, base, entries } = place;
  const path = [...base, ...part.path];
  if (isGroup(part)) return stepsOfGroup(part, path, place);
  if (isIdle(part, path, place)) return [];
  const step = { kind: 'question', question: part, title, entries } as const;
  if (part.answer.as !== 'words') return [{ ...step, key: formatPath(path), path }];
  return languagesOf(reading, draft).map((language) => {
    const inLanguage = [...path, language];
    return { ...step, key: formatPath(inLanguage), path: inLanguage, language };
  });
}

function stepsOfGroup(group: Group, path: Path, place: Place): Step[] {
  const { draft, title, entries } = place;
  const given = valueAt(draft.record, path);
  const least = group.asks === undefined ? 1 : 0;
  const index = Math.max(least, Array.isArray(given) ? given.length : 0);
  const steps = Array.from({ length: index }, (_, at) => [...path, at]).flatMap((base) =>
    group.parts.flatMap((part) =>
      stepsOfPart(part, { ...place, base, entries: [...entries, { group, path: base }] }),
    ),
  );
  const key = `${formatPath([...path, index])}?`;
  return [...steps, { kind: 'more', key, title, path, entries, group, index }];
}

function isIdle(question: Question, path: Path, { draft, reading }: Place): boolean {
  const { answer, onlyWith } = question;
  if (onlyWith !== undefined && valueAt(draft.record, onlyWith) === undefined) return true;
  switch (answer.as) {
    case 'entries':
      return answer.of === 'sources' && sourceIds(draft).length < 2;
    case 'evidence':
      return sourceIds(draft).length < 2;
    case 'seat':
      return (reading.archive.council?.seats ?? []).length === 0;
    default:
      return isSeatOfCouncil(reading, draft, path.slice(0, -1));
  }
}

/** Whether a venue is one of the council's seats, whose city and country are known. */
function isSeatOfCouncil({ archive }: ArchiveReading, draft: Draft, path: Path): boolean {
  if (!isWithin(path, ['venues'])) return false;
  const venue = valueAt(draft.record, path);
  return (archive.council?.seats ?? []).some((_, index) =>
    saysTheSame(venue, venueAtSeat(archive, index)),
  );
}

/** Where the answer to a question stands as a whole, in every language. */
export function questionPath({ path, language }: QuestionStep): Path {
  return language === undefined ? path : path.slice(0, -1);
}

/** The languages of the council; of one that is being made, those answered before. */
export function languagesOf(reading: ArchiveReading, draft: Draft): readonly string[] {
  const own = draft.kind === 'council' ? draft.record.languages : undefined;
  const languages: unknown = own ?? reading.archive.council?.languages;
  return Array.isArray(languages) ? languages.filter((tag) => typeof tag === 'string') : [];
}

/** The ids of the sources of a draft. */
export function sourceIds({ record }: Draft): readonly string[] {
  const sources: readonly unknown[] = Array.isArray(record.sources) ? record.sources : [];
  return sources.flatMap((source) =>
    isMapping(source) && typeof source.id === 'string' ? [source.id] : [],
  );
}
