import { diagnose } from '../diagnostics/diagnostic.ts';
import { faultsOfSeal } from '../model/seal.ts';
import type { Archive } from '../source/archive.ts';
import { atValue } from './place.ts';
import type { Rule } from './rule.ts';

/** A text that was sealed is what it was then, and so is its seal. */
export const alteredSeal: Rule = {
  codes: ['seal/altered-text', 'seal/altered-digest'],
  *check({ meetings }: Archive) {
    for (const { meeting, document } of meetings) {
      const { communique } = meeting;
      if (communique?.seal === undefined) continue;
      const { seal } = communique;
      for (const fault of faultsOfSeal(communique, seal)) {
        const place = atValue(document, fault.path);
        if (fault.kind === 'digest') yield diagnose('seal/altered-digest', { of: fault.of }, place);
        else {
          const { paragraph, language, change } = fault;
          const args = { paragraph, language, change, date: seal.date };
          yield diagnose('seal/altered-text', args, place);
        }
      }
    }
  },
};
