import { diagnose } from '../diagnostics/diagnostic.ts';
import { faultsOfSeal } from '../model/seal.ts';
import { atValue } from './place.ts';
import type { MeetingRule } from './rule.ts';

/** A text that was sealed is what it was then, and so is its seal. */
export const alteredSeal: MeetingRule = {
  codes: ['seal/altered-text', 'seal/altered-digest'],
  scope: 'meeting',
  *check({ meeting: { communique }, file }) {
    if (communique?.seal === undefined) return;
    const { seal } = communique;
    for (const fault of faultsOfSeal(communique, seal)) {
      const place = atValue(file, fault.path);
      if (fault.kind === 'digest') yield diagnose('seal/altered-digest', { of: fault.of }, place);
      else {
        const { paragraph, language, change } = fault;
        const args = { paragraph, language, change, date: seal.date };
        yield diagnose('seal/altered-text', args, place);
      }
    }
  },
};
