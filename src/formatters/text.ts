import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { frameOf } from '../diagnostics/frame.ts';
import { visible } from '../model/visible.ts';
import type { Style } from './style.ts';

/** What the diagnostics for people are made with. */
export interface TextOptions {
  readonly style: Style;
  /** The texts of the files, by the name that diagnostics give them. */
  readonly texts: ReadonlyMap<string, string>;
  /** The path by which the reader finds a file. */
  readonly shownPath: (file: string) => string;
}

/** Diagnostics for people: what, where, the line itself, what to do, and the code. */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: TextOptions,
): string {
  return diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic, options)}\n`).join('\n');
}

function formatDiagnostic(diagnostic: Diagnostic, options: TextOptions): string {
  const { style } = options;
  const { severity, message, code, help, related = [] } = diagnostic;
  const word = style[severity](severity);
  const lines = [
    `${word}: ${emphasized(message, style)} ${style.dim(`[${code}]`)}`,
    ...placeLines(diagnostic, options),
    ...related.flatMap((place) => [`  ${place.message}:`, ...placeLines(place, options)]),
    ...(help === undefined ? [] : [`  help: ${emphasized(help, style)}`]),
  ];
  return lines.join('\n');
}

/** Where it is, in a form that terminals and editors open, and the frame of the source. */
function placeLines(
  { file, range }: Pick<Diagnostic, 'file' | 'range'>,
  { style, texts, shownPath }: TextOptions,
): string[] {
  const { line, column } = range.start;
  const place = `  at ${visible(shownPath(file))}:${line}:${column}`;
  const source = texts.get(file);
  if (source === undefined || source === '') return [place];
  const frame = frameOf(source, range);
  const gutter = String(frame.markedLine).length;
  const mark = style.error('^'.repeat(frame.width));
  return [
    place,
    ...frame.lines.map(
      ({ number, text }) =>
        `  ${style.dim(`${String(number).padStart(gutter)} |`)} ${visible(text)}`,
    ),
    `  ${' '.repeat(gutter)} ${style.dim('|')} ${frame.indent}${mark}`,
  ];
}

/** A sentence in which code stands in bold, or in its backticks where there is no colour. */
export function emphasized(sentence: string, style: Style): string {
  const isPlain = style.bold('x') === 'x';
  return visible(sentence).replace(/`([^`]*)`/g, (quoted, code: string) =>
    isPlain ? quoted : style.bold(code),
  );
}
