import { CancelledError, CouncilError, UsageError } from '../../errors.ts';
import { count } from '../../formatters/count.ts';
import { isWords, inLanguage } from '../../model/names.ts';
import type { Draft } from '../../operations/draft.ts';
import { progressFrom } from '../../prompts/kept-progress.ts';
import type { Progress } from '../../prompts/progress.ts';
import { isTurn, type Prompter } from '../../prompts/prompter.ts';
import type { Drafts, DraftsKey, KeptDraft } from '../../store/drafts.ts';

/** What is wanted of the drafts that wait. */
export interface Wish {
  readonly drafts: Drafts;
  readonly key: DraftsKey;
  readonly prompter: Prompter;
  /** What follows `--resume`; true where nothing does, undefined where it is not given. */
  readonly resume?: string | true | undefined;
  /** Whether a draft is what this command is about. */
  readonly isOurs?: (progress: Progress) => boolean;
}

/** A draft to go on with. */
export interface Resumed {
  readonly name: string;
  readonly progress: Progress;
}

interface Waiting {
  readonly kept: KeptDraft;
  readonly progress: Progress;
}

/** The draft to go on with: the one that is named, or chosen of those that wait; undefined to begin anew. */
export async function chooseDraft(wish: Wish): Promise<Resumed | undefined> {
  const { drafts, key, prompter, resume, isOurs = () => true } = wish;
  const kept = await drafts.list(key).catch((error: unknown) => {
    // Where drafts cannot be read, they cannot be kept either, which the interview says itself.
    if (resume === undefined && error instanceof CouncilError) return [];
    throw error;
  });
  const waiting = kept
    .filter(({ isInUse }) => !isInUse)
    .flatMap((each): Waiting[] => {
      const progress = progressFrom(each.content);
      return progress === undefined || !isOurs(progress) ? [] : [{ kept: each, progress }];
    });
  if (resume === undefined) return waiting.length === 0 ? undefined : offer(waiting, wish);
  const [first, ...others] = waiting;
  if (resume !== true) return named(resume, kept, waiting);
  if (first === undefined) {
    throw new UsageError('no draft waits here', { help: `begin with \`council ${key.command}\`` });
  }
  if (others.length === 0) return toResumed(first);
  const answer = await prompter.choose({
    message: 'Which draft',
    choices: waiting.map(({ kept: { name } }, index) => ({
      value: name,
      name: described(waiting[index] ?? first),
    })),
    default: first.kept.name,
  });
  const chosen = waiting.find(({ kept: { name } }) => name === answer);
  if (chosen === undefined) throw new CancelledError('Nothing was changed; the drafts are kept');
  return toResumed(chosen);
}

function named(name: string, kept: readonly KeptDraft[], waiting: readonly Waiting[]): Resumed {
  const found = waiting.find((each) => each.kept.name === name);
  if (found !== undefined) return toResumed(found);
  const isInUse = kept.some((each) => each.name === name && each.isInUse);
  const names = waiting.map((each) => each.kept.name).join(', ');
  throw new UsageError(
    isInUse ? `another council is at the draft ${name}` : `there is no draft \`${name}\` here`,
    { help: names === '' ? 'leave --resume out to begin anew' : `these wait: ${names}` },
  );
}

/** Asks what to do with the drafts that wait before a new one is begun. */
async function offer(
  waiting: readonly Waiting[],
  { prompter, drafts, key }: Wish,
): Promise<Resumed | undefined> {
  const [first] = waiting;
  if (first === undefined) return undefined;
  const isOnly = waiting.length === 1;
  const answer = await prompter.choose({
    message: isOnly ? `A draft waits: ${described(first)}` : `${waiting.length} drafts wait`,
    choices: [
      ...waiting.map((each) => ({
        value: each.kept.name,
        name: isOnly ? 'go on with it' : `go on with ${described(each)}`,
      })),
      { value: 'new', name: isOnly ? 'begin anew, and keep it' : 'begin anew, and keep them' },
      {
        value: 'discard',
        name: isOnly ? 'discard it and begin anew' : 'discard them and begin anew',
      },
    ],
    default: first.kept.name,
  });
  if (isTurn(answer)) throw new CancelledError('Nothing was changed; the draft is kept');
  if (answer === 'discard') {
    for (const { kept } of waiting) await drafts.discard(key, kept.name);
  }
  const chosen = waiting.find(({ kept: { name } }) => name === answer);
  return chosen === undefined ? undefined : toResumed(chosen);
}

function toResumed({ kept: { name }, progress }: Waiting): Resumed {
  return { name, progress };
}

/** A draft in a few words: what it is about, how many answers, and when it was kept. */
function described({ kept, progress }: Waiting): string {
  const { record } = progress.draft;
  const words = [record.theme, record.names].find(isWords);
  const title = words === undefined ? '' : `«${inLanguage(words, 'en')}», `;
  const saved = kept.saved.toISOString().slice(0, 16).replace('T', ' ');
  return `${title}${answersIn(progress)}, kept ${saved} UTC`;
}

function answersIn({ settled, inner }: Progress): string {
  return count(settled.length + (inner?.settled.length ?? 0), 'answer');
}

/**
 * The progress of a draft that changes a record, on the text that the file has now: where somebody
 * changed it meanwhile, that is said, since the preview shows what would be taken back.
 */
export function onPresentText(progress: Progress, present: Draft, prompter: Prompter): Progress {
  const { draft } = progress;
  const { original } = present;
  if (original === undefined || draft.original === original) return progress;
  prompter.say('The file was changed since this draft was begun: look at the preview with care.');
  return { ...progress, draft: { ...draft, original } };
}
