import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { valueAt } from '../../src/model/paths.ts';
import { projectRoot } from './archives.ts';
import type { Ended } from './run-built.ts';

/** How a program ended, and what it took. */
export interface Measured extends Ended {
  /** The most memory it held. */
  readonly kibibytes: number;
  /** The time of the processor, which does not depend on what else the machine does. */
  readonly milliseconds: number;
}

/** Longer than anything takes on a busy machine: what hangs is ended. */
const patience = 60_000;

/** Runs the built program in a folder and measures it. What is ended or runs out of memory took forever. */
export function runMeasured(argv: readonly string[], cwd: string): Promise<Measured> {
  const program = [
    '--max-old-space-size=512',
    '--import',
    new URL('report-usage.mjs', import.meta.url).href,
    join(projectRoot, 'bin/council.js'),
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...program, ...argv], {
      cwd,
      env: { PATH: process.env.PATH, TZ: 'UTC', CI: '1' },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      timeout: patience,
      killSignal: 'SIGKILL',
    });
    const printed = ['', '', '', ''];
    for (const [descriptor, stream] of child.stdio.entries()) {
      stream?.on(
        'data',
        (chunk: Buffer) =>
          (printed[descriptor] = `${printed[descriptor] ?? ''}${chunk.toString()}`),
      );
    }
    child.on('error', reject);
    child.on('close', (exitCode) => {
      const [, stdout = '', stderr = '', usage = ''] = printed;
      const measured: unknown = usage === '' ? undefined : JSON.parse(usage);
      const amount = (key: string): number => Number(valueAt(measured, [key]) ?? Infinity);
      const [kibibytes, milliseconds] = [amount('kibibytes'), amount('milliseconds')];
      resolve({ exitCode, stdout, stderr, kibibytes, milliseconds });
    });
  });
}
