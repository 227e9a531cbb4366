// What an editor shows of an archive: the server of the YAML extension, started as editors start it,
// finds the schemas by the first line of each file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { valueAt } from '../../src/model/paths.ts';
import { projectRoot } from '../support/archives.ts';
import { startLanguageServer, type LanguageServer } from '../support/language-server.ts';

const fourth = 'data/meetings/2023-11-27-moscow.yaml';
const danube = 'tests/archives/danube/meetings/2019-05-14-wien.yaml';

let server: LanguageServer;

beforeAll(async () => {
  server = await startLanguageServer();
});

afterAll(() => server.stop());

function textOf(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}

/** The file under another name, so that each test opens a file of its own. */
function beside(path: string, name: string): string {
  return path.replace(/[^/]+$/, `${name}.yaml`);
}

describe('an editor', () => {
  const files = ['data', 'tests/archives/danube'].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => `${folder}/${file}`),
  );

  it('finds nothing wrong in the archives', async () => {
    expect(files.length).toBeGreaterThan(20);
    for (const file of files)
      expect([file, await server.open(file, textOf(file))]).toEqual([file, []]);
  });

  it.each([
    ['a key that does not exist', fourth, 'access: closed', 'acess: closed', 59, 'Session'],
    ['a status that does not exist', fourth, 'status: held', 'status: done', 4, 'Status'],
    ['a number in quotation marks', danube, 'number: 1', 'number: "1"', 2, 'Number'],
  ])('underlines %s', async (name, file, from, to, line, part) => {
    const found = await server.open(
      beside(file, name.replaceAll(' ', '-')),
      textOf(file).replace(from, to),
    );
    expect(found.map(({ range }) => range.start.line)).toEqual([line]);
    // The part of the schema that was broken, by its title.
    expect(found[0]?.source).toBe(`yaml-schema: ${part}`);
  });

  it('explains a key in the words of the schema', async () => {
    const path = beside(fourth, 'hover');
    await server.open(path, textOf(fourth));
    expect(await server.hover(path, { line: 15, character: 3 })).toContain(
      descriptionOf('meeting', 'organizers'),
    );
  });

  it('proposes the keys of the schema, each with its explanation', async () => {
    const path = beside(danube, 'complete-keys');
    const text = textOf(danube).split('\n').slice(0, 2).join('\n');
    await server.open(path, `${text}\n\n`);
    const proposed = await server.complete(path, { line: 2, character: 0 });
    for (const key of ['status', 'theme', 'dates', 'organizers', 'sources', 'communique']) {
      expect([...proposed.keys()]).toContain(key);
    }
    expect(proposed.get('status')).toContain(descriptionOf('meeting', 'status'));
  });

  it('proposes the values of the schema', async () => {
    const path = beside(fourth, 'complete-values');
    await server.open(path, textOf(fourth).replace('status: held', 'status: '));
    const proposed = await server.complete(path, { line: 4, character: 8 });
    expect([...proposed.keys()].sort()).toEqual(['cancelled', 'held', 'planned', 'postponed']);
  });
});

/** What a schema says of one of its keys. */
function descriptionOf(kind: string, key: string): string {
  const schema: unknown = JSON.parse(textOf(`schemas/${kind}.schema.json`));
  return String(valueAt(schema, ['properties', key, 'description']));
}
