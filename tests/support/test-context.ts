import { join } from 'node:path';
import type { Context } from '../../src/commands/context.ts';
import type { Prompter } from '../../src/prompts/prompter.ts';
import type { Cache } from '../../src/store/cache.ts';
import { createDrafts } from '../../src/store/node-drafts.ts';
import { nodeFiles } from '../../src/store/node-files.ts';

/** What a test turns on; everything is off by default. */
export interface TestWorld {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Standard input, where it is no terminal. */
  readonly stdin?: string;
  /** How many columns standard output has, where it is a terminal. */
  readonly columns?: number;
  /** The terminal at which questions are answered. */
  readonly prompter?: Prompter;
}

/** A context without a terminal and without colour, and what was printed to it. */
export interface TestContext extends Context {
  readonly printed: { stdout: string; stderr: string };
}

/** A whole faked world but for the file system, which is real: give it a temporary folder. */
export function testContext({
  cwd,
  env = {},
  stdin = '',
  columns,
  prompter,
}: TestWorld): TestContext {
  const printed = { stdout: '', stderr: '' };
  return {
    cwd,
    env,
    today: () => '2026-06-01',
    elapsed: () => 0,
    saveMemory: () => Promise.resolve(),
    printed,
    io: {
      stdout: (text) => (printed.stdout += text),
      stderr: (text) => (printed.stderr += text),
      readStdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
      canPrompt: prompter !== undefined,
      stdinIsTerminal: prompter !== undefined,
      stdoutIsTerminal: columns !== undefined,
      stderrIsTerminal: columns !== undefined || prompter !== undefined,
      columns: { stdout: columns ?? 80, stderr: columns ?? 80 },
      color: { stdout: false, stderr: false },
    },
    processes: { own: { pid: process.pid, host: 'here' }, isRunning: () => true },
    uninterrupted: (work) => work(),
    files: () => Promise.resolve(nodeFiles),
    drafts: async () => {
      const folder = join(cwd, '.state');
      return createDrafts({ folder, pid: process.pid, isRunning: () => false });
    },
    cache: {
      worthwhile: Infinity,
      open: () => Promise.resolve(emptyCache),
    },
    editor: () => Promise.reject(new Error('opened an editor without a terminal')),
    prompter: () =>
      prompter === undefined
        ? Promise.reject(new Error('asked without a terminal'))
        : Promise.resolve(prompter),
  };
}

/** A cache that keeps nothing. */
const emptyCache: Cache = {
  load: () => undefined,
  save: () => undefined,
  recall: () => undefined,
  note: () => undefined,
  place: () => '',
  isUnchanged: () => false,
  stamp: () => null,
  digest: () => '',
  now: () => 0,
  runtime: '',
};
