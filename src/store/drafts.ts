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
