// The strict reader is there to be quick; `parseSource` says what is right. So whatever the one reads
// is compared with the other: by hand-written pairs, in all files that the project has, and in many
// that are made by chance (`npm run fuzz` makes ever more).
import { describe, expect, it } from 'vitest';
import { registerLimits } from '../../src/source/limits.ts';
import { readStrictly } from '../../src/source/strict/read-strictly.ts';
import { fuzzCase, records, suiteTexts } from '../fuzz/cases.ts';
import { compare } from '../fuzz/compare.ts';

function read(text: string): unknown {
  const bytes = new TextEncoder().encode(text);
  return readStrictly(bytes, bytes.length, registerLimits);
}

/** How many of some files have each outcome; a difference is told as such. */
function outcomesOf(files: readonly Uint8Array[]): { left: number; same: number } {
  const outcomes = files.map(compare);
  expect(outcomes.filter((outcome) => typeof outcome === 'object')).toEqual([]);
  const same = outcomes.filter((outcome) => outcome === 'same').length;
  return { left: outcomes.length - same, same };
}

describe('the strict reader', () => {
  it('reads a mapping', () => {
    expect(read('schema: 1\ncity:\n  ru: Баку\n')).toEqual({ schema: 1, city: { ru: 'Баку' } });
  });

  it('agrees with parseSource in every file of the project', () => {
    expect(outcomesOf(records.map(({ bytes }) => bytes)).same).toBeGreaterThan(250);
  });

  it('agrees with parseSource in the YAML test suite', () => {
    const files = suiteTexts.map((text) => new TextEncoder().encode(text));
    expect(outcomesOf(files).same).toBeGreaterThan(30);
  });

  it('agrees with parseSource in files made by chance', () => {
    const files = Array.from({ length: 20_000 }, (_, number) => fuzzCase(number));
    expect(outcomesOf(files).same).toBeGreaterThan(3000);
  });
});
