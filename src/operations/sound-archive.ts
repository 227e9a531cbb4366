import { isMapping } from '../model/paths.ts';
import type { Cache, Stamp } from '../store/cache.ts';
import type { ArchiveListing } from '../store/list-records.ts';

/** Which build of the program found nothing: another one may. */
declare const COUNCIL_BUILD: string;

/** The version of the form in which it is kept, and the name under which it is. */
const schema = 1;
const name = 'sound';

/** That nothing was found in an archive, by which build and on which day, and when its reading began. */
interface Head {
  readonly schema: typeof schema;
  readonly build: string;
  readonly folder: string;
  /** Absent where no day was given. */
  readonly today?: string | undefined;
  readonly read: number;
  /** Every file, with what tells that it is still the same. */
  readonly files: readonly (readonly [path: string, stamp: Stamp])[];
}

/** What is known of a small archive as a whole. */
export interface Soundness {
  /** Whether an earlier check found nothing, and would find nothing now. */
  readonly isKnown: boolean;
  /** Keeps that nothing was found. */
  keep(): void;
}

/**
 * Whether an archive is as it was when an earlier check on the same day found nothing in it. Where there
 * are so few files that all of them are read in a moment, the whole answer is kept and no part of it.
 */
export function soundnessOf(
  cache: Cache,
  folder: string,
  { listing, today }: { readonly listing: ArchiveListing; readonly today?: string | undefined },
): Soundness {
  const read = cache.now();
  const paths = listing.records.map(({ path }) => path);
  const isUnchanged = ({ files, read: then }: Head): boolean =>
    files.length === paths.length &&
    files.every(
      ([path, stamp], index) =>
        path === paths[index] && cache.isUnchanged(`${folder}/${path}`, { stamp, read: then }),
    );
  const head = cache.recall(folder, name);
  return {
    isKnown:
      listing.diagnostics.length === 0 &&
      isHead(head) &&
      head.build === COUNCIL_BUILD &&
      head.folder === folder &&
      head.today === today &&
      isUnchanged(head),
    keep: () => {
      const files = paths.flatMap((path): Head['files'] => {
        const stamp = cache.stamp(`${folder}/${path}`);
        return stamp === null ? [] : [[path, stamp]];
      });
      const now = { schema, build: COUNCIL_BUILD, folder, today, read, files } satisfies Head;
      // What has just been changed would not be trusted.
      if (isUnchanged(now)) cache.note(folder, name, now);
    },
  };
}

function isHead(value: unknown): value is Head {
  return isMapping(value) && value.schema === schema;
}
