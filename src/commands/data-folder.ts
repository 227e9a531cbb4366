import { locateDataFolder } from '../store/locate.ts';
import type { GlobalOptions } from './command.ts';
import type { Context } from './context.ts';

/** The data folder that the options, the environment or the current folder name. */
export async function dataFolder(context: Context, { data }: GlobalOptions): Promise<string> {
  const { cwd, env } = context;
  const whereabouts = { cwd, data, fromEnvironment: env.COUNCIL_DATA, home: env.HOME };
  return locateDataFolder(await context.files(), whereabouts);
}
