// Compares `council` with bare Node and with its peers.
//
//   npm run bench -- [--runs 5] [--sizes 10,100,1000,10000,100000] [--only CASE]... [--json]
import { availableParallelism, cpus, totalmem } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { cases, judge, neededRuns, secondsOf } from './cases.mjs';
import { measure, runOnce } from './measure.mjs';
import { measureSearch } from './search.mjs';
import { sizedNames, sizedSubjects, startSubjects } from './subjects.mjs';
import { tableOf } from './table.mjs';

/** @typedef {import('./measure.mjs').Run} Run */
/** @typedef {import('./measure.mjs').Subject} Subject */

/** The runs of which the curve is drawn. */
const drawn = sizedNames.slice(0, 4);

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '10,100,1000,10000,100000' },
    only: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
  },
});
const results = await compare({
  rounds: Number(values.runs),
  sizes: values.sizes.split(',').map(Number),
  only: values.only,
});
process.stdout.write(values.json ? `${JSON.stringify(results, null, 2)}\n` : tableOf(results));

/**
 * Everything that was measured, as `--json` prints it.
 *
 * @typedef {object} Results
 * @property {1} schema
 * @property {{ node: string, processor: string, cores: number, mebibytes: number }} machine
 * @property {import('./cases.mjs').Verdict[]} cases
 * @property {{ meetings: number, seconds: Record<string, number | null> }[]} curve
 * @property {Record<string, readonly Run[]>} runs
 */

/**
 * Makes every run that is needed, and judges.
 *
 * @param {{ rounds: number, sizes: readonly number[], only: readonly string[] }} wanted
 * @returns {Promise<Results>}
 */
async function compare({ rounds, sizes, only }) {
  const chosen = cases.filter(({ name }) => only.length === 0 || only.includes(name));
  if (chosen.length === 0) {
    throw new Error(`--only takes ${cases.map(({ name }) => name).join(', ')}`);
  }
  const needed = neededRuns(chosen);
  /** @type {Map<string, readonly Run[]>} */
  const runs = new Map();
  if (needed.has('search')) runs.set('search', await measureSearch(10_000));
  const starting = startSubjects().filter(({ name }) => only.length === 0 || needed.has(name));
  // What takes a moment differs most from run to run.
  for (const [name, found] of await measure(starting, 5 * rounds)) runs.set(name, found);
  for (const meetings of sizes) {
    const names = sizedNames.filter(
      (name) => needed.has(`${name} ${meetings}`) || (only.length === 0 && drawn.includes(name)),
    );
    const found = await measureSized(meetings, new Set(names), rounds);
    for (const [name, ofName] of found) runs.set(`${name} ${meetings}`, ofName);
  }
  return {
    schema: 1,
    machine: machine(),
    cases: chosen.map((expected) => judge(expected, runs)),
    curve: only.length === 0 ? curveOf(runs, sizes) : [],
    runs: Object.fromEntries(runs),
  };
}

/**
 * The runs on an archive of so many meetings.
 *
 * @param {number} meetings
 * @param {ReadonlySet<string>} names
 * @param {number} rounds
 */
async function measureSized(meetings, names, rounds) {
  if (names.size === 0) return new Map();
  process.stderr.write(`${meetings} meetings: ${[...names].join(', ')}\n`);
  const subjects = sizedSubjects(meetings, new Set([...names, 'again']));
  // What runs with a cache begins with one that a check has filled.
  const warm = new Set(['again', 'changed', 'export', 'export-first']);
  const isWarm = [...names].some((name) => warm.has(name));
  const first = subjects.find(({ name }) => isWarm && name === 'again');
  // The stamps of files that have only just been written are not trusted.
  if (isWarm) await setTimeout(3000);
  const failure = first === undefined ? undefined : await runOnce(first);
  if (typeof failure === 'string') process.stderr.write(`filling the cache: ${failure}\n`);
  const able = subjects.filter(
    ({ name }) => names.has(name) && (typeof failure !== 'string' || !warm.has(name)),
  );
  const isShort = (/** @type {Subject} */ { name }) => name.startsWith('export');
  const long = able.filter((subject) => !isShort(subject));
  // The largest archive takes longest, and differs least from run to run.
  const found = await measure(long, meetings >= 100_000 ? Math.min(rounds, 3) : rounds);
  return new Map([...found, ...(await measure(able.filter(isShort), 5 * rounds))]);
}

/**
 * The points of the picture.
 *
 * @param {ReadonlyMap<string, readonly Run[]>} runs
 * @param {readonly number[]} sizes
 */
function curveOf(runs, sizes) {
  const node = secondsOf('node', runs);
  return sizes.map((meetings) => ({
    meetings,
    seconds: {
      node,
      ...Object.fromEntries(drawn.map((name) => [name, secondsOf(`${name} ${meetings}`, runs)])),
    },
  }));
}

function machine() {
  return {
    node: process.version,
    processor: cpus()[0]?.model ?? '',
    cores: availableParallelism(),
    mebibytes: Math.round(totalmem() / 2 ** 20),
  };
}
