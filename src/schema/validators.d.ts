import type { Country, Language, Records } from '../model/generated.ts';

// The form of `dist/validators.js`, which `src/build/validators.mjs` makes from the schemas: whether a
// value has the form of a record, and no more.

type Validator<T> = (value: unknown) => value is T;

export const meeting: Validator<Records['meeting']>;
export const council: Validator<Records['council']>;
export const people: Validator<Records['people']>;
export const organizations: Validator<Records['organizations']>;
export const topics: Validator<Records['topics']>;
export const forums: Validator<Records['forums']>;
export const accepted: Validator<Records['accepted']>;
/** The code of a language. */
export const language: Validator<Language>;
/** The code of a country. */
export const country: Validator<Country>;
