import { CouncilError } from '../errors.ts';

/** What happened and what to do, for the errors of the system that a user can meet. */
const sentences: Readonly<Record<string, readonly [happened: string, help: string]>> = {
  EACCES: ['permission is missing', 'ask for permission, or choose another folder'],
  EPERM: ['the system does not allow it', 'ask for permission, or choose another folder'],
  EEXIST: [
    'it is there already',
    'nothing was written; choose another name, or move that file away',
  ],
  ENOENT: ['there is no such folder', 'make the folder first, or correct the path'],
  ENOTDIR: ['a part of the path is a file', 'correct the path'],
  EISDIR: ['it is a folder', 'name a file in it'],
  ENOSPC: ['the disk is full', 'nothing was written; free some space and run the command again'],
  EDQUOT: [
    'your share of the disk is used up',
    'nothing was written; free some space and run the command again',
  ],
  EROFS: ['the disk is read-only', 'choose another folder'],
  EMFILE: ['too many files are open', 'close other programs and run the command again'],
  ENFILE: ['too many files are open', 'close other programs and run the command again'],
  ELOOP: ['it is a link', 'replace the link by the file itself'],
  EMLINK: ['it is a link', 'replace the link by the file itself'],
  ENAMETOOLONG: ['the name is too long', 'choose a shorter name'],
  EIO: ['the disk reports a fault', 'check the disk'],
};

/** The code of an error of the system, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** The same error as one sentence with the path and what to do; other errors come back as they are. */
export function explain(error: unknown, verb: 'read' | 'write' | 'remove', path: string): unknown {
  const sentence = sentences[codeOf(error) ?? ''];
  if (sentence === undefined) return error;
  const [happened, help] = sentence;
  return new CouncilError(`cannot ${verb} ${path}: ${happened}`, { help, cause: error });
}
