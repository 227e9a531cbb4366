/** Where the line begins in which an offset stands. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line after an offset begins; after a line feed, that is the offset itself. */
export function lineAfter(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** How far an offset stands from the beginning of its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** A stretch of a text that another text replaces. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text after edits that do not overlap, in whatever order they are given. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (edited, edit) => edited.slice(0, edit.start) + edit.text + edited.slice(edit.end),
      text,
    );
}

/** Where the blank lines begin with which a text ends; its end where it ends with a line. */
export function trailingBlankLines(text: string): number {
  let end = text.length;
  for (;;) {
    const before = text.startsWith('\r\n', end - 2) ? end - 2 : end - 1;
    const isBlank = text[end - 1] === '\n' && (before === 0 || text[before - 1] === '\n');
    if (!isBlank) return end;
    end = before;
  }
}
