import { diagnose } from '../diagnostics/diagnostic.ts';
import { paragraphsOf } from '../model/adopted-text.ts';
import { atValue } from './place.ts';
import type { MeetingRule } from './rule.ts';

/** An adopted text has nothing in square brackets, which mark what the sides have not agreed on. */
export const bracketedText: MeetingRule = {
  codes: ['communique/bracketed-text'],
  scope: 'meeting',
  *check({ meeting: { communique }, file }, _, { texts }) {
    if (communique === undefined || communique.status === 'proposed') return;
    if (!texts.some((text) => text.includes('['))) return;
    for (const { name: paragraph, text, path } of paragraphsOf(communique)) {
      for (const [language, words] of Object.entries(text)) {
        const [found] = /\[[^[\]]*\]/.exec(words) ?? [];
        if (found === undefined) continue;
        const args = { paragraph, language, found };
        yield diagnose('communique/bracketed-text', args, atValue(file, [...path, language]));
      }
    }
  },
};
