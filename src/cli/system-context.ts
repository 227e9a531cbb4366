import { hostname, tmpdir } from 'node:os';
import type { Context, Terminal } from '../commands/context.ts';
import { CancelledError, type EndingSignal } from '../errors.ts';
import type { Prompter } from '../prompts/prompter.ts';
import type { CacheOffer } from '../store/cache.ts';
import { editorCommand } from '../store/editor.ts';
import { stateFolder } from '../store/user-folders.ts';
import { decideColor } from './color.ts';
import { home, userCache } from './home.ts';
import { Output } from './output.ts';

/**
 * The real world. Nothing else reads the clock, and `process` only what starts the program or prints.
 *
 * @param beforeFlags is called before flags of V8 are changed
 */
export function systemContext(argv: readonly string[], beforeFlags?: () => void): Context {
  let prompter: Promise<Prompter> | undefined;
  const isAccessible = wantsLines(argv);
  const io = terminal(argv);
  return {
    cwd: process.cwd(),
    env: process.env,
    today: () => new Date().toISOString().slice(0, 10),
    elapsed: () => performance.now(),
    saveMemory: async () => {
      beforeFlags?.();
      // What is read of a record is garbage at once: a larger nursery would only hold more of it.
      (await import('node:v8')).setFlagsFromString('--semi-space-growth-factor=1');
    },
    io,
    processes: { own: ownProcess, isRunning },
    uninterrupted,
    files: async () => (await import('../store/node-files.ts')).nodeFiles,
    prompter: () => (prompter ??= openPrompter(isAccessible, io.color.stderr)),
    drafts: async () => {
      const { env, platform, pid } = process;
      const folder = stateFolder({ env, platform, home });
      const { createDrafts } = await import('../store/node-drafts.ts');
      return createDrafts({ folder, pid, isRunning });
    },
    get cache() {
      const folder = userCache();
      return folder === undefined ? undefined : cacheIn(folder);
    },
    editor: async () => {
      const { createEditor } = await import('../store/node-editor.ts');
      const command = editorCommand(process.env, process.platform);
      return createEditor({ command, temporary: tmpdir() });
    },
  };
}

/** How many meetings an archive must have for what is found in each of them to be kept. */
const worthwhile = 200;

function cacheIn(folder: string): CacheOffer {
  return {
    worthwhile,
    open: async () => {
      const { createCache } = await import('../store/node-cache.ts');
      const { node, icu, cldr } = process.versions;
      const runtime = [node, icu, cldr].join(' ');
      return createCache(folder, { now: () => Date.now(), runtime });
    },
  };
}

const ownProcess = {
  pid: process.pid,
  get host() {
    return hostname();
  },
};

async function openPrompter(isAccessible: boolean, isColored: boolean): Promise<Prompter> {
  forward(isColored);
  const { stdin: input, stderr: output } = process;
  const streams = { input, output, interruption: watchSignals() };
  if (isAccessible) {
    return (await import('../prompts/line-prompter.ts')).createLinePrompter(streams);
  }
  return (await import('../prompts/inquirer-prompter.ts')).createInquirerPrompter(streams);
}

/** Whether questions are asked in plain lines: `--accessible`, `COUNCIL_ACCESSIBLE`, `TERM=dumb`. */
function wantsLines(argv: readonly string[]): boolean {
  const { COUNCIL_ACCESSIBLE: wish, TERM: term } = process.env;
  return argv.includes('--accessible') || !['', '0', undefined].includes(wish) || term === 'dumb';
}

const signals: readonly EndingSignal[] = ['SIGINT', 'SIGHUP', 'SIGTERM'];

/**
 * From the first question on, a signal ends the question that is open, so that the draft is kept
 * and the terminal is in order; what is being written is written to its end.
 */
function watchSignals(): AbortSignal {
  const controller = new AbortController();
  for (const signal of signals) {
    process.on(signal, () => {
      controller.abort(new CancelledError('Cancelled: nothing was written', { signal }));
    });
  }
  return controller.signal;
}

/** Whether a process runs; one that belongs to somebody else runs as well. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be sent a signal, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** A signal that has a listener does not end the process: it is remembered until the work is done. */
async function uninterrupted<T>(work: () => Promise<T>): Promise<T> {
  let received: EndingSignal | undefined;
  const remember = (signal: EndingSignal): void => void (received = signal);
  for (const signal of signals) process.on(signal, remember);
  try {
    const result = await work();
    if (received === undefined) return result;
    const details = { signal: received, isWritten: true };
    throw new CancelledError('Stopped after everything was written', details);
  } finally {
    for (const signal of signals) process.off(signal, remember);
  }
}

/** The streams, of which each is only looked at where something is to be known of it. */
function terminal(argv: readonly string[]): Terminal {
  const { CI, NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const wishes = { flag: valueOf(argv, '--color'), env: { NO_COLOR, FORCE_COLOR, TERM } };
  const isForbidden = !['', undefined].includes(CI) || argv.includes('--no-input');
  const stdout = new Output(1, () => process.stdout);
  const stderr = new Output(2, () => process.stderr);
  return {
    stdout: (text) => stdout.write(text),
    stderr: (text) => stderr.write(text),
    readStdin,
    get canPrompt() {
      return !isForbidden && process.stdin.isTTY && stderr.isTerminal;
    },
    get stdinIsTerminal() {
      return process.stdin.isTTY;
    },
    get stdoutIsTerminal() {
      return stdout.isTerminal;
    },
    get stderrIsTerminal() {
      return stderr.isTerminal;
    },
    columns: {
      get stdout() {
        return stdout.columns;
      },
      get stderr() {
        return stderr.columns;
      },
    },
    color: {
      get stdout() {
        return decideColor(wishes, stdout.isTerminal);
      },
      get stderr() {
        // Plain lines are plain, unless colour is wished for.
        return decideColor(wishes, stderr.isTerminal && !wantsLines(argv));
      },
    },
  };
}

/** Reads standard input, and stops where it is longer than anybody can want. */
async function readStdin(limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  const stdin: AsyncIterable<Uint8Array> = process.stdin;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    if (length > limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit + 1);
}

/** The prompts decide about colour by the environment alone: it tells them what was decided here. */
function forward(color: boolean): void {
  delete process.env.NO_COLOR;
  delete process.env.FORCE_COLOR;
  process.env[color ? 'FORCE_COLOR' : 'NO_COLOR'] = '1';
}

function valueOf(argv: readonly string[], flag: string): string | undefined {
  const at = argv.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
  const word = argv[at];
  return word === flag ? argv[at + 1] : word?.slice(flag.length + 1);
}
