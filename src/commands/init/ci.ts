import { dirname, join, relative } from 'node:path';
import { visible } from '../../model/visible.ts';
import { ciFile, type CiKind } from '../../operations/ci-files.ts';
import { findDataFolder } from '../../store/locate.ts';
import type { Files } from '../../store/files.ts';
import type { Context } from '../context.ts';

/** The largest file of a CI that is read, in bytes. */
const limit = 1024 * 1024;

/** Writes the file by which a CI checks the archive; one that is there already is left alone. */
export async function writeCiFile(
  kind: CiKind,
  folder: string,
  { context, isDryRun }: { readonly context: Context; readonly isDryRun: boolean },
): Promise<void> {
  const { cwd, env, io } = context;
  const files = await context.files();
  const root = (await rootOf(files, folder)) ?? cwd;
  const isFound = (await findDataFolder(files, { cwd: root, home: env.HOME })) === folder;
  const { path, text } = ciFile(kind, isFound ? undefined : relative(root, folder));
  const shown = relative(cwd, join(root, path));
  if (isDryRun) {
    io.stderr(`\nNew file ${shown}\n\n`);
    io.stdout(text);
    return;
  }
  const bytes = await files.read(join(root, path), limit);
  if (bytes === undefined) {
    await files.create(join(root, path), text);
    io.stderr(`Wrote ${shown}; it says where council is to be installed from\n`);
  } else if (!Buffer.from(text).equals(bytes)) {
    io.stderr(
      `${visible(shown)} is there already; \`council init --ci ${kind} --dry-run\` prints `,
    );
    io.stderr('the text to add\n');
  }
}

/** The root of the git repository that a folder is in. */
async function rootOf(files: Files, folder: string): Promise<string | undefined> {
  for (let place = folder; ; place = dirname(place)) {
    const entries = await files.list(place);
    if (entries?.some(({ name }) => name === '.git') === true) return place;
    if (place === dirname(place)) return undefined;
  }
}
