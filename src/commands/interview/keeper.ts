import { CouncilError } from '../../errors.ts';
import type { Progress } from '../../prompts/progress.ts';
import type { Drafts, DraftsKey } from '../../store/drafts.ts';

/** Keeps the draft of one interview, so that no way of ending it loses an answer. */
export interface Keeper {
  /** Stores how far the interview has come. Where that fails, it is said once, and the interview goes on. */
  keep(progress: Progress): Promise<void>;
  /** Takes the stored draft away: what it says is written, or not wanted. */
  discard(): Promise<void>;
  /** What was last told, stored or not. */
  last(): Progress;
  /** The command that goes on with what is stored; undefined where nothing is. */
  resume(): Promise<string | undefined>;
}

/** What a keeper needs. */
export interface Keeping {
  readonly drafts: Drafts;
  readonly key: DraftsKey;
  /** The command that goes on, without its last word: `council add-meeting --resume`. */
  readonly command: string;
  readonly start: Progress;
  /** The name of the draft, where it is stored already. */
  readonly name?: string | undefined;
  readonly say: (text: string) => void;
}

/** A keeper of the draft of one interview. */
export function createKeeper({ drafts, key, command, start, name, say }: Keeping): Keeper {
  let stored = name;
  let last = start;
  let hasFailed = false;
  return {
    last: () => last,
    resume: async () => {
      if (stored === undefined || hasFailed) return undefined;
      const waiting = await drafts.list(key);
      return waiting.length > 1 ? `${command} ${stored}` : command;
    },
    keep: async (progress) => {
      last = progress;
      try {
        stored = await drafts.keep(key, stored, progress);
        hasFailed = false;
      } catch (error) {
        if (!(error instanceof CouncilError)) throw error;
        if (!hasFailed) say(`The draft cannot be kept: ${error.message}.`);
        if (!hasFailed) say('If you stop, what you answered is shown on the screen.');
        hasFailed = true;
      }
    },
    discard: async () => {
      if (stored !== undefined) await drafts.discard(key, stored);
      stored = undefined;
    },
  };
}
