// Runs whole processes and measures them.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A program to measure, with what is to be done before each of its runs.
 *
 * @typedef {object} Subject
 * @property {string} name
 * @property {readonly string[]} argv
 * @property {Readonly<Record<string, string>>} [env]
 * @property {(round: number) => void} [prepare]
 */

/**
 * @typedef {object} Run
 * @property {number} seconds from start to end
 * @property {number | null} processorSeconds on all cores; null where it cannot be known
 * @property {number | null} mebibytes the most memory held; null where it cannot be known
 */

/** What takes longer is ended, in milliseconds. */
const patience = 300_000;

const scratch = mkdtempSync(join(tmpdir(), 'council-bench-'));
/** @type {import('node:child_process').ChildProcess | undefined} */
let running;
process.once('exit', () => {
  stop();
  rmSync(scratch, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

/** Ends the program that is running, with whatever it has started. */
function stop() {
  if (running?.pid !== undefined) process.kill(-running.pid, 'SIGKILL');
  running = undefined;
}

/** A new empty folder that is removed when the benchmark ends. */
export const newFolder = () => mkdtempSync(join(scratch, 'folder-'));

/** GNU time tells the memory of any program; where it is not there, that column stays empty. */
const time = '/usr/bin/time';
const hasTime = spawnSync(time, ['-f', '%M', 'true'], { encoding: 'utf8' }).stderr?.trim() > '0';

/**
 * Runs every subject so many times, one after the other and then all again, so that whatever else the
 * machine does concerns all of them. A subject that fails once is not run again and has no runs.
 *
 * @param {readonly Subject[]} subjects
 * @param {number} rounds
 * @returns {Promise<Map<string, Run[]>>}
 */
export async function measure(subjects, rounds) {
  /** @type {Map<string, Run[]>} */
  const runs = new Map(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of subjects) {
      const known = runs.get(subject.name);
      if (known === undefined) continue;
      subject.prepare?.(round);
      const run = await runOnce(subject);
      if (typeof run !== 'string') known.push(run);
      else {
        process.stderr.write(`${subject.name}: ${run}\n`);
        runs.delete(subject.name);
      }
    }
  }
  return runs;
}

/**
 * Runs a subject once; in words why it could not be measured.
 *
 * @param {Subject} subject
 * @returns {Promise<Run | string>}
 */
export function runOnce({ argv, env = {} }) {
  const report = join(scratch, 'usage');
  const [program = '', ...args] = hasTime
    ? [time, '-o', report, '-f', '%M %U %S', ...argv]
    : [...argv];
  const options = { PATH: process.env.PATH ?? '', CI: '1', ...env };
  return new Promise((resolve) => {
    const start = process.hrtime.bigint();
    // A group of its own, which can be ended as a whole.
    const child = spawn(program, args, { env: options, stdio: 'ignore', detached: true });
    const timer = setTimeout(stop, patience);
    running = child;
    child.once('error', ({ message }) => resolve(message));
    child.once('exit', (exitCode, signal) => {
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      clearTimeout(timer);
      running = undefined;
      if (exitCode !== 0) return resolve(`ended with ${signal ?? exitCode} after ${seconds} s`);
      const usage = hasTime ? readFileSync(report, 'utf8').trim().split(' ').map(Number) : [];
      const [kibibytes, user, system] = usage;
      resolve({
        seconds,
        processorSeconds: user === undefined ? null : user + (system ?? 0),
        mebibytes: kibibytes === undefined ? null : kibibytes / 1024,
      });
    });
  });
}

/**
 * The middle one of some numbers, or between the two middle ones.
 *
 * @param {readonly number[]} numbers
 */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}
