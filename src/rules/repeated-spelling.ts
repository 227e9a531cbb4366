import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Path } from '../model/paths.ts';
import { spellingsOf } from '../model/spellings.ts';
import { registerKinds } from '../model/kinds.ts';
import type { Archive, RecordFile } from '../source/archive.ts';

/** Within a register, each spelling leads to one entry. */
export function* repeatedSpelling({ files }: Archive): Iterable<Diagnostic> {
  for (const file of files) {
    const register = registerKinds.find((kind) => kind === file.kind);
    if (register !== undefined) yield* repeatedIn(file, register);
  }
}

function* repeatedIn({ record, document }: RecordFile, register: string): Iterable<Diagnostic> {
  const seen = new Map<string, { readonly id: string; readonly path: Path }>();
  for (const { id, spelling, path } of spellingsOf(record, register)) {
    const first = seen.get(spelling);
    if (first === undefined) seen.set(spelling, { id, path });
    else if (first.id !== id) {
      const { file } = document;
      const range = document.rangeOf(first.path);
      const related = [{ message: 'first used here', file, range, path: first.path }];
      const place = { file, range: document.rangeOf(path), path, related };
      yield diagnose('register/repeated-spelling', { spelling, first: first.id }, place);
    }
  }
}
