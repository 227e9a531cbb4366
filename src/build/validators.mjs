// The only user of ajv: turns the schemas into JavaScript functions when `council` is built, so that
// nothing is compiled, and no code generated, when it runs.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { _ } from 'ajv';
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

/** An ajv that knows every schema of `council`, by file name. */
export function createAjv() {
  const ajv = new Ajv2020.default({
    strict: true,
    strictRequired: false,
    allErrors: true,
    ownProperties: true,
    unicodeRegExp: true,
    code: { source: true, esm: true, formats: _`require(${formatsFile}).schemaFormats` },
  });
  for (const name of formatNames) ajv.addFormat(`x-${name}`, () => true);
  useLinearUniqueItems(ajv);
  for (const file of readdirSync(schemasFolder).sort()) {
    ajv.addSchema(JSON.parse(readFileSync(new URL(file, schemasFolder), 'utf8')), file);
  }
  return ajv;
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

/** The source of a module with a validator for each kind of record, for languages and countries. */
export function validatorsSource() {
  const kinds = readdirSync(schemasFolder)
    .map((file) => file.replace('.schema.json', ''))
    .filter((kind) => kind !== 'common' && kind !== 'codes');
  const exported = Object.fromEntries(kinds.map((kind) => [kind, `${kind}.schema.json`]));
  exported.language = 'codes.schema.json#/$defs/language';
  exported.country = 'codes.schema.json#/$defs/country';
  const source = standaloneCode.default(createAjv(), exported);
  // With many complaints the time of joining them would grow with the square of their number.
  return source.replaceAll('vErrors.concat(', 'vErrors.length > 1000 ? vErrors : vErrors.concat(');
}
