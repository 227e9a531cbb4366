import { userInfo } from 'node:os';
import { isAbsolute } from 'node:path';
import { CouncilError } from '../errors.ts';
import { cacheFolder } from '../store/user-folders.ts';

/** The user's home. Where the environment says it, no module has to be loaded to know it. */
export function home(): string {
  const { HOME: said, USERPROFILE: profile } = process.env;
  const given = process.platform === 'win32' ? profile : said;
  if (given !== undefined && isAbsolute(given)) return given;
  try {
    return userInfo().homedir;
  } catch (cause) {
    throw new CouncilError('this user has no home folder to keep anything in', {
      help: 'set the variable HOME to a folder',
      cause,
    });
  }
}

/** The folder of what can be made anew; undefined for a user without a home. */
export function userCache(): string | undefined {
  const { env, platform } = process;
  try {
    return cacheFolder({ env, platform, home });
  } catch {
    return undefined;
  }
}
