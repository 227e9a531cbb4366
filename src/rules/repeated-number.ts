import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Archive, MeetingEntry } from '../source/archive.ts';
import { atValue, related } from './place.ts';
import type { Rule } from './rule.ts';

/** Within a series, each number belongs to one meeting. */
export const repeatedNumber: Rule = {
  codes: ['meeting/repeated-number'],
  *check({ meetings }: Archive) {
    const seen = new Map<string, MeetingEntry>();
    for (const entry of meetings) {
      const { number, series = '' } = entry.meeting;
      if (number === undefined) continue;
      const first = seen.get(`${series} ${number}`);
      if (first === undefined) {
        seen.set(`${series} ${number}`, entry);
        continue;
      }
      yield diagnose(
        'meeting/repeated-number',
        { number },
        {
          ...atValue(entry.document, ['number']),
          related: [related('first used here', first.document, ['number'])],
        },
      );
    }
  },
};
