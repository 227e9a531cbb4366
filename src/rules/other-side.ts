import { diagnose } from '../diagnostics/diagnostic.ts';
import { partsOf } from '../model/paths.ts';
import { fileOf, type Archive } from '../source/archive.ts';
import { atValue, related } from './place.ts';
import type { Rule } from './rule.ts';

/** Whoever acts for a side belongs to it, where the register says to which sides a person belongs. */
export const otherSide: Rule = {
  codes: ['reference/other-side'],
  *check(archive: Archive) {
    const register = fileOf(archive, 'people');
    const known = archive.council?.sides.map(({ id }) => id);
    if (register === undefined) return;
    for (const { meeting, document } of archive.meetings) {
      for (const { part, path } of partsOf(meeting)) {
        const { side } = part;
        const person = part.person ?? part.head;
        if (typeof person !== 'string' || typeof side !== 'string') continue;
        const sides = archive.people.get(person)?.sides;
        // A side that does not exist is told of by another rule.
        const isKnown = known?.includes(side) ?? true;
        if (sides === undefined || sides.includes(side) || !isKnown) continue;
        yield diagnose(
          'reference/other-side',
          { person, side, sides },
          {
            ...atValue(document, [...path, 'side']),
            related: [
              related('sides of the person', register.document, ['people', person, 'sides']),
            ],
          },
        );
      }
    }
  },
};
