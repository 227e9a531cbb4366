import { diagnose } from '../diagnostics/diagnostic.ts';
import { registerKinds } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { referencesIn, type Referent } from '../model/shape.ts';
import { shapes } from '../model/shapes.ts';
import { sourcesOf, type Archive } from '../source/archive.ts';
import { atValue } from './place.ts';
import type { Rule } from './rule.ts';

/** An id refers to something that is there. Where a register could not be read, nothing is said. */
export const unknownId: Rule = {
  codes: ['reference/unknown-id'],
  *check(archive: Archive) {
    const shared = sharedIds(archive);
    for (const file of archive.files) {
      const { kind, record, document } = file;
      const sources = new Set(sourcesOf(file).map(({ id }) => id));
      const known = new Map(shared).set('sources', sources);
      for (const { path, id, to } of referencesIn(record, shapes[kind])) {
        const ids = known.get(to);
        if (ids === undefined || ids.has(id)) continue;
        const meant = nearest(id, [...ids]);
        const args = { id, to, ...(meant === undefined ? {} : { nearest: meant }) };
        yield diagnose('reference/unknown-id', args, atValue(document, path));
      }
    }
  },
};

/** The ids that every file may refer to. A register that is simply not there has none. */
function sharedIds(archive: Archive): ReadonlyMap<Referent, ReadonlySet<string>> {
  const ids = new Map<Referent, ReadonlySet<string>>();
  for (const kind of registerKinds) {
    if (!archive.unreadable.has(kind)) ids.set(kind, new Set(archive[kind].keys()));
  }
  if (archive.council !== undefined) {
    ids.set('sides', new Set(archive.council.sides.map(({ id }) => id)));
    ids.set('series', new Set((archive.council.series ?? []).map(({ id }) => id)));
  }
  const meetings = [...archive.meetings, ...archive.faultyMeetings];
  ids.set('meetings', new Set(meetings.map(({ id }) => id)));
  return ids;
}
