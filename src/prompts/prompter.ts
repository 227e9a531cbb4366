/** What is asked in every kind of question. */
interface Question {
  readonly message: string;
}

/** One thing that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** A check of an answer: true, or a sentence that says what is wrong with it. */
export type Check<T> = (answer: T) => Promise<true | string> | true | string;

/** A question answered by one line of text; an empty answer means that nothing is known. */
export interface TextQuestion extends Question {
  readonly default?: string;
  readonly check?: Check<string>;
}

/** A question answered by one of several choices. */
export interface ChoiceQuestion extends Question {
  readonly choices: readonly Choice[];
  readonly default?: string;
}

/** A question answered by any number of choices. */
export interface ChoicesQuestion extends Question {
  readonly choices: readonly Choice[];
  readonly default?: readonly string[];
  readonly check?: Check<readonly string[]>;
}

/** A question answered by yes or no. */
export interface YesNoQuestion extends Question {
  readonly default: boolean;
}

/** The questions that `council` can ask. Each throws `CancelledError` when the user gives up. */
export interface Prompter {
  text(question: TextQuestion): Promise<string>;
  choose(question: ChoiceQuestion): Promise<string>;
  chooseMany(question: ChoicesQuestion): Promise<readonly string[]>;
  confirm(question: YesNoQuestion): Promise<boolean>;
  /** Shows a text between the questions. */
  say(text: string): void;
}
