import type { Country, Language, Records } from '../model/generated.ts';

// The form of `dist/validators.js`, which `src/build/validators.mjs` makes from the schemas.

/** One complaint of a compiled validator, as ajv documents it. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly SchemaError[] | null | undefined;
}

export const meeting: Validator<Records['meeting']>;
export const council: Validator<Records['council']>;
export const people: Validator<Records['people']>;
export const organizations: Validator<Records['organizations']>;
export const topics: Validator<Records['topics']>;
export const forums: Validator<Records['forums']>;
export const accepted: Validator<Records['accepted']>;
export const communique: Validator<Records['communique']>;
export const list: Validator<Records['list']>;
export const report: Validator<Records['report']>;
export const show: Validator<Records['show']>;
export const explain: Validator<Records['explain']>;
/** The code of a language. */
export const language: Validator<Language>;
/** The code of a country. */
export const country: Validator<Country>;
