import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../src/commands/validate/verdict.ts';

const error = { severity: 'error' } as const;
const warning = { severity: 'warning' } as const;

describe('the verdict on an archive', () => {
  it.each([
    ['without findings', [], undefined, 0],
    ['with an error', [error, warning], undefined, 1],
    ['with warnings', [warning, warning], undefined, 0],
    ['with as many warnings as are allowed', [warning, warning], 2, 0],
    ['with an error, where warnings are allowed', [error], 5, 1],
  ] as const)('%s', (_, diagnostics, maxWarnings, exitCode) => {
    expect(verdictOn(diagnostics, maxWarnings)).toEqual({ exitCode });
  });

  it('says why it fails where it is for the number of warnings', () => {
    expect(verdictOn([warning], 0)).toEqual({
      exitCode: 1,
      reason: 'there is 1 warning; `--max-warnings` allows 0',
    });
    expect(verdictOn([warning, warning, error], 1)).toEqual({
      exitCode: 1,
      reason: 'there are 2 warnings; `--max-warnings` allows 1',
    });
  });
});
