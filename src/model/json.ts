/** A value as indented JSON that may also stand inside a script element. */
export function formatJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
