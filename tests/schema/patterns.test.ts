// No regular expression that a text of a record meets may take longer than the text is long.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../support/archives.ts';

/** A regular expression and where it stands. */
interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written in the program. */
function patternsOfCode(): Pattern[] {
  const src = join(projectRoot, 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(src, file), 'utf8');
      const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
      const found: Pattern[] = [];
      const walk = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
          found.push({ where: `${file}: ${node.text}`, source, flags });
        }
        ts.forEachChild(node, walk);
      };
      walk(tree);
      return found;
    });
}

/** Every pattern of the schemas, as ajv reads it. */
function patternsOfSchemas(): Pattern[] {
  const schemas = join(projectRoot, 'schemas');
  return readdirSync(schemas).flatMap((file) => {
    const found = new Set<string>();
    JSON.parse(readFileSync(join(schemas, file), 'utf8'), (key, value: unknown) => {
      if (key === 'pattern' && typeof value === 'string') found.add(value);
      return value;
    });
    return [...found].map((source) => ({ where: `${file}: ${source}`, source, flags: 'u' }));
  });
}

describe('the check of a regular expression', () => {
  it.each([
    ['(?:a+)+$', 'exponential'],
    ['^a*a*$', 'quadratic'],
  ])('finds one that is slow: %s is %s', (source) => {
    expect(analyse({ source, flags: '' }).reports).not.toEqual([]);
  });
});

describe('every regular expression', () => {
  const patterns = [...patternsOfCode(), ...patternsOfSchemas()];

  it('is found', () => {
    expect(patterns.length).toBeGreaterThan(60);
    expect(patterns.map(({ where }) => where)).toContain(
      'model/ids.ts: /^[a-z0-9]+(?:-[a-z0-9]+)*$/',
    );
  });

  it.each(patterns)('takes a time that grows with the text alone: $where', ({ source, flags }) => {
    const { reports } = analyse({ source, flags });
    expect(reports.map(({ type, exponential }) => ({ type, exponential }))).toEqual([]);
  });
});

describe('a pattern of a schema', () => {
  it.each(patternsOfSchemas())(
    'is bound to both ends, or looks for one character: $where',
    ({ source }) => {
      expect(source).toMatch(/^\^.*\$$|^\\S$/s);
    },
  );
});
