import { createPromptModule } from 'inquirer';
import { CancelledError } from '../errors.ts';
import { visible } from '../model/visible.ts';
import { addNewValue, type Check, type Choice, type Prompter } from './prompter.ts';

/** The streams of a conversation. */
export interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** How many choices are shown at once. */
const pageSize = 12;

/** Questions asked through inquirer. The only user of that package. */
export function createInquirerPrompter({ input, output }: Streams): Prompter {
  const ask = async (question: Asked): Promise<unknown> => {
    const controller = new AbortController();
    const stop = (): void => {
      controller.abort();
    };
    const onKey = (_: unknown, key: { ctrl?: boolean; name?: string } | undefined): void => {
      if (key?.ctrl === true && key.name === 'd') stop();
    };
    // At the end of input inquirer lets the process end without an answer, and with exit code 0.
    input.once('end', stop);
    input.on('keypress', onKey);
    try {
      const prompt = createPromptModule({ input, output, signal: controller.signal });
      const answers = await prompt<{ answer: unknown }>([{ ...question, name: 'answer' }]);
      return answers.answer;
    } catch (error) {
      if (error instanceof Error && givesUp.has(error.name)) {
        throw new CancelledError('Cancelled: nothing was written', { cause: error });
      }
      throw error;
    } finally {
      input.off('end', stop);
      input.off('keypress', onKey);
    }
  };
  return {
    async text({ message, default: suggested, check }) {
      return String(
        await ask({
          type: 'input',
          message: label(message),
          ...(suggested === undefined ? {} : { default: suggested }),
          validate: (answer: string) => verdict(check, answer),
        }),
      );
    },
    async choose({ message, choices, default: suggested }) {
      const shown = choices.map(toShown);
      return String(
        await ask({
          type: 'select',
          message: label(message),
          choices: shown,
          default: suggested,
          loop: false,
          pageSize,
        }),
      );
    },
    async find({ message, choices }) {
      const source = (term: string | undefined): Shown[] =>
        matching(choices, term ?? '').map(toShown);
      return String(await ask({ type: 'search', message: label(message), source, pageSize }));
    },
    async chooseMany({ message, choices, default: suggested = [], check }) {
      const answer = await ask({
        type: 'checkbox',
        message: label(message),
        choices: choices.map((choice) => ({
          ...toShown(choice),
          checked: suggested.includes(choice.value),
        })),
        validate: (chosen: readonly { value: string }[]) =>
          verdict(
            check,
            chosen.map(({ value }) => value),
          ),
        loop: false,
        pageSize,
      });
      return Array.isArray(answer) ? answer.map(String) : [];
    },
    async confirm({ message, default: suggested }) {
      return (
        (await ask({ type: 'confirm', message: visible(message), default: suggested })) === true
      );
    },
    say(text) {
      output.write(`${text}\n`);
    },
  };
}

/** A question as inquirer takes it. */
type Asked = Record<string, unknown> & {
  readonly type: 'input' | 'select' | 'search' | 'checkbox' | 'confirm';
  readonly message: string;
};

/** The names of the errors by which inquirer says that the user gave up. */
const givesUp: ReadonlySet<string> = new Set(['ExitPromptError', 'AbortPromptError']);

interface Shown {
  readonly value: string;
  readonly name: string;
}

function toShown({ value, name }: Choice): Shown {
  return { value, name: visible(name) };
}

/** A question that is answered after a colon. */
function label(message: string): string {
  return `${visible(message)}:`;
}

function verdict<T>(check: Check<T> | undefined, answer: T): true | string {
  return check?.(answer) ?? true;
}

/** The choices whose name or other spelling holds the typed letters, without regard to case. */
function matching(choices: readonly Choice[], term: string): Choice[] {
  const wanted = term.trim().toLowerCase();
  return choices.filter(({ value, name, also = [] }) =>
    [value, name, ...also].some(
      (word) => word.toLowerCase().includes(wanted) || value === addNewValue,
    ),
  );
}
