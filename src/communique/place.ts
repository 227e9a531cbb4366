import type { Venue } from '../model/generated.ts';
import type { Phrasebook } from './phrasebook.ts';

/** A venue in words: `Tagung House, Vienna, Austria`, as much of it as is known. */
export function placePhrase(phrases: Phrasebook, venue: Venue, subject: string): string {
  const city = phrases.name(venue.city, `${subject}.city`);
  const place =
    venue.name === undefined
      ? phrases.say('place', { city })
      : phrases.say('place_with_name', { name: phrases.name(venue.name, `${subject}.name`), city });
  if (venue.country === undefined) return place;
  return phrases.say('place_with_country', { place, country: phrases.country(venue.country) });
}
