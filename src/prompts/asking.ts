import type { RegisterKind } from '../model/kinds.ts';
import type { Suggestion } from '../operations/defaults.ts';
import type { Draft } from '../operations/draft.ts';
import type { ArchiveReading } from '../operations/read-archive.ts';
import type { Prompter, Turn } from './prompter.ts';

/** What a question is asked with. */
export interface Asking {
  readonly prompter: Prompter;
  readonly reading: ArchiveReading;
  readonly draft: Draft;
  /** Whether it was answered before. */
  readonly isSettled: boolean;
  readonly suggestion?: Suggestion<unknown> | undefined;
  /** What is wrong with an answer, by the same checks that `validate` makes. */
  readonly check: (value: unknown) => string | undefined;
  /** Lets a text be written in the editor; undefined where it was given up. */
  readonly edit?: ((text: string, title: string) => Promise<string | undefined>) | undefined;
}

/** What came of a question: a value (undefined where nothing is known), a new entry, or a turn. */
export type Reply =
  | { readonly value: unknown }
  | { readonly adds: RegisterKind; readonly chosen: readonly string[] }
  | Turn;

/** The word that leaves a question out, even one with a suggestion. */
export const leaveOut = '-';
