import { isAbsolute, join } from 'node:path';

/** Which drafts belong together: those of one command in one archive. */
export interface DraftsKey {
  /** The data folder. */
  readonly folder: string;
  /** As in `add-meeting`. */
  readonly command: string;
}

/** A draft that waits to be gone on with. */
export interface KeptDraft {
  /** Its number among those of its key. */
  readonly name: string;
  readonly saved: Date;
  /** What was kept; unknown until it is checked, and undefined where it cannot be read. */
  readonly content: unknown;
  /** Whether another command that still runs is at it. */
  readonly isInUse: boolean;
}

/**
 * The unfinished answers of interviews, in a folder that only the user can read. Every method
 * throws a `CouncilError` where the disk does not let it do its work.
 */
export interface Drafts {
  /** The drafts of a key, by number. */
  list(key: DraftsKey): Promise<readonly KeptDraft[]>;
  /** Keeps a draft, whole or not at all; one without a name gets the next free one. */
  keep(key: DraftsKey, name: string | undefined, content: unknown): Promise<string>;
  /** Takes a draft away, if it is there. */
  discard(key: DraftsKey, name: string): Promise<void>;
}

/** Where the system keeps what a program remembers of a user. */
export function stateFolder({
  env,
  platform,
  home,
}: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly home: () => string;
}): string {
  const { XDG_STATE_HOME: state, LOCALAPPDATA: local } = env;
  if (state !== undefined && isAbsolute(state)) return join(state, 'council');
  if (platform === 'win32') return join(local ?? join(home(), 'AppData', 'Local'), 'council');
  if (platform === 'darwin') return join(home(), 'Library', 'Application Support', 'council');
  return join(home(), '.local', 'state', 'council');
}
