import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CouncilError } from '../errors.ts';
import type { Editor, EditRequest } from './editor.ts';
import { codeOf } from './system-errors.ts';

/** What the editor is started with. */
export interface EditorPlace {
  readonly command: readonly string[];
  /** Where temporary folders are made. */
  readonly temporary: string;
}

/** The editor as a program of its own, started without a shell, in the terminal of `council`. */
export function createEditor(place: EditorPlace): Editor {
  return { edit: (request) => edit(place, request) };
}

async function edit(
  { command, temporary }: EditorPlace,
  { text, name, notes = [] }: EditRequest,
): Promise<string | undefined> {
  const folder = await mkdtemp(join(temporary, 'council-'));
  const path = join(folder, name);
  const header = notes.map((note) => `# ${note}\n`).join('');
  await writeFile(path, `${header}${text}${text.endsWith('\n') ? '' : '\n'}`, { mode: 0o600 });
  const fault = await run(command, path);
  if (fault !== undefined) throw lostNothing(fault, path);
  const written = decoded(await readFile(path));
  if (written === undefined) throw lostNothing('what the editor wrote is not UTF-8', path);
  await rm(folder, { recursive: true, force: true });
  const result = written.startsWith(header)
    ? written.slice(header.length)
    : withoutLines(written, notes);
  return result.trim() === '' ? undefined : result;
}

/** Runs the editor to its end; what went wrong, if anything did. */
function run(
  [program = '', ...words]: readonly string[],
  path: string,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(program, [...words, path], { stdio: 'inherit' });
    child.on('error', (error) => {
      const isUnknown = codeOf(error) === 'ENOENT';
      resolve(
        isUnknown ? `there is no program \`${program}\`` : `the editor fails: ${error.message}`,
      );
    });
    child.on('close', (code, signal) => {
      if (code === 0) resolve(undefined);
      else resolve(`the editor \`${program}\` ended with ${signal ?? `code ${String(code)}`}`);
    });
  });
}

function lostNothing(fault: string, path: string): CouncilError {
  const help = 'COUNCIL_EDITOR, GIT_EDITOR, VISUAL or EDITOR names another editor';
  return new CouncilError(`${fault}; the text is in ${path}`, { help });
}

/** The text in bytes of UTF-8, with line feeds alone and without a byte-order mark. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

function withoutLines(text: string, notes: readonly string[]): string {
  const dropped = new Set(notes.map((note) => `# ${note}`));
  return text
    .split('\n')
    .filter((line) => !dropped.has(line))
    .join('\n');
}
