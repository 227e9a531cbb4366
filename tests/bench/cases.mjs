// What the program must reach: every bar in one table.
import { median } from './measure.mjs';

/** @typedef {import('./measure.mjs').Run} Run */

/**
 * Every run, by its name: `version`, or `cold 10000` for one on an archive of so many meetings.
 *
 * @typedef {ReadonlyMap<string, readonly Run[]>} Runs
 */

/**
 * What is expected of a program.
 *
 * @typedef {object} Case
 * @property {string} name
 * @property {string} title
 * @property {string} of the run that is judged
 * @property {readonly string[]} against the runs that it is compared with: the fastest counts
 * @property {'ratio' | 'growth' | 'mebibytes' | 'milliseconds'} unit
 * @property {number} bar the most that is allowed
 */

const peers = ['ajv 10000', 'sourcemeta 10000'];

/** @type {(name: string, title: string, run: string, against: readonly string[], bar: number) => Case} */
const ratio = (name, title, of, against, bar) => {
  return { name, title, of, against, unit: 'ratio', bar };
};

/** @type {(name: string, title: string, run: string, bar: number) => Case} */
const memory = (name, title, of, bar) => {
  return { name, title, of, against: [], unit: 'mebibytes', bar };
};

/** @type {readonly Case[]} */
export const cases = [
  ratio('version', '--version, to bare Node', 'version', ['node'], 1.25),
  ratio('help', '--help, to bare Node', 'help', ['node'], 1.4),
  ratio('validate', 'validate, real archive, unchanged, to bare Node', 'validate', ['node'], 1.6),
  ratio(
    'validate-first',
    'validate, real archive, first, to bare Node',
    'validate-first',
    ['node'],
    1.6,
  ),
  ratio(
    'validate-peer',
    'validate, real archive, first, to ajv-cli',
    'validate-first',
    ['ajv'],
    0.5,
  ),
  ratio('export', 'export 4, real archive, unchanged, to bare Node', 'export', ['node'], 1.8),
  ratio(
    'export-first',
    'export 4, real archive, first, to bare Node',
    'export-first',
    ['node'],
    1.8,
  ),
  ratio(
    'export-large',
    'export 4, 10,000 meetings, unchanged, to the real ones',
    'export 10000',
    ['export-real 10000'],
    1.3,
  ),
  ratio(
    'export-large-first',
    'export 4, 10,000 meetings, first, to the real ones',
    'export-first 10000',
    ['export-real-first 10000'],
    1.3,
  ),
  ratio('cold', 'validate, 10,000, nothing cached, to the peer', 'cold 10000', peers, 0.5),
  memory('cold-memory', 'validate, 10,000, nothing cached: memory', 'cold 10000', 120),
  ratio('again', 'validate, 10,000, nothing changed, to the peer', 'again 10000', peers, 0.25),
  ratio('changed', 'validate, 10,000, one changed, to none', 'changed 10000', ['again 10000'], 1.2),
  {
    name: 'growth',
    title: 'validate, time per meeting, 100,000 to 10,000',
    of: 'cold 100000',
    against: ['cold 10000'],
    unit: 'growth',
    bar: 1.2,
  },
  memory('growth-memory', 'validate, 100,000, nothing cached: memory', 'cold 100000', 500),
  ratio('unusual', 'validate, 10,000, 1 % unusual, to none', 'unusual 10000', ['cold 10000'], 2),
  ratio('list', 'list, 10,000, to validate, nothing cached', 'list 10000', ['cold 10000'], 1),
  {
    name: 'search',
    title: 'search among 10,000 people, a keystroke',
    of: 'search',
    against: [],
    unit: 'milliseconds',
    bar: 50,
  },
];

/**
 * A case with what was measured; null where a run is missing.
 *
 * @typedef {Case & { seconds: number | null, mebibytes: number | null, measured: number | null, holds: boolean | null }} Verdict
 */

/**
 * Judges a case by the runs that were made.
 *
 * @param {Case} expected
 * @param {Runs} runs
 * @returns {Verdict}
 */
export function judge(expected, runs) {
  const seconds = secondsOf(expected.of, runs);
  const held = (runs.get(expected.of) ?? []).flatMap((run) => run.mebibytes ?? []);
  const mebibytes = held.length === 0 ? null : Math.max(...held);
  const measured = measuredOf(expected, { runs, seconds, mebibytes });
  return {
    ...expected,
    seconds,
    mebibytes,
    measured,
    holds: measured === null ? null : measured <= expected.bar,
  };
}

/**
 * @param {Case} expected
 * @param {{ runs: Runs, seconds: number | null, mebibytes: number | null }} found
 */
function measuredOf({ unit, against }, { runs, seconds, mebibytes }) {
  if (unit === 'mebibytes') return mebibytes;
  if (seconds === null) return null;
  if (unit === 'milliseconds') return seconds * 1000;
  const others = against.flatMap((name) => secondsOf(name, runs) ?? []);
  if (others.length < against.length) return null;
  if (unit === 'ratio') return seconds / Math.min(...others);
  const node = secondsOf('node', runs);
  return node === null ? null : (seconds - node) / 10 / (Math.min(...others) - node);
}

/**
 * How long a program took: the median of its runs, but the best one of the native peer, whose runs
 * differ much with the state of the system's memory.
 *
 * @param {string} name
 * @param {Runs} runs
 */
export function secondsOf(name, runs) {
  const seconds = (runs.get(name) ?? []).map((run) => run.seconds);
  if (seconds.length === 0) return null;
  // The worst keystroke counts, the first one among them.
  if (name === 'search') return Math.max(...seconds);
  return name.startsWith('sourcemeta') ? Math.min(...seconds) : median(seconds);
}

/**
 * The names of the runs that some cases need.
 *
 * @param {readonly Case[]} chosen
 */
export function neededRuns(chosen) {
  return new Set(
    chosen.flatMap(({ of, against, unit }) => [
      of,
      ...against,
      ...(unit === 'growth' ? ['node'] : []),
    ]),
  );
}
