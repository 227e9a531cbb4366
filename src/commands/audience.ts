import type { Context } from './context.ts';

/**
 * Whether somebody reads a stream while it is written, and nobody else later: at a terminal, unless
 * it is the one that a CI pretends to have.
 */
export function isWatched({ io, env }: Context, stream: 'stdout' | 'stderr'): boolean {
  const isTerminal = stream === 'stdout' ? io.stdoutIsTerminal : io.stderrIsTerminal;
  return isTerminal && (env.CI ?? '') === '';
}
