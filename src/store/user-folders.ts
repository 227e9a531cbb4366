import { isAbsolute, join } from 'node:path';

/** What decides where a user's files belong. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** The user's home; asked for only where it matters. */
  readonly home: () => string;
}

/** A folder of each system, below the user's home but for that of Windows, which has one of its own. */
interface Places {
  /** The variable of the XDG base directories; a path that is not absolute is to be ignored. */
  readonly variable: string;
  readonly windows: readonly string[];
  readonly mac: readonly string[];
  readonly other: readonly string[];
}

/** Where the system keeps what can be made anew. */
export function cacheFolder(surroundings: Surroundings): string {
  return folderIn(surroundings, {
    variable: 'XDG_CACHE_HOME',
    windows: ['council', 'cache'],
    mac: ['Library', 'Caches', 'council'],
    other: ['.cache', 'council'],
  });
}

/** Where the system keeps what a program remembers of a user. */
export function stateFolder(surroundings: Surroundings): string {
  return folderIn(surroundings, {
    variable: 'XDG_STATE_HOME',
    windows: ['council'],
    mac: ['Library', 'Application Support', 'council'],
    other: ['.local', 'state', 'council'],
  });
}

function folderIn({ env, platform, home }: Surroundings, places: Places): string {
  const wanted = env[places.variable];
  if (wanted !== undefined && isAbsolute(wanted)) return join(wanted, 'council');
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA ?? join(home(), 'AppData', 'Local'), ...places.windows);
  }
  return join(home(), ...(platform === 'darwin' ? places.mac : places.other));
}
