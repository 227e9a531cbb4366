import * as validators from '#validators';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CommuniqueSummary, Country, Language } from '../model/generated.ts';
import type { Kind, RecordOf } from '../model/kinds.ts';
import type { RecordFile } from '../source/archive.ts';
import type { SourceDocument } from '../source/document.ts';
import { translate } from './translate.ts';

/** A document whose form is right, with its value typed; or what is wrong with it. */
export type Checked<K extends Kind> =
  | { readonly file: RecordFile<K>; readonly diagnostics: readonly [] }
  | { readonly file?: undefined; readonly diagnostics: readonly Diagnostic[] };

/** The compiled validator of each kind. */
const validatorOf: { readonly [K in Kind]: Validator<K> } = validators;

interface Validator<K extends Kind> {
  (value: unknown): value is RecordOf<K>;
  errors?: readonly validators.SchemaError[] | null | undefined;
}

/** The one door from an unknown value to a typed record. */
export function checkForm<K extends Kind>(kind: K, document: SourceDocument): Checked<K> {
  const validate = validatorOf[kind];
  const value: unknown = document.data;
  if (validate(value)) return { file: { kind, record: value, document }, diagnostics: [] };
  return { diagnostics: translate(kind, document, validate.errors ?? []) };
}

/** Whether a value has the form of an exported communiqué summary. */
export function isCommuniqueSummary(value: unknown): value is CommuniqueSummary {
  return validators.communique(value);
}

/** Whether a word is the code of a language in which a record may hold texts. */
export function isLanguage(word: unknown): word is Language {
  return validators.language(word);
}

/** Whether a word is the code of a country. */
export function isCountry(word: unknown): word is Country {
  return validators.country(word);
}
