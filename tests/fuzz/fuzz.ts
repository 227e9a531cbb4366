// Compares the strict reader with `parseSource` over ever new files:
// npm run fuzz -- [--cases N] [--seconds N] [--seed N]
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzCase } from './cases.ts';
import { compare, minimize } from './compare.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: 'Infinity' },
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000_000)) },
  },
});
const seed = Number(values.seed);
const end = performance.now() + Number(values.seconds) * 1000;
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

say(`seed ${seed}`);
let [cases, read] = [0, 0];
while (cases < Number(values.cases) && performance.now() < end && process.exitCode === undefined) {
  const outcome = compareCase(seed + cases);
  cases += 1;
  if (outcome !== 'left') read += 1;
}
say(`${cases} files, of which the strict reader read ${read}`);

function compareCase(number: number): unknown {
  const bytes = fuzzCase(number);
  const outcome = compare(bytes);
  if (typeof outcome !== 'object') return outcome;
  const smallest = minimize(bytes);
  const path = join(tmpdir(), `strict-reader-${number}.yaml`);
  writeFileSync(path, smallest);
  say(`seed ${number}: ${outcome.difference}`);
  say(`the shortest such file is ${path}:\n${JSON.stringify(Buffer.from(smallest).toString())}`);
  process.exitCode = 1;
  return outcome;
}
