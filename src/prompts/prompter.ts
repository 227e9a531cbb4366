/** One thing that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  /** Other words by which it is found. */
  readonly also?: readonly string[];
}

/** The value of the choice that adds a new entry: offered last, whatever was typed. */
export const addNewValue = '+';

/** What is wrong with an answer, in one sentence; undefined where nothing is. */
export type Check<T> = (answer: T) => string | undefined;

/** What every question says. */
interface Asked {
  readonly message: string;
  /** Where the suggested answer comes from; no longer said once it is answered. */
  readonly origin?: string | undefined;
}

/** A question answered by one line of text; an empty answer leaves it out. */
export interface TextQuestion extends Asked {
  readonly default?: string | undefined;
  readonly check?: Check<string>;
}

/** A question answered by one of several choices. */
export interface ChoiceQuestion extends Asked {
  readonly choices: readonly Choice[];
  readonly default?: string | undefined;
}

/** A question answered by any number of choices. */
export interface ChoicesQuestion extends Asked {
  readonly choices: readonly Choice[];
  readonly default?: readonly string[];
  readonly check?: Check<readonly string[]>;
}

/** The questions that `council` can ask. Each throws `CancelledError` when the user gives up. */
export interface Prompter {
  text(question: TextQuestion): Promise<string>;
  choose(question: ChoiceQuestion): Promise<string>;
  /** The same among many choices: typing a part of a name narrows them down. */
  find(question: ChoiceQuestion): Promise<string>;
  chooseMany(question: ChoicesQuestion): Promise<readonly string[]>;
  confirm(question: { readonly message: string; readonly default: boolean }): Promise<boolean>;
  /** Shows lines between the questions. */
  say(text: string): void;
}
