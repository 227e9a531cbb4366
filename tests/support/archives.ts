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

/** A copy of the real archive with its schemas; the data folder is `data/` in it. */
export async function copyOfArchive(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(join(projectRoot, 'data'), join(folder, 'data'), { recursive: true });
  await cp(join(projectRoot, 'schemas'), join(folder, 'schemas'), { recursive: true });
  return folder;
}
