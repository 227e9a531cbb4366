import { createInterface } from 'node:readline';
import { CancelledError } from '../errors.ts';
import { visible } from '../model/visible.ts';
import { finderOf } from './choices.ts';
import {
  editorWord,
  helpWord,
  inEditor,
  turns,
  turnsHelp,
  type Choice,
  type ChoiceQuestion,
  type ChoicesQuestion,
  type Prompter,
  type TextQuestion,
  type Turn,
} from './prompter.ts';

/** The terminal of a conversation in lines. */
export interface LineStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Ends the question that is open, for its reason: a `CancelledError`. */
  readonly interruption: AbortSignal;
}

/** How many choices are listed before a part of a name is asked for. */
const mostListed = 20;

/** How long lines that follow each other are taken for one paste, in milliseconds. */
const pasteTime = 30;

/**
 * Questions in plain lines, for screen readers and simple terminals: each is printed once, choices
 * are numbered, and nothing is drawn again.
 */
export function createLinePrompter(streams: LineStreams): Prompter {
  const say = (text: string): void => void streams.output.write(`${text}\n`);
  const read = async (prompt: string): Promise<string | Turn> => {
    for (;;) {
      const line = await readLine(streams, `${prompt} `);
      if (line.trim() !== helpWord) return turns.get(line.trim()) ?? line;
      say(turnsHelp);
    }
  };
  const terminal: LineTerminal = { say, read };
  return {
    text: (question) => askText(terminal, question),
    choose: (question) => askNumber(terminal, question),
    find: (question) => askName(terminal, question),
    chooseMany: (question) => askNumbers(terminal, question),
    confirm: async ({ message, default: suggested }) => {
      for (;;) {
        const line = await read(`${visible(message)} (${suggested ? 'Y/n' : 'y/N'})`);
        if (typeof line !== 'string') return line;
        if (line.trim() === '') return suggested;
        if (/^\s*(y|n|yes|no)\s*$/i.test(line)) return /^\s*y/i.test(line);
        say('Type y for yes or n for no.');
      }
    },
    say,
  };
}

interface LineTerminal {
  readonly say: (text: string) => void;
  /** Reads one line, or a turn; help is given meanwhile. */
  readonly read: (prompt: string) => Promise<string | Turn>;
}

async function askText(
  { say, read }: LineTerminal,
  { message, origin, default: suggested, check }: TextQuestion,
): Promise<string | Turn | typeof inEditor> {
  const bracket = suggested === undefined ? '' : ` [${visible(suggested)}]`;
  for (;;) {
    const line = await read(`${labelled(message, origin)}${bracket}:`);
    if (typeof line !== 'string') return line;
    if (line.trim() === editorWord) return inEditor;
    const answer = line.trim() === '' ? (suggested ?? '') : line;
    const fault = check?.(answer);
    if (fault === undefined) return answer;
    say(visible(fault));
  }
}

async function askNumber(
  { say, read }: LineTerminal,
  { message, origin, choices, default: suggested }: ChoiceQuestion,
): Promise<string | Turn> {
  const marked = choices.findIndex(({ value }) => value === suggested) + 1;
  say(`${labelled(message, origin)}:\n${numbered(choices)}`);
  for (;;) {
    const line = await read(`Number${marked === 0 ? '' : ` [${marked}]`}:`);
    if (typeof line !== 'string') return line;
    const choice = choices[(line.trim() === '' ? marked : Number(line)) - 1];
    if (choice !== undefined) return choice.value;
    say(`Type a number from 1 to ${choices.length}.`);
  }
}

async function askName(
  { say, read }: LineTerminal,
  { message, origin, choices, isPage }: ChoiceQuestion,
): Promise<string | Turn> {
  const find = finderOf(choices);
  const isLong = choices.length > mostListed && isPage !== true;
  let shown: readonly Choice[] = isLong ? choices.slice(0, 1) : choices;
  say(`${labelled(message, origin)}:\n${numbered(shown)}`);
  if (isLong) say(`There are ${choices.length} choices.`);
  for (;;) {
    const line = await read('Number, or a part of the name [1]:');
    if (typeof line !== 'string') return line;
    const choice = shown[(line.trim() === '' ? 1 : Number(line)) - 1];
    if (choice !== undefined) return choice.value;
    const found = find(line);
    shown = found.slice(0, mostListed);
    say(shown.length === 0 ? 'Nothing is found.' : numbered(shown));
    if (found.length > shown.length) say(`And ${found.length - shown.length} more.`);
  }
}

async function askNumbers(
  { say, read }: LineTerminal,
  { message, origin, choices, default: suggested = [], check }: ChoicesQuestion,
): Promise<readonly string[] | Turn> {
  const marked = choices.flatMap(({ value }, at) => (suggested.includes(value) ? [at + 1] : []));
  say(`${labelled(message, origin)}:\n${numbered(choices)}`);
  for (;;) {
    const bracket = marked.length === 0 ? 'none' : marked.join(', ');
    const line = await read(`Numbers, separated by commas; 0 for none [${bracket}]:`);
    if (typeof line !== 'string') return line;
    const numbers = line.trim() === '' ? marked : line.split(/[\s,]+/).map(Number);
    const known = numbers.filter((number) => number !== 0);
    const chosen = known.flatMap((number) => choices[number - 1]?.value ?? []);
    const fault =
      chosen.length < known.length ? `Type numbers from 1 to ${choices.length}.` : check?.(chosen);
    if (fault === undefined) return chosen;
    say(visible(fault));
  }
}

function labelled(message: string, origin: string | undefined): string {
  return origin === undefined ? visible(message) : `${visible(message)}, ${visible(origin)}`;
}

function numbered(choices: readonly Choice[]): string {
  return choices.map(({ name }, at) => `  ${at + 1}. ${visible(name)}`).join('\n');
}

/** Reads what is typed up to ENTER; of a paste of several lines, all of them as one. */
async function readLine(streams: LineStreams, prompt: string): Promise<string> {
  const lines = await readLines(streams, prompt);
  if (lines.length === 1) return lines.join('');
  // The last line of a paste may wait for its ENTER.
  const rest = await readLine(streams, '(Several lines were pasted; ENTER ends the text.)');
  return [...lines, rest].filter((line) => line.trim() !== '').join(' ');
}

async function readLines(
  { input, output, interruption }: LineStreams,
  prompt: string,
): Promise<readonly string[]> {
  interruption.throwIfAborted();
  output.write(prompt);
  const reader = createInterface({ input, terminal: false });
  try {
    const lines = await new Promise<readonly string[]>((resolve) => {
      const read: string[] = [];
      const end = (): void => {
        resolve(read);
      };
      reader.on('line', (line) => {
        read.push(line);
        if (read.length === 1) setTimeout(end, pasteTime);
      });
      reader.on('close', () => setTimeout(end, pasteTime));
      interruption.addEventListener('abort', end);
    });
    interruption.throwIfAborted();
    if (lines.length === 0) throw new CancelledError('Cancelled: nothing was written');
    return lines;
  } catch (error) {
    output.write('\n');
    throw error;
  } finally {
    reader.close();
    input.pause();
  }
}
