import { homedir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../store/cache-folder.ts';
import { CompiledProgram, type Program } from '../store/compiled-code.ts';
import type * as Main from './main.ts';

declare const COUNCIL_BUILD: string;

/** Starts the program that lies in a folder; `load` loads modules for it. */
export function start(folder: string, load: Program['require']): void {
  const argv = process.argv.slice(2);
  const name = /^[a-z]+(?:-[a-z]+)*$/.exec(argv[0] ?? '')?.[0] ?? options;
  const program = compiledProgram({ folder, build: COUNCIL_BUILD, require: load }, name);
  const { main, systemContext, commands } = (
    program === undefined ? load(join(folder, 'main.cjs')) : program.load('main.cjs')
  ) as typeof Main;
  const keep = (): void => {
    // What is no command has no code of its own.
    if (name === options || commands.has(name)) program?.keep();
  };
  void main(argv, systemContext(argv, keep)).then((exitCode) => {
    process.exitCode ??= exitCode;
    keep();
  });
}

/** The name for what has no command in front. */
const options = 'options';

/** The program with what is kept for a command; undefined where nothing is to be kept or can be. */
function compiledProgram(program: Program, command: string): CompiledProgram | undefined {
  const { env, platform } = process;
  // The variable by which Node is told the same.
  if (env.NODE_DISABLE_COMPILE_CACHE === '1') return undefined;
  try {
    const folder = cacheFolder({ env, platform, home: homedir() });
    return new CompiledProgram(program, join(folder, 'code', command));
  } catch {
    // Some users have no home.
    return undefined;
  }
}
