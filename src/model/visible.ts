/** The same for a text of several lines. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

/**
 * A text that can be shown on a terminal: controls, bidirectional and invisible characters appear
 * as their code, so that no text of a record acts on the terminal or hides (CWE-150).
 */
export function visible(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex -- these are the characters to show
    /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF\u{E0000}-\u{E007F}\p{Surrogate}]/gu,
    (character) => `<U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
