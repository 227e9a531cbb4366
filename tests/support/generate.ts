// The generators of what is made from the schemas and from official lists. `tests/generated.test.ts`
// compares their results with the committed files, and writes them when it is told to update.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { iso31661 } from 'iso-3166';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

type Json = Record<string, unknown>;

const schemasFolder = new URL('../../schemas/', import.meta.url);

const typeNames: Readonly<Record<string, string>> = {
  meeting: 'Meeting',
  council: 'Council',
  people: 'People',
  organizations: 'Organizations',
  topics: 'Topics',
  forums: 'Forums',
  accepted: 'Accepted',
  communique: 'CommuniqueDocument',
  list: 'Listing',
  report: 'CheckReport',
  show: 'Shown',
  explain: 'Explained',
};

/** What is no record of an archive, but something that a command prints. */
const printed = ['communique', 'list', 'report', 'show', 'explain'];

/** Every schema, by the name of its kind. */
export function readSchemas(): Map<string, Json> {
  const files = readdirSync(schemasFolder).sort();
  return new Map(
    files.map((file) => [
      file.replace('.schema.json', ''),
      JSON.parse(readFileSync(new URL(file, schemasFolder), 'utf8')) as Json,
    ]),
  );
}

/** The entries of the IANA Language Subtag Registry. */
function subtagRegistry(): { Type: string; Subtag?: string; Tag?: string; Deprecated?: string }[] {
  const require = createRequire(import.meta.url);
  const file = require.resolve('language-subtag-registry/data/json/registry.json');
  return JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof subtagRegistry>;
}

/** The schema of the codes of languages (IANA registry) and countries (ISO 3166-1). */
export function codesSchema(): Json {
  const current = subtagRegistry().filter(({ Deprecated }) => Deprecated === undefined);
  const languages = current
    .filter(({ Type, Subtag }) => Type === 'language' && Subtag?.length === 2)
    .map(({ Subtag = '' }) => Subtag);
  // A language in one of its scripts, such as `sr-Latn`: the registry lists these as whole tags.
  const withScript = current
    .filter(({ Type, Tag = '' }) => Type === 'redundant' && /^[a-z]{2}-[A-Z][a-z]{3}$/.test(Tag))
    .map(({ Tag = '' }) => Tag);
  const subtags = [...languages, ...withScript].sort();
  const countries = iso31661.map(({ alpha2 }) => alpha2).sort();
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Codes',
    description: 'The codes of languages and countries. Generated from the official lists.',
    $defs: {
      language: {
        title: 'Language',
        description:
          'The two-letter code of a language, with its script where it is written in several: sr-Latn (BCP 47).',
        type: 'string',
        enum: subtags,
      },
      country: {
        title: 'Country',
        description: 'The two-letter code of a country (ISO 3166-1).',
        type: 'string',
        enum: countries,
      },
    },
  };
}

/** The TypeScript types of all records. */
export async function typesModule(): Promise<string> {
  const schemas = readSchemas();
  const definitions: Json = {};
  for (const [kind, schema] of schemas) {
    for (const [name, definition] of Object.entries((schema.$defs ?? {}) as Json)) {
      if (name in definitions) throw new Error(`two schemas define ${name}`);
      definitions[name] = forTypes(definition, pascal(name));
    }
    const typeName = typeNames[kind];
    if (typeName !== undefined)
      definitions[typeName] = forTypes(without(schema, '$defs'), typeName);
  }
  const root = {
    title: 'Records',
    description: 'The record of each kind, by the name of the kind.',
    type: 'object',
    additionalProperties: false,
    required: Object.keys(typeNames),
    properties: Object.fromEntries(
      Object.keys(typeNames).map((kind) => [kind, { $ref: `#/$defs/${typeNames[kind] ?? ''}` }]),
    ),
    $defs: definitions,
  };
  return compile(root as JSONSchema, 'Records', {
    bannerComment: '// Generated from schemas/ by tests/generated.test.ts: never edited by hand.',
    ignoreMinAndMaxItems: true,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 100 },
  });
}

/** A schema as the type generator wants it: one name space, titles only where a type has a name. */
function forTypes(schema: unknown, title?: string): unknown {
  if (Array.isArray(schema)) {
    const parts: readonly unknown[] = schema;
    return parts.map((part) => forTypes(part));
  }
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref } = schema as { $ref?: string };
  if ($ref !== undefined) {
    const [file = '', pointer = ''] = $ref.split('#');
    const whole = typeNames[file.replace('.schema.json', '')] ?? '';
    return { $ref: pointer === '' ? `#/$defs/${whole}` : `#${pointer}` };
  }
  const kept = Object.entries(schema).filter(
    ([key]) => !['title', 'examples', '$schema', 'propertyNames', 'format'].includes(key),
  );
  const entries = kept.map(([key, value]: [string, unknown]): [string, unknown] => [
    key,
    key === 'properties'
      ? mapValues(value as Json, (part) => forTypes(part))
      : key === 'enum'
        ? value
        : forTypes(value),
  ]);
  return { ...(title === undefined ? {} : { title }), ...Object.fromEntries<unknown>(entries) };
}

/** The module of shapes: the order of keys and the places of references of each kind. */
export function shapesModule(): string {
  const schemas = readSchemas();
  const shapes = recordKinds().map((kind) => [kind, shapeOf(schemas.get(kind), kind, schemas)]);
  return `// Generated from schemas/ by tests/generated.test.ts: never edited by hand.
import type { Kind } from './kinds.ts';
import type { Shape } from './shape.ts';

/** The form of each kind of record: the order of its keys, and where it refers to other entries. */
export const shapes: Readonly<Record<Kind, Shape>> = ${JSON.stringify(Object.fromEntries(shapes), null, 2)};
`;
}

/** The module of titles: what each part of a record is called, by the keys that lead to it. */
export function titlesModule(): string {
  const schemas = readSchemas();
  const titles = recordKinds().map((kind) => {
    const schema = schemas.get(kind);
    return [kind, Object.fromEntries(titlesIn(schema, { file: kind, path: [], schemas }))];
  });
  return `// Generated from schemas/ by tests/generated.test.ts: never edited by hand.
import type { Kind } from './kinds.ts';

/** The title of each part of a record, by the keys that lead to it: \`opening.speakers\`. */
export const titles: Readonly<Record<Kind, Readonly<Record<string, string>>>> = ${JSON.stringify(Object.fromEntries(titles), null, 2)};
`;
}

function recordKinds(): string[] {
  return Object.keys(typeNames).filter((kind) => !printed.includes(kind));
}

interface TitlePlace {
  readonly file: string;
  readonly path: readonly string[];
  readonly schemas: ReadonlyMap<string, Json>;
}

function* titlesIn(schema: unknown, place: TitlePlace): Iterable<readonly [string, string]> {
  const { $ref, title, properties, items, additionalProperties } = (schema ?? {}) as Json;
  if (typeof title === 'string' && place.path.length > 0) yield [place.path.join('.'), title];
  if (typeof $ref === 'string') {
    const { target, file } = referred($ref, place.file, place.schemas);
    for (const [path, found] of titlesIn(target, { ...place, file })) {
      // A title beside the reference goes before that of what is referred to.
      if (path !== place.path.join('.') || title === undefined) yield [path, found];
    }
  }
  for (const [key, part] of Object.entries((properties ?? {}) as Json)) {
    yield* titlesIn(part, { ...place, path: [...place.path, key] });
  }
  for (const part of [items, additionalProperties]) {
    if (typeof part !== 'object') continue;
    for (const [path, found] of titlesIn(part, place)) {
      if (path !== place.path.join('.')) yield [path, found];
    }
  }
}

/** The part of a schema that a reference names, and the kind whose file holds it. */
function referred(
  $ref: string,
  from: string,
  schemas: ReadonlyMap<string, Json>,
): { target: unknown; file: string; name: string } {
  const [target = '', pointer = ''] = $ref.split('#');
  const file = target === '' ? from : target.replace('.schema.json', '');
  const name = pointer.replace('/$defs/', '');
  const definitions = (schemas.get(file)?.$defs ?? {}) as Json;
  return { target: name === '' ? schemas.get(file) : definitions[name], file, name };
}

const referents: Readonly<Record<string, string>> = {
  personId: 'people',
  organizationId: 'organizations',
  topicId: 'topics',
  forumId: 'forums',
  meetingId: 'meetings',
  seriesId: 'series',
  sideId: 'sides',
  sourceId: 'sources',
};

function shapeOf(schema: unknown, file: string, schemas: ReadonlyMap<string, Json>): Json {
  const { $ref, properties, items, additionalProperties } = (schema ?? {}) as Json;
  if (typeof $ref === 'string') {
    const { target, file: kind, name } = referred($ref, file, schemas);
    if (referents[name] !== undefined) return { refersTo: referents[name] };
    return shapeOf(target, kind, schemas);
  }
  if (properties !== undefined)
    return { keys: mapValues(properties as Json, (part) => shapeOf(part, file, schemas)) };
  if (items !== undefined) return { items: shapeOf(items, file, schemas) };
  if (typeof additionalProperties === 'object')
    return { values: shapeOf(additionalProperties, file, schemas) };
  return {};
}

function mapValues(mapping: Json, change: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(mapping).map(([key, value]) => [key, change(value)]));
}

function without(mapping: Json, key: string): Json {
  return Object.fromEntries(Object.entries(mapping).filter(([name]) => name !== key));
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
