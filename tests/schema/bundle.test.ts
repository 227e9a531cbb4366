import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { kinds, schemaKinds } from '../../src/model/kinds.ts';
import { isMapping } from '../../src/model/paths.ts';
import { readArchive } from '../../src/operations/read-archive.ts';
import { bundleSchema } from '../../src/schema/bundle.ts';
import { sharedSchemas } from '../../src/schema/documents.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { projectRoot } from '../support/archives.ts';
import { exportText } from '../support/export.ts';

/** A validator that knows the printed schema, and nothing else of council. */
function compile(kind: (typeof schemaKinds)[number]) {
  const ajv = new Ajv2020.default({ strict: true, strictRequired: false, unicodeRegExp: true });
  const schema: unknown = JSON.parse(JSON.stringify(bundleSchema(kind)));
  return ajv.compile(isMapping(schema) ? schema : {});
}

describe('the printed schemas', () => {
  it('are all that there are', () => {
    const files = readdirSync(join(projectRoot, 'schemas')).map((file) => file.split('.')[0]);
    const shared = Object.keys(sharedSchemas).map((file) => file.split('.')[0]);
    expect([...schemaKinds, ...shared].sort()).toEqual(files.sort());
  });

  it.each(schemaKinds)('refer to nothing outside: %s', (kind) => {
    const text = JSON.stringify(bundleSchema(kind));
    const references = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map(([, target = '']) => target);
    expect(references.filter((target) => !target.startsWith('#/$defs/'))).toEqual([]);
    expect(bundleSchema(kind)).toHaveProperty(
      ['$schema'],
      'https://json-schema.org/draft/2020-12/schema',
    );
  });

  it.each(kinds)('accept alone every record of the archives: %s', async (kind) => {
    const validate = compile(kind);
    let count = 0;
    for (const folder of ['data', 'tests/archives/danube']) {
      const { archive } = await readArchive(nodeFiles, join(projectRoot, folder));
      for (const file of archive.files.filter((each) => each.kind === kind)) {
        expect(validate(file.record), JSON.stringify(validate.errors)).toBe(true);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(0);
  });

  it('accept alone an exported summary', async () => {
    const summary: unknown = JSON.parse(await exportText('4', { format: 'json' }));
    expect(compile('communique')(summary)).toBe(true);
  });

  it.each(schemaKinds)('refuse what is no record: %s', (kind) => {
    const validate = compile(kind);
    for (const value of [{}, [], { schema: 1, unknown: 1 }, 'text']) {
      expect(validate(value)).toBe(false);
    }
  });

  it('refuse a wrong part, by its pattern', () => {
    const topics = (id: string): unknown => ({
      schema: 1,
      topics: { [id]: { names: { en: 'A' } } },
    });
    expect(compile('topics')(topics('roads'))).toBe(true);
    expect(compile('topics')(topics('Roads'))).toBe(false);
  });
});
