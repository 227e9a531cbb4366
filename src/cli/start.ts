import { join } from 'node:path';
import { CompiledProgram, type Program } from '../store/compiled-code.ts';
import { userCache } from './home.ts';
import type * as Main from './main.ts';

declare const COUNCIL_BUILD: string;

/** Starts the program that lies in a folder; `load` loads modules for it. */
export function start(folder: string, load: Program['require']): void {
  const argv = process.argv.slice(2);
  const name = /^(?:[a-z]+(?:-[a-z]+)*|--version|--help)$/.exec(argv[0] ?? '')?.[0] ?? other;
  const program = compiledProgram({ folder, build: COUNCIL_BUILD, require: load }, name);
  const { main, systemContext, commands } = (
    program === undefined ? load(join(folder, 'main.cjs')) : program.load('main.cjs')
  ) as typeof Main;
  const keep = (): void => {
    // A word that is no command has no code of its own.
    if (/^[a-z]/.test(name) && !commands.has(name)) return;
    program?.keep();
  };
  void main(argv, systemContext(argv, keep)).then((exitCode) => {
    process.exitCode ??= exitCode;
    keep();
  });
}

/** The name for what has no command in front. */
const other = '--other';

/** The program with what is kept for a command; undefined where nothing is to be kept or can be. */
function compiledProgram(program: Program, command: string): CompiledProgram | undefined {
  // The variable by which Node is told the same.
  const cache = process.env.NODE_DISABLE_COMPILE_CACHE === '1' ? undefined : userCache();
  return cache === undefined
    ? undefined
    : new CompiledProgram(program, join(cache, 'code', command));
}
