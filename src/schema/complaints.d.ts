// The form of `dist/complaints.js`, which `src/build/validators.mjs` makes from the schemas: all that
// is wrong with the form of a record.

/** One complaint of a compiled validator, as ajv documents it. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

interface Complaining {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null | undefined;
}

export const meeting: Complaining;
export const council: Complaining;
export const people: Complaining;
export const organizations: Complaining;
export const topics: Complaining;
export const forums: Complaining;
export const accepted: Complaining;
