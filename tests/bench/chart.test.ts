// The picture of the README, and the table.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SaxesParser } from 'saxes';
import { projectRoot } from '../support/archives.ts';
import { cases, judge } from './cases.mjs';
import { chartOf } from './chart.mjs';
import { tableOf } from './table.mjs';

type Curve = Parameters<typeof chartOf>[0];
type Results = Parameters<typeof tableOf>[0];

const kept = async (name: string): Promise<string> =>
  readFile(join(projectRoot, 'tests/bench', name), 'utf8');

/** The results that the picture is drawn from. */
async function results(): Promise<Results> {
  return JSON.parse(await kept('results.json')) as Results;
}

const curve: Curve = [
  { meetings: 10, seconds: { node: 0.1, cold: 0.1, again: null } },
  { meetings: 1000, seconds: { node: 0.1, cold: 10, again: null } },
];

describe('the picture', () => {
  it('is drawn from the results that are kept', async () => {
    const { curve } = await results();
    expect(chartOf(curve)).toBe(await kept('cost.svg'));
  });

  it('is well-formed', async () => {
    const parser = new SaxesParser({ xmlns: true });
    expect(() => parser.write(chartOf(curve)).close()).not.toThrow();
  });

  it('has a tenth at the foot, a hundredfold at the head, and leaves out what was not measured', () => {
    const lines = chartOf(curve)
      .split('\n')
      .filter((line) => line.includes('class="line"'));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('d="M64 388L560 56"');
    expect(lines[1]).toContain('d="M64 388L560 388"');
  });
});

describe('a verdict', () => {
  const runsOf = (...seconds: number[]) =>
    seconds.map((time) => ({ seconds: time, processorSeconds: null, mebibytes: time * 10 }));
  const judged = (name: string, runs: Record<string, ReturnType<typeof runsOf>>) => {
    const [expected] = cases.filter((candidate) => candidate.name === name);
    if (expected === undefined) throw new Error(`there is no case ${name}`);
    return judge(expected, new Map(Object.entries(runs)));
  };

  it.each([
    // Medians are compared.
    ['version', { version: runsOf(5, 1.2, 1), node: runsOf(1) }, 1.2, true],
    ['version', { version: runsOf(1.3), node: runsOf(1) }, 1.3, false],
    ['version', { version: runsOf(1.3) }, null, null],
    // The faster peer counts, and of the native one its best run.
    [
      'cold',
      { 'cold 10000': runsOf(1), 'ajv 10000': runsOf(5), 'sourcemeta 10000': runsOf(9, 4) },
      0.25,
      true,
    ],
    ['cold-memory', { 'cold 10000': runsOf(1, 13) }, 130, false],
    // Ten times the meetings in ten times the time, less that of bare Node.
    ['growth', { 'cold 100000': runsOf(11), 'cold 10000': runsOf(2), node: runsOf(1) }, 1, true],
    // The slowest keystroke counts.
    ['search', { search: runsOf(0.001, 0.04) }, 40, true],
  ])('of %s by %j is %j: %j', (name, runs, measured, holds) => {
    expect(judged(name, runs)).toMatchObject({ measured, holds });
  });
});

describe('the table', () => {
  it('fits into 100 columns', async () => {
    const lines = tableOf(await results()).split('\n');
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(lines.length).toBeGreaterThan(cases.length);
  });
});
