import { readFileSync } from 'node:fs';
import type { Kind } from '../../src/model/kinds.ts';
import { isMapping, valueAt } from '../../src/model/paths.ts';

type Json = Readonly<Record<string, unknown>>;

/** What the schema of one kind of record allows, in the notation of `occurrencesIn`. */
export interface Allowed {
  readonly paths: readonly string[];
  /** The closed sets of values; that of countries and that of languages are left out. */
  readonly enums: readonly { readonly path: string; readonly values: readonly string[] }[];
}

/** Walks the schema of a kind, through every reference. */
export function allowedBy(kind: Kind): Allowed {
  const file = `${kind}.schema.json`;
  const paths: string[] = [];
  const enums: { path: string; values: string[] }[] = [];
  const visit = (path: string, from: string, schema: Json): void => {
    const { file, target } = followed(from, schema);
    if (file === 'codes.schema.json') return;
    if (Array.isArray(target.enum)) enums.push({ path, values: target.enum.map(String) });
    for (const [step, part] of partsOf(target)) {
      paths.push(`${path}${step}`);
      visit(`${path}${step}`, file, part);
    }
  };
  visit(kind, file, readSchema(file));
  return { paths: paths.filter((path) => !path.endsWith('[]')), enums };
}

function partsOf({ properties, items, additionalProperties }: Json): [string, Json][] {
  const named = Object.entries(isMapping(properties) ? properties : {});
  return [
    ...named.map(([key, part]): [string, unknown] => [`.${key}`, part]),
    ...(items === undefined ? [] : [['[]', items] satisfies [string, unknown]]),
    ['.*', additionalProperties] satisfies [string, unknown],
  ].flatMap(([step, part]): [string, Json][] => (isMapping(part) ? [[step, part]] : []));
}

/** The schema that is meant in the end, with its file; `$ref` has nothing beside it but words. */
function followed(file: string, schema: Json): { file: string; target: Json } {
  if (typeof schema.$ref !== 'string') return { file, target: schema };
  const [name = '', pointer = ''] = schema.$ref.split('#');
  const there = name === '' ? file : name;
  const target = valueAt(readSchema(there), pointer.split('/').slice(1));
  if (!isMapping(target)) throw new Error(`${file} refers to ${schema.$ref}, which is not there`);
  return followed(there, target);
}

const schemas = new Map<string, Json>();

function readSchema(file: string): Json {
  const known = schemas.get(file);
  if (known !== undefined) return known;
  const url = new URL(`../../schemas/${file}`, import.meta.url);
  const schema: unknown = JSON.parse(readFileSync(url, 'utf8'));
  if (!isMapping(schema)) throw new Error(`${file} is no mapping`);
  schemas.set(file, schema);
  return schema;
}
