import type { ListedRecommendation } from '../model/generated.ts';
import type { Archive, MeetingEntry } from '../source/archive.ts';
import { inOrderOfDays } from './meeting-order.ts';
import type { Namer } from './namer.ts';

/** The recommendations of every communiqué, in the order of meetings and of the text. */
export function listedRecommendations(archive: Archive, namer: Namer): ListedRecommendation[] {
  return inOrderOfDays(archive.meetings).flatMap((entry) => recommendationsOf(entry, namer));
}

function recommendationsOf({ id, meeting }: MeetingEntry, namer: Namer): ListedRecommendation[] {
  const { communique, number, series } = meeting;
  const { recommendations = [], visibility } = communique ?? {};
  return recommendations.map(({ number: paragraph, status, due, text, continues }) => ({
    meeting: id,
    ...(number === undefined ? {} : { meeting_number: number }),
    ...(series === undefined ? {} : { series }),
    number: paragraph,
    ...(status === undefined ? {} : { status }),
    ...(due === undefined ? {} : { due }),
    text: namer.words(text),
    ...(continues === undefined ? {} : { continues }),
    ...(visibility === undefined ? {} : { visibility }),
  }));
}

const closed: ReadonlySet<string | undefined> = new Set(['implemented', 'dropped', 'superseded']);

/** The recommendations still to be carried out; of those that carry on each other, only the last. */
export function openRecommendations(all: readonly ListedRecommendation[]): ListedRecommendation[] {
  const places = new Map(all.map((each, index) => [placeOf(each), index]));
  const carriedOn = new Set<string>();
  for (const [index, { continues }] of all.entries()) {
    if (continues === undefined) continue;
    const place = placeOf(continues);
    // A recommendation that says to carry on a later one does not make that one disappear.
    if ((places.get(place) ?? Infinity) < index) carriedOn.add(place);
  }
  return all.filter((each) => !closed.has(each.status) && !carriedOn.has(placeOf(each)));
}

function placeOf({ meeting, number }: { meeting: string; number: string }): string {
  return `${meeting} ${number}`;
}
