import * as validators from '#validators';
import type { Country, Language, Meeting, Text } from '../model/generated.ts';
import { isMapping } from '../model/paths.ts';
import type { Kind, RecordOf } from '../model/kinds.ts';

/** The compiled validator of each kind. */
const validatorOf: { readonly [K in Kind]: (value: unknown) => value is RecordOf<K> } = validators;

/** The one door from an unknown value to a typed record. */
export function isRecord<K extends Kind>(kind: K, value: unknown): value is RecordOf<K> {
  return validatorOf[kind](value);
}

/** Whether a value has the form of a meeting's record. */
export function isMeeting(value: unknown): value is Meeting {
  return validators.meeting(value);
}

/** Whether a word is the code of a language in which a record may hold texts. */
export function isLanguage(word: unknown): word is Language {
  return validators.language(word);
}

/** Whether a word is the code of a country. */
export function isCountry(word: unknown): word is Country {
  return validators.country(word);
}

/** Whether a value is a text in languages, none of them empty. */
export function isWording(value: unknown): value is Text {
  if (!isMapping(value)) return false;
  const texts = Object.entries(value);
  return (
    texts.length > 0 &&
    texts.every(([tag, text]) => isLanguage(tag) && typeof text === 'string' && text.trim() !== '')
  );
}
