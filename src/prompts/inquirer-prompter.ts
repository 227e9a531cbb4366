import { styleText } from 'node:util';
import { createPromptModule } from 'inquirer';
import { CancelledError } from '../errors.ts';
import { visible } from '../model/visible.ts';
import { matching } from './choices.ts';
import type { Check, Choice, Prompter, TextQuestion } from './prompter.ts';

/** The streams of a conversation. */
export interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Questions asked through inquirer. The only user of that package. */
export function createInquirerPrompter(streams: Streams): Prompter {
  const { output } = streams;
  return {
    text: async ({ message, origin, default: suggested, check }) =>
      String(
        await ask(streams, {
          type: 'input',
          ...labelled({ message, origin }),
          ...(suggested === undefined ? {} : { default: suggested }),
          validate: (answer: string) => verdict(check, answer),
        }),
      ),
    choose: async ({ message, origin, choices, default: suggested }) =>
      String(
        await ask(streams, {
          type: 'select',
          ...labelled({ message, origin }),
          choices: choices.map(toShown),
          default: suggested,
          ...listing,
        }),
      ),
    find: async ({ message, origin, choices }) =>
      String(
        await ask(streams, {
          type: 'search',
          ...labelled({ message, origin }),
          source: (term: string | undefined) => matching(choices, term ?? '').map(toShown),
          ...listing,
        }),
      ),
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
      return Array.isArray(answer) ? answer.map(String) : [];
    },
    confirm: async ({ message, default: suggested }) =>
      (await ask(streams, { type: 'confirm', message: visible(message), default: suggested })) ===
      true,
    say: (text) => {
      output.write(`${text}\n`);
    },
  };
}

/** How lists of choices are shown. */
const listing = { loop: false, pageSize: 12 } as const;

/** A question as inquirer takes it. */
type Asked = Record<string, unknown> & {
  readonly type: 'input' | 'select' | 'search' | 'checkbox' | 'confirm';
  readonly message: string;
};

/** The names of the errors by which inquirer says that the user gave up. */
const givesUp: ReadonlySet<string> = new Set(['ExitPromptError', 'AbortPromptError']);

/** Asks one question; Ctrl-C, Ctrl-D and the end of input become a `CancelledError`. */
async function ask({ input, output }: Streams, question: Asked): Promise<unknown> {
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
