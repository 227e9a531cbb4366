import { diagnose } from '../diagnostics/diagnostic.ts';
import { pathOfKind, registerKinds } from '../model/kinds.ts';
import { atKey } from './place.ts';
import type { ArchiveRule } from './rule.ts';

/** Each entry of a register is there for a record that refers to it. Said of whole archives only. */
export const unusedEntry: ArchiveRule = {
  codes: ['register/unused-entry'],
  scope: 'archive',
  *check({ registers, meetings, used, isWhole }) {
    if (!isWhole || meetings.length === 0) return;
    for (const register of registerKinds) {
      for (const [id, ordinal] of registers.ids.get(register) ?? []) {
        if (used.has(ordinal)) continue;
        const place = atKey(pathOfKind(register), [register, id]);
        yield diagnose('register/unused-entry', { id, register }, place);
      }
    }
  },
};
