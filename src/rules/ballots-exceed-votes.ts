import { diagnose } from '../diagnostics/diagnostic.ts';
import { atValue, related } from './place.ts';
import type { MeetingRule } from './rule.ts';

const options = ['for', 'against', 'abstained', 'absent'] as const;

/** No more ballots of a kind are listed than votes of that kind are counted. */
export const ballotsExceedVotes: MeetingRule = {
  codes: ['meeting/ballots-exceed-votes'],
  scope: 'meeting',
  *check({ meeting, file }) {
    for (const [index, { vote }] of (meeting.decisions ?? []).entries()) {
      for (const option of options) {
        const votes = vote?.[option];
        const listed = [...(vote?.ballots ?? []).entries()].filter(
          ([, ballot]) => ballot.option === option,
        );
        const surplus = votes === undefined ? undefined : listed[votes]?.[0];
        if (votes === undefined || surplus === undefined) continue;
        const args = { option, ballots: listed.length, votes };
        const path = ['decisions', index, 'vote'];
        yield diagnose('meeting/ballots-exceed-votes', args, {
          ...atValue(file, [...path, option]),
          related: [related('one ballot more', file, [...path, 'ballots', surplus, 'option'])],
        });
      }
    }
  },
};
