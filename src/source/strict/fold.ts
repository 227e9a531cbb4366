/** A text of several lines as YAML folds it: a line feed is a blank, each empty line a line feed. */
export function foldLines(lines: readonly string[]): string {
  let text = lines[0] ?? '';
  let emptyLines = 0;
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    if (line === '' && index < lines.length - 1) emptyLines += 1;
    else {
      text += (emptyLines === 0 ? ' ' : '\n'.repeat(emptyLines)) + line;
      emptyLines = 0;
    }
  }
  return text;
}
