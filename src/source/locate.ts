import { fileStart, type Diagnostic, type Part, type Range } from '../diagnostics/diagnostic.ts';
import type { Path } from '../model/paths.ts';
import { rangeOfWord, type SourceDocument } from './document.ts';
import { parseRecord } from './parse-record.ts';

/** How many documents are at hand at once: a finding speaks of few files, mostly of its own. */
const mostDocuments = 8;

/** Gives findings their places in the texts of the files of an archive. */
export function locateAll(
  findings: readonly Diagnostic<Part>[],
  texts: ReadonlyMap<string, string>,
): Diagnostic[] {
  const documentOf = documentsOf(texts);
  const move = <P extends Place>(place: P): P & { range: Range } => {
    return { ...place, range: rangeIn(documentOf(place.file), place) };
  };
  return inOrderOfFiles(findings).map((finding) => {
    const { related, ...rest } = move(finding);
    return { ...rest, ...(related && { related: related.map(move) }) };
  });
}

interface Place {
  readonly file: string;
  readonly path: Path;
  readonly range: Part;
}

function rangeIn(document: SourceDocument | undefined, { path, range: part }: Place): Range {
  // Somebody may have changed the file since it was read.
  if (document === undefined) return fileStart;
  if (part === 'value') return document.rangeOf(path);
  return part === 'key' ? document.keyRangeOf(path) : rangeOfWord(document, path, part);
}

/** Findings of one file one after the other, so that each file is read once. */
function inOrderOfFiles(findings: readonly Diagnostic<Part>[]): readonly Diagnostic<Part>[] {
  const groups = new Map<string, Diagnostic<Part>[]>();
  for (const finding of findings) {
    const group = groups.get(finding.file);
    if (group === undefined) groups.set(finding.file, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flat();
}

/** The documents behind texts, of which only the ones used last are kept. */
function documentsOf(
  texts: ReadonlyMap<string, string>,
): (file: string) => SourceDocument | undefined {
  const known = new Map<string, SourceDocument | undefined>();
  return (file) => {
    const document = known.has(file)
      ? known.get(file)
      : parseRecord(file, texts.get(file) ?? '').document;
    known.delete(file);
    known.set(file, document);
    const [oldest] = known.keys();
    if (known.size > mostDocuments && oldest !== undefined) known.delete(oldest);
    return document;
  };
}
