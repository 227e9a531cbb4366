import { diagnose } from '../diagnostics/diagnostic.ts';
import { editionOf, type Archive } from '../source/archive.ts';
import { atValue } from './place.ts';
import type { Rule } from './rule.ts';

/** A communiqué is submitted to an edition that the register of forums knows. */
export const unknownEdition: Rule = {
  codes: ['reference/unknown-edition'],
  *check({ meetings, forums }: Archive) {
    for (const { meeting, document } of meetings) {
      for (const [index, submission] of (meeting.communique?.submissions ?? []).entries()) {
        const { forum, edition } = submission;
        const entry = forums.get(forum);
        if (edition === undefined || entry === undefined || editionOf(entry, edition)) continue;
        const known = (entry.editions ?? []).map(({ number }) => number);
        const place = atValue(document, ['communique', 'submissions', index, 'edition']);
        yield diagnose('reference/unknown-edition', { forum, edition, known }, place);
      }
    }
  },
};
