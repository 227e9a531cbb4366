import { join, relative } from 'node:path';
import { locateDataFolder } from '../store/locate.ts';
import { recoverArchive } from '../store/recover.ts';
import type { GlobalOptions } from './command.ts';
import type { Context } from './context.ts';

/**
 * The data folder that the options, the environment or the current folder name. Changes that an
 * earlier command was making when it was stopped are completed first, or taken back.
 */
export async function dataFolder(context: Context, { data }: GlobalOptions): Promise<string> {
  const { cwd, env, io } = context;
  const files = await context.files();
  const whereabouts = { cwd, data, fromEnvironment: env.COUNCIL_DATA, home: env.HOME };
  const folder = await locateDataFolder(files, whereabouts);
  const recovery = await recoverArchive(files, folder);
  if (recovery !== undefined) {
    const done = recovery.outcome === 'completed' ? 'Completed' : 'Took back';
    const paths = recovery.paths.map((path) => relative(cwd, join(folder, path)));
    io.stderr(`${done} a change that was interrupted: ${paths.join(', ')}\n`);
  }
  return folder;
}
