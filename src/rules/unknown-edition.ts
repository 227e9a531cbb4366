import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { editionOf, type Archive } from '../source/archive.ts';

/** A communiqué is submitted to an edition that the register of forums knows. */
export function* unknownEdition({ meetings, forums }: Archive): Iterable<Diagnostic> {
  for (const { meeting, document } of meetings) {
    for (const [index, submission] of (meeting.communique?.submissions ?? []).entries()) {
      const { forum, edition } = submission;
      const entry = forums.get(forum);
      if (edition === undefined || entry === undefined || editionOf(entry, edition)) continue;
      const known = (entry.editions ?? []).map(({ number }) => number);
      const path = ['communique', 'submissions', index, 'edition'];
      const place = { file: document.file, range: document.rangeOf(path), path };
      yield diagnose('reference/unknown-edition', { forum, edition, known }, place);
    }
  }
}
