import { diagnose } from '../diagnostics/diagnostic.ts';
import { paragraphsOf } from '../model/adopted-text.ts';
import type { Archive } from '../source/archive.ts';
import { atValue } from './place.ts';
import type { Rule } from './rule.ts';

/** An adopted text has nothing in square brackets, which mark what the sides have not agreed on. */
export const bracketedText: Rule = {
  codes: ['communique/bracketed-text'],
  *check({ meetings }: Archive) {
    for (const { meeting, document } of meetings) {
      const { communique } = meeting;
      if (communique === undefined || communique.status === 'proposed') continue;
      for (const { name: paragraph, text, path } of paragraphsOf(communique)) {
        for (const [language, words] of Object.entries(text)) {
          const [found] = /\[[^[\]]*\]/.exec(words) ?? [];
          if (found === undefined) continue;
          const args = { paragraph, language, found };
          yield diagnose('communique/bracketed-text', args, atValue(document, [...path, language]));
        }
      }
    }
  },
};
