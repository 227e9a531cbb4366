import type { Meeting } from '../model/generated.ts';
import { idOfMeetingPath, registerKinds } from '../model/kinds.ts';
import { byCodeUnit } from '../model/order.ts';
import { valueAt } from '../model/paths.ts';
import type { Referent } from '../model/shape.ts';
import { shapes } from '../model/shapes.ts';
import type { RecordFile, Registers } from './archive.ts';
import { inventoryOf, inventoryOfValue, type Inventory } from './inventory.ts';

/** What must be known of a meeting to compare it with the others. */
export interface Synopsis {
  readonly id: string;
  readonly file: string;
  readonly status: Meeting['status'];
  readonly dates: Meeting['dates'];
  readonly number: number | undefined;
  readonly series: string | undefined;
  /** The entries of registers to which it refers, by their ordinals, each once. */
  readonly entries: readonly number[];
  /** The ids of the other meetings to which it refers. */
  readonly meetings: readonly string[];
}

/** What is compared where all records are. */
export interface Survey {
  readonly registers: Registers;
  /** In the order of their ids, which is that of their dates. */
  readonly meetings: readonly Synopsis[];
  /** The ordinals of all entries to which something refers but the entry itself. */
  readonly used: ReadonlySet<number>;
  /** Whether every file could be read, and none has errors in its form. */
  readonly isWhole: boolean;
}

/** The synopsis of a meeting. */
export function synopsisOf(
  whole: RecordFile<'meeting'>,
  { ids }: Pick<Registers, 'ids'>,
  { references } = inventoryOf(whole),
): Synopsis {
  const entries = new Set<number>();
  const meetings = new Set<string>();
  for (const { to, id } of references) {
    if (to === 'meetings') meetings.add(id);
    const ordinal = ids.get(to)?.get(id);
    if (ordinal !== undefined) entries.add(ordinal);
  }
  const { file, record } = whole;
  const { status, dates, number, series } = record;
  const id = idOfMeetingPath(file);
  return {
    id,
    file,
    status,
    dates,
    number,
    series,
    entries: [...entries],
    meetings: [...meetings],
  };
}

/** The survey of an archive, of which every record but the meetings is at hand. */
export function surveyOf({
  registers,
  singles,
  meetings,
  isWhole,
}: Omit<Survey, 'used'> & { readonly singles: readonly RecordFile[] }): Survey {
  const used = new Set<number>();
  for (const { entries } of meetings) for (const ordinal of entries) used.add(ordinal);
  for (const single of singles) {
    for (const { to, id } of referencesOfSingle(single)) {
      const ordinal = registers.ids.get(to)?.get(id);
      if (ordinal !== undefined) used.add(ordinal);
    }
  }
  const inOrder = [...meetings].sort((a, b) => byCodeUnit(a.id, b.id));
  return { registers, meetings: inOrder, used, isWhole };
}

/** The references of a record that is no meeting, but for those of an entry to itself. */
function* referencesOfSingle(single: RecordFile): Iterable<Inventory['references'][number]> {
  const register = registerKinds.find((kind) => kind === single.kind);
  const entries = register && Object.entries(valueAt(single.record, [register]) ?? {});
  if (register === undefined || entries === undefined) {
    yield* inventoryOf(single).references;
    return;
  }
  const shape = shapes[register].keys?.[register]?.values ?? {};
  for (const [own, entry] of entries) {
    for (const reference of inventoryOfValue(entry, shape).references) {
      if (reference.to !== register || reference.id !== own) yield reference;
    }
  }
}

/** The ids of register entries, sides, series and meetings, each with an ordinal of its own. */
export function idsOf(
  registers: Omit<Registers, 'ids'>,
  meetings: Iterable<string>,
): Registers['ids'] {
  const { council, unreadable } = registers;
  let ordinal = 0;
  const numbered = (ids: Iterable<string>): ReadonlyMap<string, number> => {
    const numbers = new Map<string, number>();
    for (const id of ids) numbers.set(id, ordinal++);
    return numbers;
  };
  const ids = new Map<Referent, ReadonlyMap<string, number>>();
  // A register that is simply not there has no entries.
  for (const kind of registerKinds) {
    if (!unreadable.has(kind)) ids.set(kind, numbered(registers[kind].keys()));
  }
  if (council !== undefined) {
    ids.set('sides', numbered(council.sides.map(({ id }) => id)));
    ids.set('series', numbered((council.series ?? []).map(({ id }) => id)));
  }
  // Last, since they are no part of what ordinals must depend on: the registers.
  return ids.set('meetings', numbered(meetings));
}
