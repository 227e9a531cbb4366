import { join } from 'node:path';
import { spawn, type IPty } from '@lydell/node-pty';
import { onTestFinished } from 'vitest';
import { projectRoot } from './archives.ts';

/** A real program in a real pseudo-terminal. */
export interface PseudoTerminal {
  /** Types, key by key as a person would: a program may ask the next question in between. */
  type(keys: string): void;
  /** Waits until the text appears after what was already waited for. */
  waitFor(text: string): Promise<void>;
  /** Waits for the end of the program. */
  readonly ended: Promise<{ readonly exitCode: number; readonly signal?: number | undefined }>;
  /** Everything that was drawn, without escape sequences. */
  screen(): string;
  /** Everything that was drawn, byte for byte. */
  raw(): string;
  readonly process: IPty;
}

/** What is waited for and what is typed then, in order. */
export type Steps = readonly (readonly [asks: string, types: string])[];

export const keys = {
  enter: '\r',
  escape: '\u001B',
  down: '\u001B[B',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
};

/** Runs `council` in a pseudo-terminal of 80 columns. */
export function runInTerminal(
  argv: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Readonly<Record<string, string>> },
): PseudoTerminal {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !['CI', 'NO_COLOR', 'FORCE_COLOR'].includes(name),
  );
  const child = spawn(process.execPath, [join(projectRoot, 'bin/council.js'), ...argv], {
    name: env.TERM ?? 'xterm-256color',
    cols: 80,
    rows: 40,
    cwd,
    env: {
      ...Object.fromEntries(inherited),
      TERM: 'xterm-256color',
      XDG_STATE_HOME: join(cwd, '.state'),
      ...env,
    },
  });
  let raw = '';
  let seen = 0;
  const listeners = new Set<() => void>();
  child.onData((text) => {
    raw += text;
    for (const listener of [...listeners]) listener();
  });
  const ended = new Promise<{ exitCode: number; signal?: number | undefined }>((resolve) => {
    child.onExit(resolve);
  });
  onTestFinished(() => child.kill('SIGKILL'));
  const screen = (): string => plain(raw);
  return {
    type: (text) => child.write(text),
    waitFor: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const at = screen().indexOf(text, seen);
          if (at === -1) return;
          seen = at + text.length;
          stop();
          resolve();
        };
        const timer = setTimeout(() => {
          stop();
          reject(
            new Error(`«${text}» did not appear; the end of the screen:\n${screen().slice(-1500)}`),
          );
        }, 10_000);
        const stop = (): void => {
          clearTimeout(timer);
          listeners.delete(look);
        };
        listeners.add(look);
        look();
      }),
    ended,
    screen,
    raw: () => raw,
    process: child,
  };
}

/** A text without the escape sequences by which a terminal is driven. */
function plain(text: string): string {
  // eslint-disable-next-line no-control-regex -- escape sequences are what is looked for
  return text.replace(/\u001B\[[0-9;?]*[A-Za-z]/g, '');
}

/** Plays a whole conversation as a person would. */
export async function play(terminal: PseudoTerminal, steps: Steps): Promise<void> {
  for (const [asks, types] of steps) {
    await terminal.waitFor(asks);
    const [, text = '', end = ''] = /^(.*?)(\r?)$/su.exec(types) ?? [];
    terminal.type(text);
    // A person needs longer than this between a word and ENTER; a filtered list is drawn in between.
    await new Promise((resolve) => setTimeout(resolve, 50));
    terminal.type(end);
  }
}
