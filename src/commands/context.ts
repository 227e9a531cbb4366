import type { CacheOffer } from '../store/cache.ts';
import type { Files } from '../store/files.ts';
import type { Processes } from '../store/lock.ts';
import type { Prompter } from '../prompts/prompter.ts';
import type { Drafts } from '../store/drafts.ts';
import type { Editor } from '../store/editor.ts';

/** Everything a command may know of the world: made once, in `cli/system-context.ts`, or by a test. */
export interface Context {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The day by the clock, in UTC: `2026-11-24`. */
  readonly today: () => string;
  /** The milliseconds of a clock that never goes back. */
  readonly elapsed: () => number;
  readonly io: Terminal;
  /** The file system, loaded when first used. */
  readonly files: () => Promise<Files>;
  readonly processes: Processes;
  /**
   * Does some work that no signal may stop half way. Where one came meanwhile, a `CancelledError` is
   * thrown once the work is done.
   */
  readonly uninterrupted: <T>(work: () => Promise<T>) => Promise<T>;
  /** The questions, loaded when first used. */
  readonly prompter: () => Promise<Prompter>;
  /** The unfinished answers that wait, loaded when first used. */
  readonly drafts: () => Promise<Drafts>;
  /** Asks the runtime to keep its memory small, rather than to be as quick as it can. */
  readonly saveMemory: () => Promise<void>;
  /** What earlier runs left behind to save work; undefined where there is no place for it. */
  readonly cache: CacheOffer | undefined;
  /** The user's editor, loaded when first used. */
  readonly editor: () => Promise<Editor>;
}

/** The streams: the product goes to stdout, talk to stderr. */
export interface Terminal {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** What stands on standard input: its bytes, at most `limit` + 1 of them. */
  readonly readStdin: (limit: number) => Promise<Uint8Array>;
  /** Whether a question can be asked: stdin and stderr are terminals, and nothing forbids it. */
  readonly canPrompt: boolean;
  /** Whether standard input is a terminal, at which somebody may type. */
  readonly stdinIsTerminal: boolean;
  /** Whether standard output is a terminal, at which somebody reads. */
  readonly stdoutIsTerminal: boolean;
  /** Whether standard error is a terminal, at which somebody reads. */
  readonly stderrIsTerminal: boolean;
  /** How many columns there are; 80 where that is not known. */
  readonly columns: { readonly stdout: number; readonly stderr: number };
  readonly color: { readonly stdout: boolean; readonly stderr: boolean };
}
