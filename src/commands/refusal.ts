import { UsageError } from '../errors.ts';
import type { FlaggedQuestion } from '../prompts/question.ts';

/** What is said where nobody can be asked: the flags that would answer what is missing. */
export function refusal(
  missing: readonly FlaggedQuestion[],
  help = 'give them with these flags',
): UsageError {
  const width = Math.max(...missing.map(({ flag }) => flag.usage.length));
  const lines = missing.map(({ flag }) => `  ${flag.usage.padEnd(width)}  ${flag.help}`);
  return new UsageError(
    `nobody can be asked here, and these answers are missing:\n${lines.join('\n')}`,
    { help },
  );
}
