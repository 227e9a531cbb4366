import { isMapping } from '../model/paths.ts';
import type { Finding } from '../rules/rule.ts';
import type { Registers } from '../source/archive.ts';
import type { Synopsis } from '../source/survey.ts';
import { partsOfTable, type Cache, type Stamp } from '../store/cache.ts';

/** Which build of the program made a verdict: another one may judge otherwise. */
declare const COUNCIL_BUILD: string;

/** The version of the form in which verdicts are kept. */
const schema = 1;

/** The name under which they are kept. */
const name = 'verdicts';

/** How many files may be read again each time before what is known of them is worth to be kept. */
const slack = 100;

/** What is known of a meeting whose form is right. */
export interface Verdict {
  readonly synopsis: Synopsis;
  /** What the rules find in its record. */
  readonly findings: readonly Finding[];
}

/** A verdict with what tells that the file is still the same. */
interface Row extends Verdict {
  readonly stamp: Stamp;
  readonly digest: string;
}

/** What is said of all verdicts that are kept. */
interface Head {
  readonly schema: typeof schema;
  /** What else the verdicts depend on: the program, the council's own file and the registers. */
  readonly scope: string;
  /** When the reading of the files began. */
  readonly read: number;
}

/** What is asked before a meeting's file is read, and once its bytes are there. */
export interface Verdicts {
  /** The verdict on a file that is the same by its stamp. */
  recall(file: string): Verdict | undefined;
  /** Compares a file by its bytes. */
  compare(file: string, bytes: Uint8Array): Comparison;
  /** Keeps what was recalled and remembered, where that is worth it. */
  keep(): void;
  /** The files that had to be read. */
  readonly news: ReadonlySet<string>;
  /** When the reading of the files began. */
  readonly began: number;
}

interface Comparison {
  /** The verdict, where the bytes are the same. */
  readonly known: Verdict | undefined;
  remember(verdict: Verdict): void;
}

/**
 * The verdicts of an earlier check on meetings that are the same since then: by the stamps of their
 * files, or, as after a fresh checkout, by their bytes. What depends on the day, or on what other
 * meetings say, is no part of them: it is found from the synopses each time.
 */
export function verdictsOf(
  cache: Cache,
  folder: string,
  { bytes, ids }: { readonly bytes: Iterable<string | Uint8Array> } & Pick<Registers, 'ids'>,
): Verdicts {
  const scope = cache.digest([COUNCIL_BUILD, ...bytes]);
  const began = cache.now();
  const [head, ...kept] = cache.load(folder, name) ?? [];
  const known = isHead(head) && head.scope === scope ? head : undefined;
  const before = new Map<string, Row>();
  for (const row of known === undefined ? [] : rowsIn(kept)) before.set(row.synopsis.file, row);
  const rows: Row[] = [];
  const news = new Set<string>();
  const recalled = (row: Row): Verdict | undefined => {
    if (!holds(row, ids)) return undefined;
    rows.push(row);
    return row;
  };
  return {
    began,
    news,
    recall: (file) => {
      const row = before.get(file);
      if (row === undefined || known === undefined) return undefined;
      const then = { stamp: row.stamp, read: known.read };
      return cache.isUnchanged(`${folder}/${file}`, then) ? recalled(row) : undefined;
    },
    compare: (file, content) => {
      const stamp = cache.stamp(`${folder}/${file}`);
      const digest = cache.digest([content]);
      const row = before.get(file);
      news.add(file);
      return {
        known: row?.digest === digest && stamp ? recalled({ ...row, stamp }) : undefined,
        remember: (verdict) => {
          if (stamp !== null && holds(verdict, ids)) rows.push({ stamp, digest, ...verdict });
        },
      };
    },
    keep: () => {
      if (known !== undefined && news.size <= slack) return;
      const all = { schema, scope, read: began } satisfies Head;
      cache.save(folder, name, partsOfTable(all, rows));
    },
  };
}

/**
 * Whether a verdict holds: while the meetings are there to which the record refers. Where one of them
 * never was, a later one may come.
 */
export function holds(
  { synopsis }: { readonly synopsis?: Synopsis | undefined },
  ids: Registers['ids'],
): boolean {
  return synopsis?.meetings.every((id) => ids.get('meetings')?.has(id)) ?? true;
}

/** Whether something is what `keep` keeps: its digest says that it is as it was written. */
function isHead(value: unknown): value is Head {
  return isMapping(value) && value.schema === schema;
}

function* rowsIn(parts: readonly unknown[]): Iterable<Row> {
  for (const part of parts) if (areRows(part)) yield* part;
}

function areRows(part: unknown): part is readonly Row[] {
  return Array.isArray(part);
}
