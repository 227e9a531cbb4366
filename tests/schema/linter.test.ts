// A second opinion on the schemas: the JSON Schema CLI of Sourcemeta, which shares no code with ajv.
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../src/model/paths.ts';
import { projectRoot, temporaryFolder } from '../support/archives.ts';
import { runProgram, type Ended } from '../support/run-built.ts';

const folder = join(projectRoot, 'schemas');
const files = readdirSync(folder).sort();

/** Rules of the linter that the schemas do not follow, each with the reason. */
const excused: Readonly<Record<string, string>> = {
  description_trailing_period: 'descriptions are sentences, and editors show them as such',
  enum_with_type: 'the types are generated from `type`, and a message names it',
  const_with_type: 'the same',
  unknown_format_prefix:
    'formats of our own are checked by council; `x-` keeps them apart from others',
  orphan_definitions: 'definitions are used by the other schemas, which the rule does not see',
  top_level_examples:
    'two files only hold definitions, and a whole summary is too long to be shown',
};

/** Runs the program, without the network. */
function jsonschema(...argv: readonly string[]): Promise<Ended> {
  return runProgram(join(projectRoot, 'node_modules/.bin/jsonschema'), argv, { cwd: folder });
}

describe('the schemas', () => {
  it('follow their metaschema', async () => {
    const { exitCode, stdout, stderr } = await jsonschema('metaschema', '.');
    expect(stdout + stderr).toContain(`${files.length} passed, 0 failed`);
    expect(exitCode).toBe(0);
  });

  it('follow every rule of the linter that is not excused', async () => {
    const exclusions = Object.keys(excused).flatMap((rule) => ['--exclude', rule]);
    const { exitCode, stdout, stderr } = await jsonschema('lint', '.', ...exclusions);
    expect(stdout + stderr).toBe('');
    expect(exitCode).toBe(0);
  });

  it.each(Object.keys(excused))('excuse no rule without need: %s', async (rule) => {
    const { exitCode, stdout, stderr } = await jsonschema('lint', '.', '--only', rule);
    expect(stdout + stderr).toContain(`(${rule})`);
    expect(exitCode).not.toBe(0);
  });
});

describe('the examples of a schema', () => {
  const examples = files.flatMap((file) => {
    const schema: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const found = valueAt(schema, ['examples']);
    return (Array.isArray(found) ? found : []).map(
      (example: unknown, index) => [`${file} ${index}`, file, example] as const,
    );
  });

  it.each(examples)(
    'are valid, and no longer so with one key more: %s',
    async (_, file, example) => {
      const instance = join(await temporaryFolder(), 'example.json');
      const others = files.filter((name) => name !== file).flatMap((name) => ['--resolve', name]);
      await writeFile(instance, JSON.stringify(example));
      expect(await jsonschema('validate', file, instance, ...others)).toMatchObject({
        exitCode: 0,
      });
      await writeFile(instance, JSON.stringify({ ...Object(example), stranger: 1 }));
      const refused = await jsonschema('validate', file, instance, ...others);
      expect(refused.exitCode).not.toBe(0);
      expect(refused.stdout + refused.stderr).toContain('stranger');
    },
  );
});
