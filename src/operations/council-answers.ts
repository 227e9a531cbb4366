import { idFromName } from '../model/slug.ts';
import { isCountry } from '../schema/validate.ts';

/**
 * A side from what was typed: the code of a country, whose names follow from it in each language
 * (by CLDR), or the name of a side that is no country.
 */
export function sideFrom(text: string, languages: readonly string[]): unknown {
  if (!isCountry(text)) {
    return { id: idFromName(text) ?? 'side', names: { [languages[0] ?? 'en']: text } };
  }
  const names = languages.map((tag) => [
    tag,
    new Intl.DisplayNames(tag, { type: 'region' }).of(text) ?? text,
  ]);
  return { id: text.toLowerCase(), names: Object.fromEntries(names) as unknown, country: text };
}

/** A seat from what was typed: a city in the first language, with the code of its country. */
export function seatFrom(text: string, languages: readonly string[]): unknown {
  const [, city = text, country] = /^(.*\S)\s+\(?([A-Z]{2})\)?$/.exec(text) ?? [];
  return {
    city: { [languages[0] ?? 'en']: city },
    ...(country === undefined ? {} : { country }),
  };
}
