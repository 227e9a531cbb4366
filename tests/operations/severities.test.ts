// What a council decides on the check itself: severities in council.yaml, findings in accepted.yaml.
import { describe, expect, it } from 'vitest';
import { accepted, council, meeting } from '../../src/diagnostics/explanations/explanation.ts';
import type { Excerpt } from '../../src/diagnostics/explanations/explanation.ts';
import { readArchive } from '../../src/operations/read-archive.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { archiveWith } from '../support/explained-archive.ts';

async function found(pieces: readonly Excerpt[], today?: string): Promise<string[]> {
  const { diagnostics } = await readArchive(nodeFiles, await archiveWith(pieces), today);
  return diagnostics.map(({ severity, code }) => `${severity} ${code}`);
}

const twice = meeting`
  topics:
    - topic: shipping
    - topic: shipping
`;
const stillPlanned = meeting`
  status: planned
`;

describe('a severity in council.yaml', () => {
  it('takes the place of the usual one', async () => {
    expect(await found([twice])).toEqual(['warning meeting/repeated-topic']);
    const stricter = council`
      severities:
        meeting/repeated-topic: error
    `;
    expect(await found([stricter, twice])).toEqual(['error meeting/repeated-topic']);
    const silent = council`
      severities:
        meeting/repeated-topic: ignore
    `;
    expect(await found([silent, twice])).toEqual([]);
  });

  it('leaves the rest as it is where one of them is wrong', async () => {
    const wrong = council`
      severities:
        meeting/repeated-topics: ignore
        yaml/syntax: warning
        meeting/repeated-topic: ignore
    `;
    expect(await found([wrong, twice])).toEqual([
      'error configuration/unknown-code',
      'error configuration/fixed-code',
    ]);
  });
});

describe('where council.yaml cannot be read', () => {
  it('there are errors, and no warnings that it might not want', async () => {
    const broken = council`
      languages: en
    `;
    expect(await found([broken, twice])).toEqual(['error schema/wrong-type']);
  });
});

describe('an accepted finding', () => {
  const entry = accepted`
    findings:
      - code: meeting/planned-in-past
        file: meetings/2026-03-12-vienna.yaml
        path: status
  `;

  it('is not shown', async () => {
    expect(await found([stillPlanned], '2026-06-01')).toEqual(['warning meeting/planned-in-past']);
    expect(await found([stillPlanned, entry], '2026-06-01')).toEqual([]);
  });

  it('is told of when it is gone', async () => {
    expect(await found([entry], '2026-06-01')).toEqual(['warning configuration/gone-finding']);
  });

  it('is not said to be gone where the day is not known, or a file cannot be read', async () => {
    expect(await found([entry])).toEqual([]);
    const broken = meeting`
      theme: Floods
    `;
    expect(await found([entry, broken], '2026-06-01')).toEqual(['error schema/wrong-type']);
  });
});

describe('a rule that needs the day', () => {
  it('is left out without one', async () => {
    expect(await found([stillPlanned])).toEqual([]);
  });

  it.each([
    ['2026-04-12', []],
    ['2026-04-13', ['warning meeting/planned-in-past']],
  ])('waits a month for what became of a meeting: %s', async (today, expected) => {
    expect(await found([stillPlanned], today)).toEqual(expected);
  });

  it.each([
    ['2026-03-11', []],
    ['2026-03-10', ['error meeting/held-in-future']],
  ])('leaves a day to who lives further east: %s', async (today, expected) => {
    expect(await found([], today)).toEqual(expected);
  });
});
