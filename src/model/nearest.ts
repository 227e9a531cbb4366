import { closestMatch } from 'leven';

/** The candidate nearest to a mistyped word, if one is near enough to be meant. */
export function nearest(
  word: string,
  candidates: readonly string[],
  furthest = Infinity,
): string | undefined {
  const maxDistance = word.length < 3 ? 0 : Math.min(furthest, Math.ceil(word.length / 3));
  const folded = new Map(candidates.map((candidate) => [candidate.toLowerCase(), candidate]));
  const match = closestMatch(word.toLowerCase(), [...folded.keys()], { maxDistance });
  return match === undefined ? undefined : folded.get(match);
}
