// What holds for every part of every schema.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as printed from '#printed-validators';
import * as validators from '#validators';
import { createAjv } from '../../src/build/validators.mjs';
import { isMapping, valueAt } from '../../src/model/paths.ts';
import { schemaFormats } from '../../src/schema/formats.ts';

type Json = Readonly<Record<string, unknown>>;

const folder = new URL('../../schemas/', import.meta.url);
const files = readdirSync(folder).sort();
const schemas = new Map(files.map((file) => [file, readSchema(file)]));
const parts = [...schemas].flatMap(([file, schema]) => partsOf(`${file}#`, schema));

describe('every schema', () => {
  it('is there', () => {
    expect(files).toEqual([
      'accepted.schema.json',
      'codes.schema.json',
      'common.schema.json',
      'communique.schema.json',
      'council.schema.json',
      'explain.schema.json',
      'forums.schema.json',
      'list.schema.json',
      'meeting.schema.json',
      'organizations.schema.json',
      'people.schema.json',
      'report.schema.json',
      'show.schema.json',
      'topics.schema.json',
    ]);
  });

  it.each(files)('follows draft 2020-12: %s', (file) => {
    const ajv = createAjv();
    const schema = schemas.get(file) ?? {};
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
  });
});

describe('every part of a schema', () => {
  it('is made of keywords that the tests below look into', () => {
    const known =
      '$schema $defs $ref title description examples type enum const ' +
      'properties required additionalProperties propertyNames minProperties maxProperties ' +
      'items minItems maxItems uniqueItems minLength maxLength pattern format minimum maximum';
    const used = new Set(parts.flatMap(({ schema }) => Object.keys(schema)));
    expect([...used].filter((keyword) => !known.split(' ').includes(keyword))).toEqual([]);
  });

  it('is bounded: objects are closed, strings and lists have a longest length', () => {
    const unbounded = parts.filter(({ schema }) => !isBounded(schema));
    expect(unbounded.map(({ where }) => where)).toEqual([]);
  });

  it('has a title and a description where it is a property or has a name', () => {
    const silent = parts.filter(
      ({ where, schema }) =>
        /\/(?:properties|\$defs)\/[^/]+$/.test(where) &&
        !(isFilled(schema, where, 'title') && isFilled(schema, where, 'description')),
    );
    expect(silent.map(({ where }) => where)).toEqual([]);
  });

  it('has a format, which a message can explain, wherever it has a pattern', () => {
    const unexplained = parts.filter(({ schema }) => 'pattern' in schema && !('format' in schema));
    expect(unexplained.map(({ where }) => where)).toEqual([]);
  });

  it('refers only to parts that are there', () => {
    const broken = parts.filter(
      ({ where, schema }) => '$ref' in schema && target(schema, where) === undefined,
    );
    expect(broken.map(({ where }) => where)).toEqual([]);
  });

  it('has a pattern that its format implies', () => {
    const samples: Readonly<Record<string, readonly string[]>> = {
      code: ['register/unused-entry', 'yaml/syntax'],
      id: ['a', '7', 'farid-shafiyev', '2026-03-12-wien'],
      date: ['2023-11-27', '2022-11', '2022'],
      line: ['a', 'two words', 'Gəncə', '👋'],
      text: ['a', ' two\nlines \n'],
      url: ['https://example.org/a?b=c#d', 'http://пример.рф'],
      'paragraph-number': ['4', '9999', '5 bis', '12 quinquies'],
      'sealed-paragraph': ['title', 'preamble 12', 'recommendation 5 bis', 'closing'],
      time: ['00:00', '09:30', '23:59'],
      'time-zone': ['Europe/Vienna', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+4'],
      digest: ['0'.repeat(64), '9f'.repeat(32)],
    };
    for (const { where, schema } of parts) {
      if (typeof schema.pattern !== 'string') continue;
      const pattern = new RegExp(schema.pattern, 'u');
      const refused = (samples[String(schema.format).slice('x-'.length)] ?? ['no sample']).filter(
        (sample) => !pattern.test(sample),
      );
      expect(refused, where).toEqual([]);
    }
  });
});

describe('every example', () => {
  const examples = parts.flatMap(({ where, schema }) =>
    (Array.isArray(schema.examples) ? schema.examples : []).map(
      (example: unknown, index) => [`${where} ${index}`, where, example] as const,
    ),
  );

  it.each(examples)('has the form it is an example of: %s', (_, where, example) => {
    const ajv = createAjv();
    for (const [name, check] of Object.entries(schemaFormats)) ajv.addFormat(name, check);
    const validate = ajv.getSchema(where.replace(/#$/, ''));
    expect(validate?.(example), JSON.stringify(validate?.errors)).toBe(true);
  });

  it.each([
    'meeting',
    'council',
    'people',
    'organizations',
    'topics',
    'forums',
    'accepted',
    'list',
    'show',
    'explain',
  ] as const)('of a whole record passes the compiled validator: %s', (kind) => {
    const { examples: records } = schemas.get(`${kind}.schema.json`) ?? {};
    expect(Array.isArray(records) && records.length > 0).toBe(true);
    for (const record of Array.isArray(records) ? records : []) {
      expect({ ...validators, ...printed }[kind](record)).toBe(true);
    }
  });
});

describe('the formats', () => {
  it('that the build knows are those that the program checks', () => {
    expect(Object.keys(createAjv().formats).sort()).toEqual([
      'x-code',
      'x-date',
      'x-digest',
      'x-id',
      'x-line',
      'x-paragraph-number',
      'x-sealed-paragraph',
      'x-text',
      'x-time',
      'x-time-zone',
      'x-url',
    ]);
    expect(Object.keys(schemaFormats).sort()).toEqual(Object.keys(createAjv().formats).sort());
  });
});

interface Part {
  /** The file and the JSON Pointer (RFC 6901) of the part. */
  readonly where: string;
  readonly schema: Json;
}

/** A schema and every schema within it. */
function partsOf(where: string, schema: Json): Part[] {
  const named = ['$defs', 'properties'].flatMap((key) =>
    Object.keys(mappingOf(schema[key])).map((name) => [key, name]),
  );
  const paths = [...named, ['items'], ['additionalProperties'], ['propertyNames']];
  const within = paths.flatMap((path) => {
    const part = valueAt(schema, path);
    return isMapping(part) ? partsOf(`${where}/${path.join('/')}`, part) : [];
  });
  return [{ where, schema }, ...within];
}

function mappingOf(value: unknown): Json {
  return isMapping(value) ? value : {};
}

function isBounded(schema: Json): boolean {
  switch (schema.type) {
    case 'object':
      return schema.additionalProperties === false
        ? isMapping(schema.properties)
        : isMapping(schema.additionalProperties) && typeof schema.maxProperties === 'number';
    case 'array':
      return isMapping(schema.items) && typeof schema.maxItems === 'number';
    case 'string':
      return ['maxLength', 'enum', 'const'].some((key) => key in schema);
    case 'boolean':
    case 'integer':
    case 'boolean':
      return true;
    default:
      return ['$ref', '$defs'].some((key) => key in schema);
  }
}

function isFilled(schema: Json, where: string, key: 'title' | 'description'): boolean {
  if (typeof schema[key] === 'string') return schema[key].trim() !== '';
  const referred = target(schema, where);
  return referred !== undefined && isFilled(referred.schema, referred.where, key);
}

/** The part that a `$ref` names. */
function target({ $ref }: Json, where: string): Part | undefined {
  if (typeof $ref !== 'string') return undefined;
  const [file = '', pointer = ''] = $ref.split('#');
  const name = file === '' ? where.replace(/#.*$/, '') : file;
  return parts.find((part) => part.where === `${name}#${pointer}`);
}

function readSchema(file: string): Json {
  const schema: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  if (!isMapping(schema)) throw new Error(`${file} is no mapping`);
  return schema;
}
