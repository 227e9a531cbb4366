import { spawn, type SpawnOptions } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './archives.ts';

/** How a program ended and what it printed. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program through `bin/`, without a terminal. */
export function runBuilt(
  argv: readonly string[],
  options: SpawnOptions & { readonly stdin?: string },
): Promise<Ended> {
  return runProgram(process.execPath, [join(projectRoot, 'bin/council.js'), ...argv], options);
}

/** Runs a program to its end. */
export function runProgram(
  program: string,
  argv: readonly string[],
  { stdin = '', ...options }: SpawnOptions & { readonly stdin?: string },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, argv, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
    const printed = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.stderr += text));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, ...printed }));
    child.stdin.on('error', () => undefined).end(stdin);
  });
}
