import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The root of the project. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** A new folder that is removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'council-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of an archive, the real one by default, with the schemas; its data folder is `data/`. */
export async function copyOfArchive(archive = 'data'): Promise<string> {
  const folder = await temporaryFolder();
  await cp(join(projectRoot, archive), join(folder, 'data'), { recursive: true });
  await cp(join(projectRoot, 'schemas'), join(folder, 'schemas'), { recursive: true });
  return folder;
}
