import type { RegisterKind } from '../model/kinds.ts';
import { formatPath, valueAt, type Path } from '../model/paths.ts';

/** How a question is answered, which also decides what its flag takes. */
export type AnswerKind =
  /** A whole number. */
  | { readonly as: 'integer' }
  /** One line: a name, a date, an address, a code. */
  | { readonly as: 'line' }
  /** Days, separated by commas. */
  | { readonly as: 'dates' }
  /** Codes of languages, separated by commas. */
  | { readonly as: 'languages' }
  /** Names, separated by semicolons. */
  | { readonly as: 'names' }
  /** The sides of a council, separated by commas: codes of countries, or names. */
  | { readonly as: 'sides' }
  /** The cities where a council meets, separated by commas, each with the code of its country. */
  | { readonly as: 'seats' }
  /** The same text in each language of the council. */
  | { readonly as: 'words' }
  /** One of the seats of the council, or another place. */
  | { readonly as: 'seat' }
  /** One of several words; the empty one leaves the answer out. */
  | { readonly as: 'choice'; readonly choices: readonly string[] }
  /** The id of an entry of a register, or of a side. */
  | { readonly as: 'entry'; readonly of: RegisterKind | 'sides' }
  /** The ids of several entries, or of sources of this record. */
  | { readonly as: 'entries'; readonly of: RegisterKind | 'sources' }
  /** Which sources state the facts that have none of their own. */
  | { readonly as: 'evidence' };

/** The flag that answers a question beforehand. */
export interface Flag {
  /** As commander reads it: `--theme <[language=]text>`. */
  readonly usage: string;
  readonly help: string;
}

/** One question. Its path is relative to the part that it belongs to. */
export interface Question {
  readonly path: Path;
  readonly asks: string;
  readonly answer: AnswerKind;
  readonly flag?: Flag;
  /** Whether the part cannot be written without it. */
  readonly isRequired?: true;
  /** A part of the record without which it is not asked. */
  readonly onlyWith?: Path;
  /** Whether it is skipped where the record is only needed by another one. */
  readonly isDetail?: true;
  /** The answers beside it that no longer hold when it is changed. */
  readonly decides?: readonly Path[];
}

/** Questions that are asked once for each entry of a list. */
export interface Group {
  readonly path: Path;
  /** Whether to begin: `Were there remarks at the opening?`; absent where one entry is required. */
  readonly asks?: string;
  /** What one of them is called: `Remark`. */
  readonly entry: string;
  /** Whether to go on: `Another remark?` */
  readonly again: string;
  readonly parts: readonly Part[];
  /** What each entry gets without being asked. */
  readonly fills?: 'source-id' | 'fact-theme';
}

export type Part = Question | Group;

/** A section of an interview. */
export interface Section {
  readonly title: string;
  /** Whether it concerns only a meeting that has taken place. */
  readonly onlyIfHeld?: true;
  /** A part of the record without which the rest of the section, after its first question, is idle. */
  readonly onlyWith?: Path;
  readonly parts: readonly Part[];
}

/** Whether a part is a group. */
export function isGroup(part: Part): part is Group {
  return 'parts' in part;
}

/** A question with its flag, at its path from the root of the record. */
export interface FlaggedQuestion extends Question {
  readonly flag: Flag;
}

/** Every question with a flag; of a group, the questions of its first entry. */
export function flaggedQuestions(sections: readonly Section[]): FlaggedQuestion[] {
  return sections.flatMap(({ parts }) => parts.flatMap((part) => flaggedIn(part, [])));
}

/** The name of a flag: `--theme`. */
export function flagName({ usage }: Flag): string {
  return usage.split(' ')[0] ?? usage;
}

/** The questions with a flag whose answer a record lacks and cannot be written without. */
export function missingQuestions(
  sections: readonly Section[],
  record: Readonly<Record<string, unknown>>,
): FlaggedQuestion[] {
  return flaggedQuestions(sections).filter(({ path, isRequired }) => {
    if (isRequired !== true || valueAt(record, path) !== undefined) return false;
    const part = path.slice(0, -1);
    return valueAt(record, part) !== undefined || isMandatory(sections, part);
  });
}

/** Whether a part must be there: the record itself, or the first entry of a group without `asks`. */
function isMandatory(sections: readonly Section[], path: Path): boolean {
  if (path.length === 0) return true;
  const groups = sections.flatMap(({ parts }) => parts.filter(isGroup));
  const group = groups.find((candidate) => formatPath([...candidate.path, 0]) === formatPath(path));
  return group !== undefined && group.asks === undefined;
}

function flaggedIn(part: Part, base: Path): FlaggedQuestion[] {
  const path = [...base, ...part.path];
  if (isGroup(part)) return part.parts.flatMap((inner) => flaggedIn(inner, [...path, 0]));
  const { flag } = part;
  return flag === undefined ? [] : [{ ...part, flag, path }];
}
