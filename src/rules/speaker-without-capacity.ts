import { diagnose } from '../diagnostics/diagnostic.ts';
import { partsOf } from '../model/paths.ts';
import type { Archive } from '../source/archive.ts';
import { atValue } from './place.ts';
import type { Rule } from './rule.ts';

/** The record says once in which capacity each speaker took part: as officer, participant or speaker. */
export const speakerWithoutCapacity: Rule = {
  codes: ['meeting/speaker-without-capacity'],
  *check({ meetings }: Archive) {
    for (const { meeting, document } of meetings) {
      const parts = [...partsOf(meeting)].filter(({ part }) => typeof part.person === 'string');
      const known = new Set(
        parts.filter(({ part }) => part.capacity !== undefined).map(({ part }) => part.person),
      );
      for (const { part, path } of parts) {
        const { person } = part;
        if (typeof person !== 'string' || known.has(person) || path.at(-2) !== 'speakers') continue;
        known.add(person);
        const place = atValue(document, [...path, 'person']);
        yield diagnose('meeting/speaker-without-capacity', { person }, place);
      }
    }
  },
};
