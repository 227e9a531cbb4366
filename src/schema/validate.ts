import * as validators from '#validators';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { limitFindings } from '../diagnostics/limit.ts';
import type { CommuniqueDocument, Country, Language, Meeting, Text } from '../model/generated.ts';
import { isMapping } from '../model/paths.ts';
import type { Kind, RecordOf } from '../model/kinds.ts';
import type { RecordFile } from '../source/archive.ts';
import type { SourceDocument } from '../source/document.ts';
import { translate } from './translate.ts';

/** A document whose form is right, with its value typed and with warnings; or what is wrong with it. */
export type Checked<K extends Kind> =
  | { readonly file: RecordFile<K>; readonly diagnostics: readonly Diagnostic[] }
  | { readonly file?: undefined; readonly diagnostics: readonly Diagnostic[] };

/** The compiled validator of each kind. */
const validatorOf: { readonly [K in Kind]: Validator<K> } = validators;

interface Validator<K extends Kind> {
  (value: unknown): value is RecordOf<K>;
  errors?: readonly validators.SchemaError[] | null | undefined;
}

/** How many complaints are translated; nobody makes more mistakes, and each costs some time. */
const mostErrors = 1000;

/** The one door from an unknown value to a typed record. */
export function checkForm<K extends Kind>(kind: K, document: SourceDocument): Checked<K> {
  const validate = validatorOf[kind];
  const value: unknown = document.data;
  if (validate(value)) {
    const diagnostics = limitFindings(document.notes);
    return { file: { kind, record: value, document }, diagnostics };
  }
  const errors = (validate.errors ?? []).slice(0, mostErrors);
  return { diagnostics: limitFindings(translate(kind, document, errors)) };
}

/** Whether a value has the form of an exported communiqué summary. */
export function isCommuniqueDocument(value: unknown): value is CommuniqueDocument {
  return validators.communique(value);
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
