import { isAbsolute, join } from 'node:path';

/** Where the system keeps what can be made anew. */
export function cacheFolder({
  env,
  platform,
  home,
}: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** The user's home; asked for only where it matters. */
  readonly home: () => string;
}): string {
  const { XDG_CACHE_HOME: cache, LOCALAPPDATA: local } = env;
  if (cache !== undefined && isAbsolute(cache)) return join(cache, 'council');
  if (platform === 'win32')
    return join(local ?? join(home(), 'AppData', 'Local'), 'council', 'cache');
  if (platform === 'darwin') return join(home(), 'Library', 'Caches', 'council');
  return join(home(), '.cache', 'council');
}
