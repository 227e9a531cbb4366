import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { isOfKind, sourcesOf, type Archive, type RecordFile } from '../source/archive.ts';
import { atValue, related } from './place.ts';
import type { Rule } from './rule.ts';

/** In a list of sources or sides, each entry has an id of its own. */
export const repeatedId: Rule = {
  codes: ['reference/repeated-id'],
  *check({ files }: Archive) {
    for (const file of files) {
      yield* repeatedIn(file, 'sources', sourcesOf(file));
      if (isOfKind(file, 'council')) yield* repeatedIn(file, 'sides', file.record.sides);
    }
  },
};

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
    yield diagnose(
      'reference/repeated-id',
      { id },
      {
        ...atValue(document, [key, index, 'id']),
        related: [related('first used here', document, [key, first, 'id'])],
      },
    );
  }
}
