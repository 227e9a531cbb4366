import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectRoot, temporaryFolder } from './archives.ts';

const records = join(projectRoot, 'tests/records');

/** The names of the records with a mistake, and of the archives with one. */
export const faultyRecords = namesIn('err', '.yaml');
export const faultyFolders = namesIn('folders', '.out').filter(isFaulty);

/** A data folder with one record that has a mistake, beside the archive of an invented council. */
export async function archiveWithRecord(name: string): Promise<string> {
  const bytes = readFileSync(join(records, 'err', `${name}.yaml`));
  const [, place = `meetings/${name}.yaml`] =
    /^# file: (\S+)\n/.exec(bytes.toString('latin1')) ?? [];
  const data = await temporaryFolder();
  await cp(join(records, 'archive'), data, { recursive: true });
  await mkdir(dirname(join(data, place)), { recursive: true });
  await writeFile(join(data, place), bytes);
  return data;
}

/** A data folder whose files are wrong together. */
export function archiveWithFolder(name: string): string {
  return join(records, 'folders', name);
}

/** Whether anything is found in an archive: some show what is no mistake. */
function isFaulty(name: string): boolean {
  return readFileSync(join(records, 'folders', `${name}.out`), 'utf8') !== '';
}

function namesIn(folder: string, end: string): string[] {
  const names = readdirSync(join(records, folder)).filter((name) => name.endsWith(end));
  return names.map((name) => name.slice(0, -end.length)).sort();
}
