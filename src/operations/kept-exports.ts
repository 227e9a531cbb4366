import { isMapping } from '../model/paths.ts';
import type { Cache, Stamp } from '../store/cache.ts';
import type { ReadOnlyFiles } from '../store/files.ts';
import type { Exported, ExportedDocument, exportMeetings, ExportRequest } from './export.ts';

/** Which build of the program made the documents: another one may make others. */
declare const COUNCIL_BUILD: string;

/** The version of the form in which they are kept. */
const schema = 1;

/** How many exports are kept of an archive at most: where two want one place, the later one has it. */
const places = 16;

/** How many files and folders an export may depend on for it to be kept, and how long it may be. */
const mostInputs = 250;
const longest = 500_000;

/** Documents that were made, and what from. */
interface KeptExport {
  readonly schema: typeof schema;
  readonly build: string;
  readonly runtime: string;
  readonly folder: string;
  /** What was asked for. */
  readonly request: string;
  /** When the reading began. */
  readonly read: number;
  /** Every file and folder that was looked at, with what tells that it is still the same, or not there. */
  readonly inputs: readonly (readonly [path: string, stamp: Stamp | null])[];
  readonly documents: readonly ExportedDocument[];
}

/**
 * The same as `exportMeetings`. Where nothing has changed that an earlier export looked at, it gives
 * the same documents, and nothing is read. None is kept with what must not leave the house.
 */
export async function exportOrRecall(
  files: ReadOnlyFiles,
  request: ExportRequest,
): Promise<Exported> {
  const { folder, cache: offer, includeInternal = false, ...wish } = request;
  const make: typeof exportMeetings = async (...given) =>
    (await import('./export.ts')).exportMeetings(...given);
  if (offer === undefined || includeInternal) return make(files, request);
  const cache = await offer.open();
  const kept = keptExport(cache, folder, JSON.stringify(wish));
  const known = kept.recall();
  if (known !== undefined) return { documents: known };
  const seen = new Set<string>();
  const watched = {
    worthwhile: offer.worthwhile,
    open: () => Promise.resolve(watchedCache(cache, seen)),
  };
  const exported = await make(watchedFiles(files, seen), { ...request, cache: watched });
  if ('documents' in exported) kept.keep(exported.documents, seen);
  return exported;
}

function keptExport(cache: Cache, folder: string, request: string) {
  const name = `export-${String(placeOf(request))}`;
  const read = cache.now();
  const head = { schema, build: COUNCIL_BUILD, runtime: cache.runtime, folder, request } as const;
  const isUnchanged = ({ inputs, read: then }: Pick<KeptExport, 'inputs' | 'read'>): boolean =>
    inputs.every(([path, stamp]) =>
      stamp === null
        ? cache.stamp(path) === undefined
        : cache.isUnchanged(path, { stamp, read: then }),
    );
  return {
    recall: (): readonly ExportedDocument[] | undefined => {
      const kept = cache.recall(folder, name);
      return isOfHead(kept, head) && isUnchanged(kept) ? kept.documents : undefined;
    },
    keep: (documents: readonly ExportedDocument[], paths: ReadonlySet<string>): void => {
      const length = documents.reduce((sum, { text }) => sum + text.length, 0);
      if (length > longest || paths.size > mostInputs) return;
      const inputs = [...paths].map((path) => [path, cache.stamp(path) ?? null] as const);
      const now: KeptExport = { ...head, read, inputs, documents };
      // What has just been changed would not be trusted.
      if (isUnchanged(now)) cache.note(folder, name, now);
    },
  };
}

function placeOf(request: string): number {
  const sum = Array.from(request).reduce((all, sign) => all + (sign.codePointAt(0) ?? 0), 0);
  return sum % places;
}

/** Whether something is what `keep` keeps, for the same request; a note is as it was written. */
function isOfHead(value: unknown, head: Readonly<Record<string, unknown>>): value is KeptExport {
  return isMapping(value) && Object.keys(head).every((key) => value[key] === head[key]);
}

/** The same files, which tell of every file and folder that is looked at. */
function watchedFiles(files: ReadOnlyFiles, seen: Set<string>): ReadOnlyFiles {
  return {
    list: (folder) => {
      seen.add(folder);
      return files.list(folder);
    },
    read: (path, limit, buffer) => {
      seen.add(path);
      return files.read(path, limit, buffer);
    },
  };
}

/** The same cache, which tells of every file and folder that was not looked at since it has not changed. */
function watchedCache(cache: Cache, seen: Set<string>): Cache {
  return {
    ...cache,
    isUnchanged: (path, then) => {
      seen.add(path);
      return cache.isUnchanged(path, then);
    },
  };
}
