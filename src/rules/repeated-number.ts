import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Synopsis } from '../source/survey.ts';
import { atValue, related } from './place.ts';
import type { ArchiveRule } from './rule.ts';

/** Within a series, each number belongs to one meeting. */
export const repeatedNumber: ArchiveRule = {
  codes: ['meeting/repeated-number'],
  scope: 'archive',
  *check({ meetings }) {
    const seen = new Map<string, Synopsis>();
    for (const meeting of meetings) {
      const { number, series = '', file } = meeting;
      if (number === undefined) continue;
      const first = seen.get(`${series} ${number}`);
      if (first === undefined) {
        seen.set(`${series} ${number}`, meeting);
        continue;
      }
      yield diagnose(
        'meeting/repeated-number',
        { number },
        {
          ...atValue(file, ['number']),
          related: [related('first used here', first.file, ['number'])],
        },
      );
    }
  },
};
