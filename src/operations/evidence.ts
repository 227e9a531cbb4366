import type { Draft } from './draft.ts';

/** The facts that are asked about together; where one source is all there is, it states everything. */
const commonFacts = ['number', 'theme', 'dates', 'venues', 'organizers'] as const;

/** The sources of the common facts of a meeting, as far as it states them. */
export function evidenceOf(
  { record }: Draft,
  sources: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const facts = commonFacts.filter((fact) => record[fact] !== undefined);
  return Object.fromEntries(facts.map((fact) => [fact, sources]));
}
