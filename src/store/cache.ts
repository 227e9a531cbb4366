/**
 * What earlier runs left behind to save work. It is a shortcut and nothing else: where something is
 * missing, damaged or made by another version, it is as if nothing were there; nothing here throws.
 */
export interface Cache {
  /** What was kept of a data folder under a name, part by part as `JSON.parse` gives it. */
  load(folder: string, name: string): readonly unknown[] | undefined;
  /** Keeps something of a data folder, in the place of what was there; one part after the other. */
  save(folder: string, name: string, parts: Iterable<unknown>): void;
  /** The same of a short note, which is known sooner; it may be of another data folder. */
  recall(folder: string, name: string): unknown;
  note(folder: string, name: string, content: unknown): void;
  /** The path of the file in which something is kept. */
  place(folder: string, name: string): string;
  /**
   * What tells, as far as a file system can, that a file or folder is still the same; null where there is
   * none, or where it cannot be looked at.
   */
  stamp(path: string): Stamp | null;
  /**
   * Whether a file or folder is certainly as it was when, at a time, it was read and had this stamp; with
   * null, whether there certainly is none.
   */
  isUnchanged(path: string, then: { readonly stamp: Stamp | null; readonly read: number }): boolean;
  /** The SHA-256 digest of these bytes, one after the other, in base64. */
  digest(pieces: Iterable<string | Uint8Array>): string;
  /** The milliseconds since 1970. */
  now(): number;
  /** Which version of the runtime this is, and of what it knows of languages and countries. */
  readonly runtime: string;
}

/** A cache that is opened only where it pays. */
export interface CacheOffer {
  /** How many meetings an archive must have. */
  readonly worthwhile: number;
  open(): Promise<Cache>;
}

/** Size in bytes, times of the last change of the content and of the file in milliseconds, and inode. */
export type Stamp = readonly [size: number, mtime: number, ctime: number, inode: number];

/** How many rows are one part of what is kept: no more of it is text at once. */
const rowsInPart = 1000;

/** A table as parts: what is said of the whole, and then its rows. */
export function* partsOfTable(head: unknown, rows: Iterable<unknown>): Iterable<unknown> {
  yield head;
  let part: unknown[] = [];
  for (const row of rows) {
    part.push(row);
    if (part.length < rowsInPart) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
