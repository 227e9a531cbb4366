import { diagnose } from '../diagnostics/diagnostic.ts';
import { atValue, related } from './place.ts';
import type { MeetingRule } from './rule.ts';

/** Within a communiqué, each number belongs to one paragraph. */
export const repeatedParagraph: MeetingRule = {
  codes: ['communique/repeated-paragraph'],
  scope: 'meeting',
  *check({ meeting, file }) {
    const numbers = (meeting.communique?.recommendations ?? []).map(({ number }) => number);
    const pathOf = (index: number) => ['communique', 'recommendations', index, 'number'];
    for (const [index, number] of numbers.entries()) {
      const first = numbers.indexOf(number);
      if (first === index) continue;
      yield diagnose(
        'communique/repeated-paragraph',
        { number },
        {
          ...atValue(file, pathOf(index)),
          related: [related('first used here', file, pathOf(first))],
        },
      );
    }
  },
};
