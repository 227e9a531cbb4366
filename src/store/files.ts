/** One entry of a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/**
 * The file system as `council` uses it. Paths are absolute. Every method throws a `CouncilError`
 * that names the path and says what to do, but for the outcomes that its result type names.
 */
export interface Files {
  /** The entries of a folder, sorted by name; undefined where there is no such folder. */
  list(folder: string): Promise<readonly FolderEntry[] | undefined>;
  /**
   * The bytes of an ordinary file, at most `limit` + 1 of them; undefined where there is none. They may
   * be put into `buffer`, where it is large enough, and then hold until that is used again.
   */
  read(path: string, limit: number, buffer?: Uint8Array): Promise<Uint8Array | undefined>;
  /**
   * The same of a file that the user names, wherever it lies: links are followed, and what another
   * program writes into a pipe is read.
   */
  readGiven(path: string, limit: number): Promise<Uint8Array | undefined>;
  /** Makes a file with this text, whole or not at all, and never over another one. */
  create(path: string, text: string): Promise<void>;
  /** Puts `after` in the place of `before`, whole or not at all; refuses where another text stands. */
  replace(path: string, texts: { readonly before: string; readonly after: string }): Promise<void>;
  /** Takes away a file that holds just this; refuses where something else or nothing stands. */
  remove(path: string, content: string | Uint8Array): Promise<void>;
  /** Puts a text at a path, whole or not at all, whatever stood there: for what can be made anew. */
  put(path: string, text: string): Promise<void>;
  /** Adds a text at the end of a file, which is made where there is none. */
  append(path: string, text: string): Promise<void>;
}

/** As much of the file system as the reading of an archive needs. */
export type ReadOnlyFiles = Pick<Files, 'list' | 'read'>;
