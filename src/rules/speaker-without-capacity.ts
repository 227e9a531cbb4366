import { diagnose } from '../diagnostics/diagnostic.ts';
import { partsOf } from '../model/paths.ts';
import type { Inventory } from '../source/inventory.ts';
import { atValue } from './place.ts';
import type { MeetingRule } from './rule.ts';

/** The record says once in which capacity each speaker took part: as officer, participant or speaker. */
export const speakerWithoutCapacity: MeetingRule = {
  codes: ['meeting/speaker-without-capacity'],
  scope: 'meeting',
  *check({ meeting, file }, _, { parts }) {
    const wanting = speakersWithoutCapacity(parts);
    if (wanting.size === 0) return;
    for (const { part, path } of partsOf(meeting)) {
      const { person } = part;
      if (typeof person !== 'string' || path.at(-2) !== 'speakers') continue;
      // Each is told of once.
      if (!wanting.delete(person)) continue;
      const place = atValue(file, [...path, 'person']);
      yield diagnose('meeting/speaker-without-capacity', { person }, place);
    }
  },
};

function speakersWithoutCapacity(parts: Inventory['parts']): Set<unknown> {
  const known = new Set(
    parts.filter(({ part }) => part.capacity !== undefined).map(({ part }) => part.person),
  );
  return new Set(
    parts
      .filter(({ part, key }) => key === 'speakers' && !known.has(part.person))
      .map(({ part }) => part.person),
  );
}
