import { diagnose } from '../diagnostics/diagnostic.ts';
import { pathOfKind } from '../model/kinds.ts';
import { partsOf } from '../model/paths.ts';
import type { Registers } from '../source/archive.ts';
import { atValue, related } from './place.ts';
import type { MeetingRule } from './rule.ts';

/** Whoever acts for a side belongs to it, where the register says to which sides a person belongs. */
export const otherSide: MeetingRule = {
  codes: ['reference/other-side'],
  scope: 'meeting',
  *check({ meeting, file }, registers, { parts }) {
    if (parts.every(({ part }) => deserter(part, registers) === undefined)) return;
    for (const { part, path } of partsOf(meeting)) {
      const args = deserter(part, registers);
      if (args === undefined) continue;
      const place = ['people', args.person, 'sides'];
      yield diagnose('reference/other-side', args, {
        ...atValue(file, [...path, 'side']),
        related: [related('sides of the person', pathOfKind('people'), place)],
      });
    }
  },
};

/** Somebody who acts for a side to which, as the register knows, he does not belong. */
function deserter(
  part: Readonly<Record<string, unknown>>,
  { council, people }: Registers,
): { person: string; side: string; sides: readonly string[] } | undefined {
  const { side } = part;
  const person = part.person ?? part.head;
  if (typeof person !== 'string' || typeof side !== 'string') return undefined;
  const sides = people.get(person)?.sides;
  if (sides === undefined || sides.includes(side)) return undefined;
  // A side that does not exist is told of by another rule.
  const isKnown = council?.sides.some(({ id }) => id === side) ?? true;
  return isKnown ? { person, side, sides } : undefined;
}
