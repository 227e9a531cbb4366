import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './archives.ts';

/** A small archive with everything that lists and appearances have to tell apart. */
export const exampleFolder = join(projectRoot, 'tests/operations/archive');

/** The files of that archive in another folder, as the cases of the command line take them. */
export function exampleFiles(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(exampleFolder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [
        `${folder}/${name.replaceAll('\\', '/')}`,
        readFileSync(join(exampleFolder, name), 'utf8'),
      ]),
  );
}
