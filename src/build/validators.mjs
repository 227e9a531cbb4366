// The only user of ajv: turns the schemas into JavaScript functions when `council` is built, so that
// nothing is compiled, and no code generated, when it runs.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv, { _, stringify } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

const schemasFolder = new URL('../../schemas/', import.meta.url);

/** The name of the file in which the formats are found by the compiled validators. */
const formatsFile = fileURLToPath(new URL('../schema/formats.ts', import.meta.url));

/** The name of the file with what takes the place of ajv's own check for repeated entries. */
const entriesFile = fileURLToPath(new URL('../schema/repeated-entry.ts', import.meta.url));

/** Our formats; only their names matter here, the functions are looked up when `council` runs. */
const formatNames = [
  'id',
  'code',
  'text',
  'line',
  'date',
  'url',
  'time',
  'time-zone',
  'digest',
  'paragraph-number',
  'sealed-paragraph',
];

/** What both kinds of validators have in common. */
const common = /** @type {const} */ ({
  strict: true,
  strictRequired: false,
  messages: false,
  unicodeRegExp: true,
  code: { source: true, esm: true, formats: _`require(${formatsFile}).schemaFormats` },
});

/** An ajv that knows every schema of `council`, by file name, and lists all errors of a value. */
export function createAjv() {
  const ajv = new Ajv2020.default({ ...common, allErrors: true });
  useLinearUniqueItems(ajv);
  return withSchemas(ajv, (schema) => schema);
}

/**
 * The same for validators that say only whether a value has the form of a schema. They say the same,
 * in a tenth of the time: most values are records without a fault, which are to be read by the thousand.
 */
function createQuickAjv() {
  const ajv = new Ajv.default({ ...common, meta: false, validateSchema: false });
  useLinearUniqueItems(ajv);
  useSets(ajv);
  useQuickLengths(ajv);
  return withSchemas(ajv, withoutWords);
}

/**
 * @template {import('ajv').default} T
 * @param {T} ajv
 * @param {(schema: unknown) => unknown} prepare
 */
function withSchemas(ajv, prepare) {
  for (const name of formatNames) ajv.addFormat(`x-${name}`, () => true);
  for (const file of readdirSync(schemasFolder).sort()) {
    const schema = JSON.parse(readFileSync(new URL(file, schemasFolder), 'utf8'));
    ajv.addSchema(/** @type {object} */ (prepare(schema)), file);
  }
  return ajv;
}

/**
 * A schema without what only people and editors read: a pattern beside a format, which implies it, is
 * for editors.
 *
 * @param {unknown} schema
 * @returns {unknown}
 */
function withoutWords(schema) {
  if (Array.isArray(schema)) return schema.map(withoutWords);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key, value]) => {
    const isWord = ['$schema', 'title', 'description'].includes(key) && typeof value === 'string';
    const isExample = key === 'examples' && Array.isArray(value);
    return !isWord && !isExample && !(key === 'pattern' && 'format' in schema);
  });
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutWords(value)]));
}

/**
 * Looks a word up in a set, where ajv would compare it with each one that is allowed.
 *
 * @param {import('ajv').default} ajv
 */
function useSets(ajv) {
  ajv.removeKeyword('enum');
  ajv.addKeyword({
    keyword: 'enum',
    schemaType: 'array',
    code(cxt) {
      const code = _`new Set(${stringify(cxt.schema)})`;
      const allowed = cxt.gen.scopeValue('func', {
        key: JSON.stringify(cxt.schema),
        ref: new Set(cxt.schema),
        code,
      });
      cxt.fail(_`!${allowed}.has(${cxt.data})`);
    },
  });
}

/**
 * Counts the characters of a text only where its length leaves a doubt: no text has more characters
 * than UTF-16 units, nor fewer than half of them.
 *
 * @param {import('ajv').default} ajv
 */
function useQuickLengths(ajv) {
  ajv.removeKeyword('maxLength');
  ajv.removeKeyword('minLength');
  const keyword = {
    type: /** @type {const} */ ('string'),
    schemaType: /** @type {const} */ ('number'),
  };
  ajv.addKeyword({
    ...keyword,
    keyword: 'maxLength',
    code: (cxt) =>
      cxt.fail(_`${cxt.data}.length > ${cxt.schema} && [...${cxt.data}].length > ${cxt.schema}`),
  });
  ajv.addKeyword({
    ...keyword,
    keyword: 'minLength',
    code: (cxt) =>
      cxt.fail(
        _`${cxt.data}.length < ${2 * cxt.schema} && [...${cxt.data}].length < ${cxt.schema}`,
      ),
  });
}

/**
 * Replaces the check for repeated entries. That of ajv compares each two entries, so that a list of
 * 50,000 takes minutes; ours looks at each entry once.
 *
 * @param {import('ajv').default} ajv
 */
function useLinearUniqueItems(ajv) {
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    error: {
      message: 'must NOT have duplicate items',
      params: ({ params }) => _`{ i: ${params.i}, j: ${params.j} }`,
    },
    code(cxt) {
      // As with the formats, the function itself is looked up when `council` runs.
      const code = _`require(${entriesFile}).repeatedEntry`;
      const find = cxt.gen.scopeValue('func', { key: code, ref: () => undefined, code });
      const found = cxt.gen.const('repeated', _`${find}(${cxt.data})`);
      cxt.setParams({ i: _`${found}.again`, j: _`${found}.first` });
      cxt.fail(_`${found} !== undefined`);
    },
  });
}

/** What is printed as JSON, and is no record. */
const printedKinds = ['communique', 'list', 'show', 'report', 'explain'];

/** Codes that are asked for by themselves. */
const codes = {
  language: 'codes.schema.json#/$defs/language',
  country: 'codes.schema.json#/$defs/country',
};

/** The source of each module that is made from the schemas, by its name in `dist/`. */
export function validatorSources() {
  const kinds = readdirSync(schemasFolder)
    .map((file) => file.replace('.schema.json', ''))
    .filter((kind) => kind !== 'common' && kind !== 'codes');
  const records = filesOf(kinds.filter((kind) => !printedKinds.includes(kind)));
  return {
    validators: verdictsOnly(standaloneCode.default(createQuickAjv(), { ...records, ...codes })),
    'printed-validators': verdictsOnly(
      standaloneCode.default(createQuickAjv(), filesOf(printedKinds)),
    ),
    complaints: withFewComplaints(standaloneCode.default(createAjv(), records)),
  };
}

/** @param {readonly string[]} kinds */
function filesOf(kinds) {
  return Object.fromEntries(kinds.map((kind) => [kind, `${kind}.schema.json`]));
}

/**
 * With many complaints the time of joining them would grow with the square of their number.
 *
 * @param {string} source
 */
function withFewComplaints(source) {
  return source.replaceAll('vErrors.concat(', 'vErrors.length > 1000 ? vErrors : vErrors.concat(');
}

/** A complaint as ajv writes it, of which neither a text nor a regular expression is cut in two. */
const complaint =
  /\{instancePath(?:"(?:[^"\\]|\\.)*"|[^{}"])*?params:\{(?:"(?:[^"\\]|\\.)*"|[^{}"])*\}(?:,propertyName:\w+)?\}/g;

/** What one validator tells another for the sake of complaints. */
const whereabouts = [
  /, \{instancePath(?:"(?:[^"\\]|\\.)*"|[^{}"])*?rootData\}/g,
  /, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g,
];

/**
 * Leaves the place of a complaint empty where only the number of complaints matters: a third of the
 * text that Node reads at every start.
 *
 * @param {string} source
 */
function verdictsOnly(source) {
  const counted = source.replaceAll(complaint, '0');
  const verdicts = whereabouts.reduce((text, part) => text.replaceAll(part, ''), counted);
  if (/instancePath|rootData/.test(verdicts)) throw new Error('ajv writes complaints otherwise');
  return verdicts;
}
