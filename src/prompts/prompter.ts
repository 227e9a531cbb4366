/** One thing that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  /** Other words by which it is found. */
  readonly also?: readonly string[];
}

/** The value of the choice that adds a new entry: offered last, whatever was typed. */
export const addNewValue = '+';

/** Instead of an answer: the previous question is wanted. */
export const back = Symbol('back');
/** Instead of an answer: the page with every answer is wanted. */
export const overview = Symbol('overview');
/** Instead of an answer: the text is to be written in an editor. */
export const inEditor = Symbol('in editor');

/** What can be typed at a question instead of an answer. */
export type Turn = typeof back | typeof overview;

/** The words that stand for a turn, at every question. */
export const turns: ReadonlyMap<string, Turn> = new Map<string, Turn>([
  ['<', back],
  ['>', overview],
]);

/** The word that opens the editor, where a text is asked for. */
export const editorWord = '!';

/** The word that shows what can be typed. */
export const helpWord = '?';

/** What can be typed, in one line. */
export const turnsHelp =
  '< previous question   > all answers   - leave out   ! write in your editor   Ctrl-C stop';

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
  /** Whether the choices are a page to be read, which takes the whole screen. */
  readonly isPage?: true;
}

/** A question answered by any number of choices. */
export interface ChoicesQuestion extends Asked {
  readonly choices: readonly Choice[];
  readonly default?: readonly string[];
  readonly check?: Check<readonly string[]>;
}

/** A question answered by yes or no. */
export interface ConfirmQuestion {
  readonly message: string;
  readonly default: boolean;
}

/**
 * The questions that `council` can ask. Each resolves with the answer, or with a turn that was
 * typed instead of one, and throws `CancelledError` when the user gives up.
 */
export interface Prompter {
  text(question: TextQuestion): Promise<string | Turn | typeof inEditor>;
  choose(question: ChoiceQuestion): Promise<string | Turn>;
  /** The same among many choices: typing a part of a name narrows them down. */
  find(question: ChoiceQuestion): Promise<string | Turn>;
  chooseMany(question: ChoicesQuestion): Promise<readonly string[] | Turn>;
  confirm(question: ConfirmQuestion): Promise<boolean | Turn>;
  /** Shows lines between the questions. */
  say(text: string): void;
}

/** Whether an answer is a turn. */
export function isTurn(answer: unknown): answer is Turn {
  return answer === back || answer === overview;
}
