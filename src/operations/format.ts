import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Kind } from '../model/kinds.ts';
import { saysTheSame } from '../model/same.ts';
import { formatText, withoutMark } from '../source/format.ts';
import { parseRecord } from '../source/parse-record.ts';
import type { Files } from '../store/files.ts';
import { loadArchive, type Loaded } from '../store/load.ts';
import type { Plan } from '../store/plan.ts';
import { selectFiles } from './select-files.ts';

/** What to format: files or folders of the archive; the whole of it where none is named. */
export interface FormatRequest {
  readonly folder: string;
  readonly cwd: string;
  readonly paths?: readonly string[];
}

/** What formatting would write. */
export interface Formatting {
  /** One replacement for each file that is not in canonical form. */
  readonly plan: Plan;
  /** How many files can be read, in canonical form or not. */
  readonly readable: number;
  /** Why the other files cannot be formatted. */
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Decides what to write so that every file of an archive is in canonical form. A file that is no
 * YAML is left alone, and so is one whose canonical form would be too large. Writes nothing.
 */
export async function formatArchive(
  files: Files,
  { folder, cwd, paths = [] }: FormatRequest,
): Promise<Formatting> {
  const loaded = await loadArchive(files, folder);
  const known = new Set([...loaded.texts.keys(), ...loaded.diagnostics.map(({ file }) => file)]);
  const chosen = selectFiles(known, { paths, folder, cwd, verb: 'format' });
  const readable = readableFiles(loaded).filter(({ path }) => chosen.has(path));
  const results = readable.map(formatFile);
  const unreadable = loaded.diagnostics.filter(
    ({ file }) => chosen.has(file) && !readable.some(({ path }) => path === file),
  );
  return {
    plan: results.flatMap(({ plan }) => plan),
    readable: readable.length,
    diagnostics: [...unreadable, ...results.flatMap(({ diagnostics }) => diagnostics)],
    texts: loaded.texts,
  };
}

/** A file that is YAML, with its value. */
interface ReadableFile {
  readonly path: string;
  readonly kind: Kind;
  readonly text: string;
  readonly data: unknown;
}

/** The files that are YAML, also those that are it but for a byte-order mark at their beginning. */
function readableFiles({ documents, texts }: Loaded): ReadableFile[] {
  const parsed = new Map(
    documents.map(({ kind, document }) => [document.file, { kind, document }]),
  );
  return [...texts].flatMap(([path, text]) => {
    const marked = withoutMark(text) === text ? undefined : parseRecord(path, withoutMark(text));
    const { kind, document } = parsed.get(path) ?? marked ?? {};
    if (kind === undefined || document === undefined) return [];
    return [{ path, kind, text, data: document.data }];
  });
}

function formatFile({
  path,
  kind,
  text,
  data,
}: ReadableFile): Pick<Formatting, 'plan' | 'diagnostics'> {
  const after = formatText(text, kind);
  if (after === text) return { plan: [], diagnostics: [] };
  const { document, diagnostics } = parseRecord(path, after);
  const isTooLarge = diagnostics.some(({ code }) => code.startsWith('yaml/too-'));
  if (isTooLarge) return { plan: [], diagnostics };
  if (!saysTheSame(document?.data, data)) {
    throw new Error(`formatting would change what ${path} says`);
  }
  return { plan: [{ action: 'replace', path, before: text, after }], diagnostics: [] };
}
