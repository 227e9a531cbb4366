import type { Records } from '../model/generated.ts';

// The form of `dist/printed-validators.js`, which `src/build/validators.mjs` makes from the schemas:
// whether a value has the form of what is printed as JSON.

type Validator<T> = (value: unknown) => value is T;

export const communique: Validator<Records['communique']>;
export const list: Validator<Records['list']>;
export const report: Validator<Records['report']>;
export const show: Validator<Records['show']>;
export const explain: Validator<Records['explain']>;
