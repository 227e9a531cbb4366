import type {
  Council,
  Edition,
  Forum,
  Meeting,
  Organization,
  Person,
  Source,
  Topic,
} from '../model/generated.ts';
import { idOfMeetingPath, type Kind, type RecordOf, type RegisterKind } from '../model/kinds.ts';
import type { Referent } from '../model/shape.ts';

/** A file of one kind whose form is right, with its typed record. */
export interface RecordFile<K extends Kind = Kind> {
  readonly kind: K;
  /** Relative to the data folder, with forward slashes. */
  readonly file: string;
  readonly record: RecordOf<K>;
}

/** Whether a file is of a kind. */
export function isOfKind<K extends Kind>(file: RecordFile, kind: K): file is RecordFile<K> {
  return file.kind === kind;
}

/** The entries of each register, by id. */
export interface Entries {
  readonly people: ReadonlyMap<string, Person>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly forums: ReadonlyMap<string, Forum>;
}

/** A meeting with the id that its file's name gives it. */
export interface MeetingEntry {
  readonly id: string;
  readonly file: string;
  readonly meeting: Meeting;
}

/** What records refer to: the council's own file and the registers, as far as their form is right. */
export interface Registers extends Entries {
  readonly council: Council | undefined;
  /** The registers that are there but cannot be read: of their entries nothing is known. */
  readonly unreadable: ReadonlySet<RegisterKind>;
  /**
   * The ids to which every file may refer, each with its ordinal among all; none of what could not be
   * read.
   */
  readonly ids: ReadonlyMap<Referent, ReadonlyMap<string, number>>;
}

/** A meeting whose record has errors in its form. */
export interface FaultyMeeting {
  readonly id: string;
  readonly file: string;
  /** The number that the record gives, as far as it can be read. */
  readonly number: number | undefined;
}

/** Every record of one data folder whose form is right. */
export interface Archive extends Registers {
  /** In the order of their ids, which is that of their dates. */
  readonly meetings: readonly MeetingEntry[];
  /** The meetings of which only the id, and perhaps the number, is known. */
  readonly faultyMeetings: readonly FaultyMeeting[];
  /** Every file, in the order in which it was read. */
  readonly files: readonly RecordFile[];
}

/** A meeting's file as an entry of the archive. */
export function entryOf({ file, record }: RecordFile<'meeting'>): MeetingEntry {
  return { id: idOfMeetingPath(file), file, meeting: record };
}

/** The sources that a file lists. */
export function sourcesOf({ record }: RecordFile): readonly Source[] {
  return 'sources' in record ? (record.sources ?? []) : [];
}

/** The edition of a forum that has a number. */
export function editionOf(
  forum: Forum | undefined,
  number: number | undefined,
): Edition | undefined {
  return forum?.editions?.find((edition) => edition.number === number);
}

/** The file of a kind that is a single file, where its form is right. */
export function fileOf<K extends Exclude<Kind, 'meeting'>>(
  { files }: Pick<Archive, 'files'>,
  kind: K,
): RecordFile<K> | undefined {
  return files.find((file): file is RecordFile<K> => isOfKind(file, kind));
}
