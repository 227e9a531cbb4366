import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../source/archive.ts';
import { atValue, related } from './place.ts';
import type { Rule } from './rule.ts';

/** Within a communiqué, each number belongs to one paragraph. */
export const repeatedParagraph: Rule = {
  codes: ['communique/repeated-paragraph'],
  *check({ meetings }: Archive) {
    for (const { meeting, document } of meetings) {
      const numbers = (meeting.communique?.recommendations ?? []).map(({ number }) => number);
      const pathOf = (index: number) => ['communique', 'recommendations', index, 'number'];
      for (const [index, number] of numbers.entries()) {
        const first = numbers.indexOf(number);
        if (first === index) continue;
        yield diagnose(
          'communique/repeated-paragraph',
          { number },
          {
            ...atValue(document, pathOf(index)),
            related: [related('first used here', document, pathOf(first))],
          },
        );
      }
    }
  },
};
