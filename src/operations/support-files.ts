import { join } from 'node:path';
import { kinds, pathOfKind } from '../model/kinds.ts';
import { bundleSchema } from '../schema/bundle.ts';
import type { Files } from '../store/files.ts';
import { journalName } from '../store/journal.ts';
import { lockName } from '../store/lock.ts';
import type { Change } from '../store/plan.ts';

/** The folder, relative to the data folder, of the archive's own copy of the schemas. */
export const schemasFolder = '.schemas';

/** The lines that git needs to know of an archive. */
const gitLines = {
  '.gitattributes': ['*.yaml text eol=lf'],
  '.gitignore': [journalName, lockName, '.tmp-*'],
} as const;

/** The largest of these files that is read, in bytes. */
const limit = 1024 * 1024;

/** What an archive's own copy of the schemas lacks, if it has one: new files, and newer texts. */
export async function schemaChanges(
  files: Files,
  folder: string,
  councilText: string,
): Promise<Change[]> {
  if (!councilText.includes(`$schema=${schemasFolder}/`)) return [];
  const changes = kinds.map((kind) => {
    const text = `${JSON.stringify(bundleSchema(kind), null, 2)}\n`;
    return changeTo(files, folder, `${schemasFolder}/${kind}.schema.json`, () => text);
  });
  return (await Promise.all(changes)).flatMap((change) => change ?? []);
}

/** The lines that git is still to be told of an archive. */
export async function gitChanges(files: Files, folder: string): Promise<Change[]> {
  const changes = Object.entries(gitLines).map(([path, lines]) =>
    changeTo(files, folder, path, (before) => withLines(before, lines)),
  );
  return (await Promise.all(changes)).flatMap((change) => change ?? []);
}

/** The change that gives a file another text; undefined where it has it already. */
async function changeTo(
  files: Files,
  folder: string,
  path: string,
  write: (before: string) => string,
): Promise<Change | undefined> {
  const bytes = await files.read(join(folder, path), limit);
  const before = bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
  const text = write(before ?? '');
  if (before === text) return undefined;
  return before === undefined
    ? { action: 'create', path, text }
    : { action: 'replace', path, before, after: text };
}

function withLines(before: string, lines: readonly string[]): string {
  const present = before.split(/\r?\n/);
  const missing = lines.filter((line) => !present.includes(line));
  if (missing.length === 0) return before;
  const separator = before === '' || before.endsWith('\n') ? '' : '\n';
  return `${before}${separator}${missing.map((line) => `${line}\n`).join('')}`;
}

/** Whether a data folder holds an archive already. */
export async function isArchive(files: Files, folder: string): Promise<boolean> {
  const entries = await files.list(folder);
  return entries?.some(({ name }) => name === pathOfKind('council')) === true;
}
