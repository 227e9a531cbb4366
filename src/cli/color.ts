/** What decides about colour, beside the terminal itself. */
export interface ColorWishes {
  /** The value of `--color`, if it was given. */
  readonly flag?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Whether a stream is coloured: `--color`, then `NO_COLOR`, `FORCE_COLOR`, `TERM=dumb`, and last
 * whether it is a terminal. An empty variable counts as not set (no-color.org).
 */
export function decideColor({ flag, env }: ColorWishes, isTerminal: boolean): boolean {
  if (flag === 'always') return true;
  if (flag === 'never') return false;
  if (isSet(env.NO_COLOR)) return false;
  if (isSet(env.FORCE_COLOR)) return env.FORCE_COLOR !== '0';
  return env.TERM === 'dumb' ? false : isTerminal;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
