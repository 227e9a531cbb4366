import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Path } from '../model/paths.ts';
import { spellingsOf } from '../model/spellings.ts';
import { registerKinds } from '../model/kinds.ts';
import type { Archive, RecordFile } from '../source/archive.ts';
import { atValue, related } from './place.ts';
import type { Rule } from './rule.ts';

/** Within a register, each spelling leads to one entry. */
export const repeatedSpelling: Rule = {
  codes: ['register/repeated-spelling'],
  *check({ files }: Archive) {
    for (const file of files) {
      const register = registerKinds.find((kind) => kind === file.kind);
      if (register !== undefined) yield* repeatedIn(file, register);
    }
  },
};

function* repeatedIn({ record, document }: RecordFile, register: string): Iterable<Diagnostic> {
  const seen = new Map<string, { readonly id: string; readonly path: Path }>();
  for (const { id, spelling, path } of spellingsOf(record, register)) {
    const first = seen.get(spelling);
    if (first === undefined) seen.set(spelling, { id, path });
    else if (first.id !== id) {
      const place = {
        ...atValue(document, path),
        related: [related('first used here', document, first.path)],
      };
      yield diagnose('register/repeated-spelling', { spelling, first: first.id }, place);
    }
  }
}
