import { isMapping } from '../model/paths.ts';
import type { Cache, Stamp } from '../store/cache.ts';
import type { ReadOnlyFiles } from '../store/files.ts';
import type { Exported, ExportedDocument, exportMeetings, ExportRequest } from './export.ts';

/** Which build of the program made the documents: another one may make others. */
declare const COUNCIL_BUILD: string;

/** The version of the form in which they are kept. */
const schema = 1;

/** How many exports are kept of an archive at most: where two want one place, the later one has it. */
const places = 64;

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
  const seen = new Map<string, Stamp | null>();
  const watched = {
    worthwhile: offer.worthwhile,
    open: () => Promise.resolve(watchedCache(cache, seen)),
  };
  const exported = await make(watchedFiles(files, cache, seen), { ...request, cache: watched });
  if ('documents' in exported) kept.keep(exported.documents, [...seen]);
  return exported;
}

function keptExport(cache: Cache, folder: string, request: string) {
  const name = `export-${String(placeOf(request))}`;
  const read = cache.now();
  const head = { schema, build: COUNCIL_BUILD, runtime: cache.runtime, folder, request } as const;
  const isUnchanged = ({ inputs, read: then }: Pick<KeptExport, 'inputs' | 'read'>): boolean =>
    inputs.every(([path, stamp]) => cache.isUnchanged(path, { stamp, read: then }));
  return {
    recall: (): readonly ExportedDocument[] | undefined => {
      const kept = cache.recall(folder, name);
      return isOfHead(kept, head) && isUnchanged(kept) ? kept.documents : undefined;
    },
    keep: (documents: readonly ExportedDocument[], inputs: KeptExport['inputs']): void => {
      const length = documents.reduce((sum, { text }) => sum + text.length, 0);
      if (length > longest || inputs.length > mostInputs) return;
      const now: KeptExport = { ...head, read, inputs, documents };
      // What has changed meanwhile, or just before, would not be trusted.
      if (isUnchanged(now)) cache.note(folder, name, now);
    },
  };
}

function placeOf(request: string): number {
  const number = Array.from(request).reduce(
    (all, sign) => (all * 33 + (sign.codePointAt(0) ?? 0)) % 9973,
    0,
  );
  return number % places;
}

/** Whether something is what `keep` keeps, for the same request. */
function isOfHead(value: unknown, head: Readonly<Record<string, unknown>>): value is KeptExport {
  return (
    isMapping(value) &&
    Object.keys(head).every((key) => value[key] === head[key]) &&
    Array.isArray(value.inputs) &&
    Array.isArray(value.documents)
  );
}

/** The same files; the stamp of each file and folder is put down before it is looked at. */
function watchedFiles(
  files: ReadOnlyFiles,
  cache: Cache,
  seen: Map<string, Stamp | null>,
): ReadOnlyFiles {
  return {
    list: (folder) => {
      // A folder that is a link is looked at where it leads to.
      put(seen, `${folder}/.`, cache);
      return files.list(folder);
    },
    read: (path, limit, buffer) => {
      put(seen, path, cache);
      return files.read(path, limit, buffer);
    },
  };
}

/** The same cache; what is taken from it, and what is known as unchanged, is put down. */
function watchedCache(cache: Cache, seen: Map<string, Stamp | null>): Cache {
  return {
    ...cache,
    load: (folder, name) => {
      put(seen, cache.place(folder, name), cache);
      return cache.load(folder, name);
    },
    isUnchanged: (path, then) => {
      const isUnchanged = cache.isUnchanged(path, then);
      if (isUnchanged) seen.set(path, then.stamp);
      return isUnchanged;
    },
  };
}

function put(seen: Map<string, Stamp | null>, path: string, cache: Cache): void {
  if (!seen.has(path)) seen.set(path, cache.stamp(path));
}
