import { CancelledError } from '../../src/errors.ts';
import { turns, type Check, type Prompter, type Turn } from '../../src/prompts/prompter.ts';

/** One expected question, and its answer; `refused` are answers that must be refused first. */
export interface Step {
  readonly asks: string;
  readonly answer: string | boolean | readonly string[];
  readonly refused?: readonly (string | readonly string[])[];
}

/** The answer that stands for ENTER alone: what the question suggests. */
export const enter = '⏎';

/** The answer that stands for Ctrl-C. */
export const giveUp = '^C';

/** A prompter that plays a script; an unexpected or leftover question fails the test. */
export interface ScriptedPrompter extends Prompter {
  /** What was said between the questions. */
  readonly said: readonly string[];
  /** Fails where the script has questions left. */
  verify(): void;
}

/** Plays the script, question by question. */
export function scriptedPrompter(script: readonly Step[]): ScriptedPrompter {
  const rest = [...script];
  const said: string[] = [];
  const next = (message: string): Step => {
    const step = rest.shift();
    if (step === undefined) throw new Error(`asked beyond the script: ${message}`);
    if (!message.startsWith(step.asks))
      throw new Error(`asked «${message}», expected «${step.asks}»`);
    if (step.answer === giveUp) throw new CancelledError('Cancelled: nothing was written');
    return step;
  };
  const checked = <T>(check: Check<T> | undefined, message: string, answer: T): T => {
    const fault = check?.(answer);
    if (fault !== undefined) throw new Error(`«${message}» refused the answer: ${fault}`);
    return answer;
  };
  return {
    said,
    verify: () => {
      if (rest.length > 0)
        throw new Error(`never asked: ${rest.map(({ asks }) => asks).join(', ')}`);
    },
    say: (text) => void said.push(text),
    async text({ message, origin, default: suggested = '', check }) {
      const { answer, refused = [] } = next(withOrigin(message, origin));
      const turn = turnOf(answer);
      if (turn !== undefined) return turn;
      for (const wrong of refused) {
        if (check?.(String(wrong)) === undefined) throw new Error(`accepted ${String(wrong)}`);
      }
      return checked(check, message, answer === enter ? suggested : String(answer));
    },
    async choose({ message, origin, choices, default: suggested }) {
      const { answer } = next(withOrigin(message, origin));
      return pick(choices, answer === enter ? suggested : String(answer));
    },
    async find({ message, origin, choices }) {
      const { answer } = next(withOrigin(message, origin));
      return pick(choices, answer === enter ? choices[0]?.value : String(answer));
    },
    async chooseMany({ message, origin, default: suggested = [], check }) {
      const { answer } = next(withOrigin(message, origin));
      return checked(check, message, Array.isArray(answer) ? answer.map(String) : [...suggested]);
    },
    async confirm({ message, default: suggested }) {
      const { answer } = next(message);
      return answer === enter ? suggested : answer === true;
    },
  };
}

function turnOf(answer: Step['answer']): Turn | undefined {
  return typeof answer === 'string' ? turns.get(answer) : undefined;
}

/** A question as it is asked, with where its suggestion comes from. */
function withOrigin(message: string, origin: string | undefined): string {
  return origin === undefined ? message : `${message}, ${origin}`;
}

function pick(
  choices: readonly { readonly value: string; readonly name: string }[],
  wanted: string | undefined,
): string {
  const choice = choices.find(({ value, name }) => value === wanted || name.trim() === wanted);
  if (choice === undefined) throw new Error(`no choice ${String(wanted)}`);
  return choice.value;
}
