import { describe, expect, it } from 'vitest';
import { withProgress } from '../../src/commands/progress.ts';
import type { ReadOnlyFiles } from '../../src/store/files.ts';
import { testContext } from '../support/test-context.ts';

const names = Array.from({ length: 100 }, (_, index) => `${index}.yaml`);

/** Reads a folder of a hundred files at a terminal; each takes so many milliseconds. */
async function told(
  duration: number,
  { env = {}, isTerminal = true }: { env?: Record<string, string>; isTerminal?: boolean } = {},
): Promise<string> {
  let time = 5000;
  const slow: ReadOnlyFiles = {
    list: () => Promise.resolve(names.map((name) => ({ name, kind: 'file' as const }))),
    read: () => {
      time += duration;
      return Promise.resolve(new Uint8Array());
    },
  };
  const context = testContext({ cwd: '/', env, ...(isTerminal ? { columns: 80 } : {}) });
  const { files, end } = withProgress(slow, { ...context, elapsed: () => time });
  for (const { name } of (await files.list('/')) ?? []) await files.read(`/${name}`, 1);
  end();
  return context.printed.stderr;
}

describe('long work at a terminal', () => {
  it('says nothing within the first second', async () => {
    expect(await told(9)).toBe('');
  });

  it('then tells how far it is in one line, ten times a second, and takes it away', async () => {
    const lines = (await told(50)).split('\r\u001B[K');
    expect(lines.slice(0, 3)).toEqual(['', 'Reading: 20 of 100 files', 'Reading: 22 of 100 files']);
    expect(lines).toHaveLength(43);
    expect(lines.slice(-2)).toEqual(['Reading: 100 of 100 files', '']);
  });

  it('tells each tenth in a line of its own where COUNCIL_ACCESSIBLE is set', async () => {
    expect(await told(50, { env: { COUNCIL_ACCESSIBLE: '1' } })).toBe(
      [20, 30, 40, 50, 60, 70, 80, 90, 100]
        .map((number) => `Reading: ${number} of 100 files\n`)
        .join(''),
    );
  });
});

describe('long work elsewhere', () => {
  it.each([
    ['in CI', { env: { CI: 'true' } }],
    ['without a terminal', { isTerminal: false }],
    ['without a terminal, in plain lines', { isTerminal: false, env: { COUNCIL_ACCESSIBLE: '1' } }],
  ])('says nothing: %s', async (_, where) => {
    expect(await told(500, where)).toBe('');
  });
});
