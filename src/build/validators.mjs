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
];

/** An ajv that knows every schema of `council`, by file name. */
export function createAjv() {
  const ajv = new Ajv2020.default({
    strict: true,
    strictRequired: false,
    allErrors: true,
    ownProperties: true,
    unicodeRegExp: true,
    code: { source: true, esm: true, formats: _`require(${formatsFile}).formats` },
  });
  for (const name of formatNames) ajv.addFormat(name, () => true);
  for (const file of readdirSync(schemasFolder).sort()) {
    ajv.addSchema(JSON.parse(readFileSync(new URL(file, schemasFolder), 'utf8')), file);
  }
  return ajv;
}

/** The source of a module with a validator for each kind of record, for languages and countries. */
export function validatorsSource() {
  const kinds = readdirSync(schemasFolder)
    .map((file) => file.replace('.schema.json', ''))
    .filter((kind) => kind !== 'common' && kind !== 'codes');
  const exported = Object.fromEntries(kinds.map((kind) => [kind, `${kind}.schema.json`]));
  exported.language = 'codes.schema.json#/$defs/language';
  exported.country = 'codes.schema.json#/$defs/country';
  return standaloneCode.default(createAjv(), exported);
}
