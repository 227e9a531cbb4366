import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { isOfKind, type Archive, type RecordFile } from '../source/archive.ts';

/** In a list of sources or sides, each entry has an id of its own. */
export function* repeatedId({ files }: Archive): Iterable<Diagnostic> {
  for (const file of files) {
    yield* repeatedIn(file, 'sources', file.record.sources ?? []);
    if (isOfKind(file, 'council')) yield* repeatedIn(file, 'sides', file.record.sides);
  }
}

function* repeatedIn(
  { document }: RecordFile,
  key: string,
  entries: readonly { readonly id: string }[],
): Iterable<Diagnostic> {
  const seen = new Map<string, number>();
  for (const [index, { id }] of entries.entries()) {
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, index);
      continue;
    }
    const { file } = document;
    const path = [key, index, 'id'];
    const firstPath = [key, first, 'id'];
    const related = [
      { message: 'first used here', file, range: document.rangeOf(firstPath), path: firstPath },
    ];
    yield diagnose(
      'reference/repeated-id',
      { id },
      { file, range: document.rangeOf(path), path, related },
    );
  }
}
