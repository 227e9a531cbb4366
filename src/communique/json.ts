import type { CommuniqueSummary } from '../model/generated.ts';

/** A summary as JSON that may also stand inside a script element. */
export function renderJson(summary: CommuniqueSummary): string {
  const text = JSON.stringify(summary, null, 2).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
