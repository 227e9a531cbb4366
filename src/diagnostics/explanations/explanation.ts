import type { Code } from '../codes.ts';

/** A piece of a file of the archive. */
export interface Excerpt {
  /** From the data folder on. */
  readonly file: string;
  readonly text: string;
  /** Whether this is the whole file; else the keys that are left out are as they should be. */
  readonly isWhole?: true;
}

/** What one diagnostic is about, for whoever has met it. */
export interface Explanation {
  /** What it finds: one or two sentences. */
  readonly finds: string;
  readonly why: string;
  readonly wrong: readonly Excerpt[];
  /** The same, as it should be. */
  readonly right: readonly Excerpt[];
}

/** The explanations of one group of codes, such as `schema` for `schema/unknown-key`. */
export type ExplanationsOf<Group extends string> = Readonly<
  Record<Extract<Code, `${Group}/${string}`>, Explanation>
>;

/** A piece of one meeting's file, written with the indentation of the code around it. */
export function meeting(lines: TemplateStringsArray): Excerpt {
  return piece('meetings/2026-03-12-vienna.yaml', lines);
}

/** A piece of the file of the meeting before that one. */
export function earlierMeeting(lines: TemplateStringsArray): Excerpt {
  return piece('meetings/2025-05-08-szeged.yaml', lines);
}

export function council(lines: TemplateStringsArray): Excerpt {
  return piece('council.yaml', lines);
}

export function people(lines: TemplateStringsArray): Excerpt {
  return piece('people.yaml', lines);
}

export function accepted(lines: TemplateStringsArray): Excerpt {
  return piece('accepted.yaml', lines);
}

/** An excerpt that is a whole file. */
export function whole(excerpt: Excerpt): Excerpt {
  return { ...excerpt, isWhole: true };
}

/** An excerpt under another name of its file. */
export function named(file: string, excerpt: Excerpt): Excerpt {
  return { ...excerpt, file };
}

function piece(file: string, { raw }: TemplateStringsArray): Excerpt {
  const lines = (raw[0] ?? '').split('\n').slice(1, -1);
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents, Infinity);
  return { file, text: lines.map((line) => `${line.slice(indent)}\n`).join('') };
}
