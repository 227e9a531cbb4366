import { diagnose } from '../diagnostics/diagnostic.ts';
import { registerKinds } from '../model/kinds.ts';
import { isWithin } from '../model/paths.ts';
import { referencesIn } from '../model/shape.ts';
import { shapes } from '../model/shapes.ts';
import { fileOf, type Archive } from '../source/archive.ts';
import { atKey } from './place.ts';
import type { Rule } from './rule.ts';

/** Each entry of a register is there for a record that refers to it. Said of whole archives only. */
export const unusedEntry: Rule = {
  codes: ['register/unused-entry'],
  *check(archive: Archive) {
    if (!isWhole(archive)) return;
    const used = usedIds(archive);
    for (const register of registerKinds) {
      const file = fileOf(archive, register);
      for (const id of archive[register].keys()) {
        if (file === undefined || used.has(`${register} ${id}`)) continue;
        const place = atKey(file.document, [register, id]);
        yield diagnose('register/unused-entry', { id, register }, place);
      }
    }
  },
};

/** Whether nothing is hidden in a file that cannot be read, and there is a meeting at all. */
function isWhole({ council, meetings, faultyMeetings, unreadable }: Archive): boolean {
  const areRead = faultyMeetings.length === 0 && unreadable.size === 0;
  return council !== undefined && meetings.length > 0 && areRead;
}

/** The ids that something refers to, other than the entry itself. */
function usedIds({ files }: Archive): Set<string> {
  return new Set(
    files.flatMap(({ kind, record }) =>
      referencesIn(record, shapes[kind])
        .filter(({ path, id, to }) => !isWithin(path, [to, id]))
        .map(({ id, to }) => `${to} ${id}`),
    ),
  );
}
