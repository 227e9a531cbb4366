import { describe, expect, it } from 'vitest';
import { decideColor } from '../../src/cli/color.ts';
import { createStyle } from '../../src/formatters/style.ts';

describe('the decision about colour', () => {
  it.each([
    // --color, NO_COLOR, FORCE_COLOR, TERM, terminal, coloured
    [undefined, '', '', 'xterm', true, true],
    [undefined, '', '', 'xterm', false, false],
    [undefined, '1', '', 'xterm', true, false],
    [undefined, '1', '1', 'xterm', true, false],
    [undefined, '', '1', 'xterm', false, true],
    [undefined, '', '0', 'xterm', true, false],
    [undefined, '', '1', 'dumb', false, true],
    [undefined, '', '', 'dumb', true, false],
    ['always', '1', '', 'dumb', false, true],
    ['never', '', '1', 'xterm', true, false],
    ['auto', '', '', 'xterm', true, true],
    ['auto', '1', '', 'xterm', true, false],
  ])(
    '--color %s, NO_COLOR %j, FORCE_COLOR %j, TERM %s, terminal %s: %s',
    (flag, NO_COLOR, FORCE_COLOR, TERM, isTerminal, expected) => {
      expect(decideColor({ flag, env: { NO_COLOR, FORCE_COLOR, TERM } }, isTerminal)).toBe(
        expected,
      );
    },
  );

  it('leaves words as they are where there is no colour', () => {
    const plain = createStyle(false);
    expect([plain.bold('a'), plain.dim('b'), plain.error('c'), plain.warning('d')]).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
    expect(createStyle(true).error('c')).toBe('\u001B[31m\u001B[1mc\u001B[22m\u001B[39m');
  });
});
