/** A text that is to be written or changed by hand. */
export interface EditRequest {
  readonly text: string;
  /** The name of the file in which the editor shows it; its ending decides the highlighting. */
  readonly name: string;
  /** Lines that explain what is wanted; shown above the text, and no part of it. */
  readonly notes?: readonly string[];
}

/** The user's editor. */
export interface Editor {
  /**
   * Lets the user change a text; undefined where it comes back empty. Throws a `CouncilError` where
   * the editor fails or what it wrote cannot be read; the text then stays in a file, which is named.
   */
  readonly edit: (request: EditRequest) => Promise<string | undefined>;
}

/** The editor's program with its arguments: what `council` is told first, then what git and the system are. */
export function editorCommand(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
): readonly string[] {
  const wished = [env.COUNCIL_EDITOR, env.GIT_EDITOR, env.VISUAL, env.EDITOR];
  const line = wished.find((wish) => wish !== undefined && wish.trim() !== '');
  if (line !== undefined) return splitCommand(line);
  return [platform === 'win32' ? 'notepad' : 'vi'];
}

/**
 * The words of a command line, split as a shell does: at spaces, but not within quotes. A backslash
 * stands for the quote, space or backslash behind it; before anything else it is itself.
 */
export function splitCommand(line: string): string[] {
  const words = line.match(/(?:\\["'\\ ]|"(?:\\["\\]|[^"])*"|'[^']*'|[^\s"'])+/g) ?? [];
  return words.map((word) =>
    word.replace(
      /\\(["'\\ ])|"((?:\\["\\]|[^"])*)"|'([^']*)'/g,
      (_, escaped?: string, double?: string, single?: string) =>
        escaped ?? double?.replace(/\\(["\\])/g, '$1') ?? single ?? '',
    ),
  );
}
