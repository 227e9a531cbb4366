import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Path } from '../model/paths.ts';
import { shareSpelling, spellingsOf } from '../model/spellings.ts';
import { registerKinds } from '../model/kinds.ts';
import type { RecordFile } from '../source/archive.ts';
import { atValue, related } from './place.ts';
import type { Finding, RecordRule } from './rule.ts';

/** Within a register, each spelling leads to one entry. */
export const repeatedSpelling: RecordRule = {
  codes: ['register/repeated-spelling'],
  scope: 'record',
  *check(whole) {
    const register = registerKinds.find((kind) => kind === whole.kind);
    if (register === undefined || !shareSpelling(whole.record, register)) return;
    yield* repeatedIn(whole, register);
  },
};

function* repeatedIn({ record, file }: RecordFile, register: string): Iterable<Finding> {
  const seen = new Map<string, { readonly id: string; readonly path: Path }>();
  for (const { id, spelling, path } of spellingsOf(record, register)) {
    const first = seen.get(spelling);
    if (first === undefined) seen.set(spelling, { id, path });
    else if (first.id !== id) {
      const place = {
        ...atValue(file, path),
        related: [related('first used here', file, first.path)],
      };
      yield diagnose('register/repeated-spelling', { spelling, first: first.id }, place);
    }
  }
}
