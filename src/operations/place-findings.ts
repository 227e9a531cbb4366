import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/sort.ts';
import { kindOfPath } from '../model/kinds.ts';
import type { Finding } from '../rules/rule.ts';
import { limitsOf } from '../source/limits.ts';
import type { ReadOnlyFiles } from '../store/files.ts';
import type { Gathered } from './gather.ts';

/** All that is to be told of an archive, sorted, and the texts in which it stands. */
export interface Placed {
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of the files of which the findings speak; more only where more were at hand. */
  readonly texts: ReadonlyMap<string, string>;
}

interface Archive {
  readonly files: ReadOnlyFiles;
  readonly folder: string;
  /** The texts that are at hand. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Gives findings their places in the texts of the archive. The texts are read again where nobody kept
 * them, and the parser that knows of places is loaded only where there is something to find.
 */
export async function placeFindings(
  archive: Archive,
  {
    told,
    faults,
    paths,
  }: { readonly told: readonly Finding[] } & Pick<Gathered, 'faults' | 'paths'>,
): Promise<Placed> {
  if (told.length + faults.length === 0) return { diagnostics: [], texts: archive.texts };
  const concerned = filesIn([...told, ...faults]);
  // What is no ordinary file was not read, and is not read now.
  const texts = await withTexts(
    archive,
    paths.filter((path) => concerned.has(path)),
  );
  const { locateAll } = await import('../source/locate.ts');
  return { diagnostics: sortDiagnostics([...faults, ...locateAll(told, texts)]), texts };
}

/** The files of which findings speak. */
function filesIn(findings: readonly Pick<Diagnostic<unknown>, 'file' | 'related'>[]): Set<string> {
  return new Set(
    findings.flatMap(({ file, related = [] }) => [file, ...related.map((place) => place.file)]),
  );
}

/** The texts at hand, with those of some files. */
async function withTexts(
  { files, folder, texts: known }: Archive,
  paths: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map(known);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for (const path of paths) {
    const kind = kindOfPath(path);
    if (kind === undefined || texts.has(path)) continue;
    const bytes = await files.read(`${folder}/${path}`, limitsOf(kind).bytes);
    if (bytes !== undefined) texts.set(path, decoder.decode(bytes));
  }
  return texts;
}
