import { diagnose } from '../diagnostics/diagnostic.ts';
import { editionOf } from '../source/archive.ts';
import { atValue } from './place.ts';
import type { MeetingRule } from './rule.ts';

/** A communiqué is submitted to an edition that the register of forums knows. */
export const unknownEdition: MeetingRule = {
  codes: ['reference/unknown-edition'],
  scope: 'meeting',
  *check({ meeting, file }, { forums }) {
    for (const [index, submission] of (meeting.communique?.submissions ?? []).entries()) {
      const { forum, edition } = submission;
      const entry = forums.get(forum);
      if (edition === undefined || entry === undefined || editionOf(entry, edition)) continue;
      const known = (entry.editions ?? []).map(({ number }) => number);
      const place = atValue(file, ['communique', 'submissions', index, 'edition']);
      yield diagnose('reference/unknown-edition', { forum, edition, known }, place);
    }
  },
};
