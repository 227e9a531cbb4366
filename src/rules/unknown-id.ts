import { diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import { referencesIn, type Referent } from '../model/shape.ts';
import { shapes } from '../model/shapes.ts';
import { sourcesOf, type RecordFile, type Registers } from '../source/archive.ts';
import { atValue } from './place.ts';
import type { RecordRule } from './rule.ts';

/** An id refers to something that is there. Where a register could not be read, nothing is said. */
export const unknownId: RecordRule = {
  codes: ['reference/unknown-id'],
  scope: 'record',
  *check(whole, registers, { references }) {
    const { kind, record, file } = whole;
    const idsOf = knownIds(whole, registers);
    // Where things stand is asked only once something is wrong.
    if (references.every(({ to, id }) => idsOf(to)?.has(id) !== false)) return;
    for (const { path, id, to } of referencesIn(record, shapes[kind])) {
      const ids = idsOf(to);
      if (ids === undefined || ids.has(id)) continue;
      const meant = nearest(id, [...ids.keys()]);
      const args = { id, to, ...(meant === undefined ? {} : { nearest: meant }) };
      yield diagnose('reference/unknown-id', args, atValue(file, path));
    }
  },
};

/** The ids to which a record may refer: those that every one may, and its own sources. */
function knownIds(
  whole: RecordFile,
  { ids }: Registers,
): (to: Referent) => ReadonlyMap<string, unknown> | undefined {
  const sources = new Map(sourcesOf(whole).map((source) => [source.id, source]));
  return (to) => (to === 'sources' ? sources : ids.get(to));
}
