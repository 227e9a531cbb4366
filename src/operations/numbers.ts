import { isMapping } from '../model/paths.ts';
import { meetingsFolder, pathOfMeeting } from '../model/kinds.ts';
import { partsOfTable, type Cache, type Stamp } from '../store/cache.ts';
import type { Synopsis } from '../source/survey.ts';
import type { ListedRecord } from '../store/list-records.ts';
import { latest, latestOf } from './meeting-order.ts';
import type { MeetingsRead } from './read-meetings.ts';

/** The version of the form in which numbers are kept, and the name under which they are. */
const schema = 1;
const name = 'numbers';

/** What is compared of a meeting; of one with errors in its form, its number, if any. */
type Outline = Pick<Synopsis, 'file'> & Partial<Omit<Synopsis, 'file' | 'entries' | 'meetings'>>;

/** What is said of all numbers that are kept. */
interface Head {
  readonly schema: typeof schema;
  /** The stamp of the folder of meetings: another one after a file came, went or was replaced. */
  readonly folder: Stamp;
  /** When the reading of the files began. */
  readonly read: number;
}

/** The meetings of an archive with their numbers, as an earlier check saw them. */
export interface Numbers {
  readonly meetings: readonly Outline[];
}

/**
 * The meetings of an archive with their numbers, where no file has come or gone since they were
 * looked up. A file may still have been edited in its place: whoever takes it by its number looks
 * whether it has that still.
 */
export function recallNumbers(cache: Cache, folder: string): Numbers | undefined {
  const [head, ...parts] = cache.load(folder, name) ?? [];
  if (!isHead(head)) return undefined;
  const then = { stamp: head.folder, read: head.read };
  if (!cache.isUnchanged(`${folder}/${meetingsFolder}`, then)) return undefined;
  return { meetings: parts.filter(areOutlines).flat() };
}

/** What was read of an archive. */
interface Read {
  readonly listed: readonly ListedRecord[];
  /** The meetings that were read, in the order in which they are listed. */
  readonly done: Pick<MeetingsRead, 'meetings' | 'faultyMeetings'>;
}

/** Whether the numbers of some files are as they are known. */
export function areKnown(
  { meetings }: Numbers,
  files: ReadonlySet<string>,
  { listed, done }: Read,
): boolean {
  const known = meetings.filter(({ file }) => files.has(file));
  const some = listed.filter(({ path }) => files.has(path));
  const isOne = ({ file }: Pick<Outline, 'file'>): boolean => files.has(file);
  const ofThese = {
    meetings: done.meetings.filter(isOne),
    faultyMeetings: done.faultyMeetings.filter(isOne),
  };
  const now = [...outlinesOf({ listed: some, done: ofThese })];
  return JSON.stringify(known) === JSON.stringify(now);
}

/** Keeps the numbers of all meetings. */
export function keepNumbers(
  cache: Cache,
  folder: string,
  { read, ...all }: Read & { readonly read: number },
): void {
  const stamp = cache.stamp(`${folder}/${meetingsFolder}`);
  if (stamp === null) return;
  const head = { schema, folder: stamp, read } satisfies Head;
  cache.save(folder, name, partsOfTable(head, outlinesOf(all)));
}

function* outlinesOf({ listed, done }: Read): Iterable<Outline> {
  const faulty = new Map(done.faultyMeetings.map((each) => [each.file, each]));
  let next = 0;
  for (const { path } of listed) {
    const meeting = done.meetings[next];
    if (meeting?.file === path) {
      next += 1;
      yield outlineOf(meeting);
    } else yield faulty.get(path) ?? { file: path };
  }
}

/** The files of the meetings that words of the command line name; undefined where one cannot be told. */
export function filesNamed(
  numbers: Numbers,
  words: readonly string[],
): ReadonlySet<string> | undefined {
  const { meetings } = numbers;
  const found = words.map((word) =>
    word === latest
      ? latestIn(numbers)
      : meetings.filter(
          ({ file, number }) => file === pathOfMeeting(word) || String(number) === word,
        ),
  );
  if (found.some((each) => each.length === 0)) return undefined;
  return new Set(found.flatMap((each) => each.map(({ file }) => file)));
}

/** The meeting held last; none where one with errors in its form may be it. */
function latestIn(numbers: Numbers): readonly Outline[] {
  const synopses = synopsesOf(numbers);
  const last = synopses.length < numbers.meetings.length ? undefined : latestOf(synopses);
  return last === undefined ? [] : [last];
}

function outlineOf({ id, file, status, dates, number, series }: Synopsis): Outline {
  return { id, file, status, dates, number, series };
}

/** The synopses of meetings, without what they refer to, but for those with errors in their form. */
export function synopsesOf({ meetings }: Numbers): Synopsis[] {
  return meetings.flatMap(({ id, file, status, dates, number, series }) =>
    id === undefined || status === undefined || dates === undefined
      ? []
      : { id, file, status, dates, number, series, entries: [], meetings: [] },
  );
}

function isHead(value: unknown): value is Head {
  return isMapping(value) && value.schema === schema;
}

function areOutlines(part: unknown): part is readonly Outline[] {
  return Array.isArray(part);
}
