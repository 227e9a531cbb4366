import { diagnose } from '../diagnostics/diagnostic.ts';
import { isOfKind, sourcesOf, type RecordFile } from '../source/archive.ts';
import { atValue, related } from './place.ts';
import type { Finding, RecordRule } from './rule.ts';

/** In a list of sources or sides, each entry has an id of its own. */
export const repeatedId: RecordRule = {
  codes: ['reference/repeated-id'],
  scope: 'record',
  *check(whole) {
    yield* repeatedIn(whole, 'sources', sourcesOf(whole));
    if (isOfKind(whole, 'council')) yield* repeatedIn(whole, 'sides', whole.record.sides);
  },
};

function* repeatedIn(
  { file }: RecordFile,
  key: string,
  entries: readonly { readonly id: string }[],
): Iterable<Finding> {
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
        ...atValue(file, [key, index, 'id']),
        related: [related('first used here', file, [key, first, 'id'])],
      },
    );
  }
}
