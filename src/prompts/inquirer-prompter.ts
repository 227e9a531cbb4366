import { styleText } from 'node:util';
import { createPromptModule } from 'inquirer';
import { CancelledError } from '../errors.ts';
import { visible } from '../model/visible.ts';
import { finderOf } from './choices.ts';
import { markPastes, withoutPastedLines } from './paste.ts';
import {
  back,
  editorWord,
  helpWord,
  inEditor,
  isTurn,
  turns,
  turnsHelp,
  type Check,
  type Choice,
  type Prompter,
  type TextQuestion,
  type Turn,
} from './prompter.ts';

/** The terminal of a conversation. */
export interface Streams {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WritableStream & { readonly rows?: number };
  /** Ends the question that is open, for its reason: a `CancelledError`. */
  readonly interruption: AbortSignal;
}

/** Questions asked through inquirer. The only user of that package. */
export function createInquirerPrompter(streams: Streams): Prompter {
  const { output } = streams;
  const say = (text: string): void => void output.write(`${text}\n`);
  return {
    text: async (question) => {
      for (;;) {
        const answer = await askText(streams, question);
        if (answer !== helpWord) return answer;
        say(turnsHelp);
      }
    },
    choose: async ({ message, origin, choices, default: suggested }) =>
      asText(
        await ask(streams, {
          type: 'select',
          ...labelled({ message, origin }),
          choices: choices.map(toShown),
          default: suggested,
          ...listing,
        }),
      ),
    find: async ({ message, origin, choices, isPage }) => {
      const find = finderOf(choices.map((choice) => ({ ...choice, ...toShown(choice) })));
      const answer = await ask(streams, {
        type: 'search',
        ...labelled({ message, origin }),
        source: (term = '') => turnChoices.get(term) ?? find(term),
        ...listing,
        ...(isPage === true ? { pageSize: pageSize(output) } : {}),
      });
      return turns.get(String(asText(answer))) ?? asText(answer);
    },
    chooseMany: async ({ message, origin, choices, default: suggested = [], check }) => {
      const answer = await ask(streams, {
        type: 'checkbox',
        ...labelled({ message, origin }),
        choices: choices.map((choice) => ({
          ...toShown(choice),
          checked: suggested.includes(choice.value),
        })),
        validate: (chosen: readonly Shown[]) =>
          verdict(
            check,
            chosen.map(({ value }) => value),
          ),
        ...listing,
      });
      if (isTurn(answer)) return answer;
      return Array.isArray(answer) ? answer.map(String) : [];
    },
    confirm: async ({ message, default: suggested }) => {
      const answer = await ask(streams, {
        type: 'confirm',
        message: visible(message),
        default: suggested,
      });
      return isTurn(answer) ? answer : answer === true;
    },
    say,
  };
}

async function askText(
  streams: Streams,
  { message, origin, default: suggested, check }: TextQuestion,
): Promise<string | Turn | typeof inEditor> {
  const isCommand = (answer: string): boolean =>
    turns.has(answer) || answer === editorWord || answer === helpWord;
  const answer = await ask(streams, {
    type: 'input',
    ...labelled({ message, origin }),
    ...(suggested === undefined ? {} : { default: suggested }),
    validate: (typed: string) => isCommand(typed.trim()) || verdict(check, typed),
  });
  if (isTurn(answer)) return answer;
  const text = String(answer);
  return turns.get(text.trim()) ?? (text.trim() === editorWord ? inEditor : text);
}

/** How lists of choices are shown. */
const listing = { loop: false, pageSize: 12 } as const;

/** How many choices a page shows: what the screen has room for beside the question and its help. */
function pageSize({ rows = 24 }: Streams['output']): number {
  return Math.max(listing.pageSize, rows - 6);
}

/** What a searched list shows where a turn is typed. */
const turnChoices: ReadonlyMap<string, readonly Shown[]> = new Map([
  ['<', [{ value: '<', name: 'back to the previous question' }]],
  ['>', [{ value: '>', name: 'show all answers' }]],
]);

/** A question as inquirer takes it. */
type Asked = Record<string, unknown> & {
  readonly type: 'input' | 'select' | 'search' | 'checkbox' | 'confirm';
  readonly message: string;
};

/** The names of the errors by which inquirer says that the user gave up. */
const givesUp: ReadonlySet<string> = new Set(['ExitPromptError', 'AbortPromptError']);

/** The kinds of question in which a turn is a key, since no text is typed. */
const withoutText: ReadonlySet<Asked['type']> = new Set(['select', 'checkbox', 'confirm']);

/** Why a question ends whose terminal was closed. */
const hungUp = Symbol('hung up');

interface Key {
  readonly ctrl?: boolean;
  readonly name?: string;
}

/** Asks one question; Ctrl-C, Ctrl-D, a signal and the end of input become a `CancelledError`. */
async function ask(streams: Streams, question: Asked): Promise<unknown> {
  const { output, interruption } = streams;
  interruption.throwIfAborted();
  const { input, pastedLines, end } = withoutPastedLines(streams.input);
  const controller = new AbortController();
  let turn: Turn | undefined;
  const stop = (): void => controller.abort();
  const hangUp = (): void => controller.abort(hungUp);
  const onKey = (typed: string | undefined, key: Key | undefined): void => {
    if (key?.name === 'escape') turn = back;
    if (withoutText.has(question.type)) turn ??= turns.get(typed ?? '');
    if (turn !== undefined || (key?.ctrl === true && key.name === 'd')) stop();
  };
  // At the end of input inquirer lets the process end without an answer, and with exit code 0.
  input.once('end', hangUp);
  input.on('keypress', onKey);
  output.write(markPastes.on);
  try {
    const signal = AbortSignal.any([controller.signal, interruption]);
    const prompt = createPromptModule({ input, output, signal });
    const answers = await prompt<{ answer: unknown }>([{ ...question, name: 'answer' }]);
    return answers.answer;
  } catch (error) {
    if (turn !== undefined) return turn;
    interruption.throwIfAborted();
    if (!(error instanceof Error && givesUp.has(error.name))) throw error;
    const signal = controller.signal.reason === hungUp ? 'SIGHUP' : 'SIGINT';
    throw new CancelledError('Cancelled: nothing was written', { signal, cause: error });
  } finally {
    end();
    output.write(markPastes.off);
    const lines = pastedLines();
    if (lines > 1) output.write(`(The ${lines} pasted lines stand in one line.)\n`);
  }
}

function asText(answer: unknown): string | Turn {
  return isTurn(answer) ? answer : String(answer);
}

interface Shown {
  readonly value: string;
  readonly name: string;
}

function toShown({ value, name }: Choice): Shown {
  return { value, name: visible(name) };
}

function verdict<T>(check: Check<T> | undefined, answer: T): true | string {
  return check?.(answer) ?? true;
}

/** A question that is answered after a colon; where its suggestion comes from is said until then. */
function labelled({
  message,
  origin,
}: Pick<TextQuestion, 'message' | 'origin'>): Pick<Asked, 'message'> & { theme: object } {
  const answered = `${visible(message)}:`;
  const open = origin === undefined ? answered : `${visible(message)}, ${visible(origin)}:`;
  const style = {
    message: (_: string, status: string) => styleText('bold', status === 'done' ? answered : open),
  };
  return { message: open, theme: { style } };
}
