import { fsyncSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { putPrivately } from './private-file.ts';

/** What V8 has compiled of each chunk of a program, by the path of the chunk. */
type Code = ReadonlyMap<string, Uint8Array>;

/** The first line of a file of compiled code. Behind it, the code of all chunks follows. */
interface Head {
  /** The build of the program: V8 itself compares no more than the length of a text. */
  readonly build: string;
  readonly chunks: readonly (readonly [path: string, bytes: number])[];
}

/** A program: the folder of its chunks, what tells its build, and what loads modules of Node for it. */
export interface Program {
  readonly folder: string;
  readonly build: string;
  readonly require: (name: string) => unknown;
}

/**
 * A program in CommonJS chunks that keeps what V8 has compiled of it for its next start: to compile
 * takes longer than most of what a command does. Node has this by itself only from version 22 on, see
 * https://nodejs.org/api/module.html#module-compile-cache. V8 knows code of another version, or with
 * other flags, and compiles the text then.
 */
export class CompiledProgram {
  readonly #program: Program;
  readonly #file: string;
  readonly #kept: Code;
  readonly #chunks = new Map<string, { readonly script: Script; readonly exports: unknown }>();
  #hasNews = false;

  /** The program, with the code that is kept in a file. */
  constructor(program: Program, file: string) {
    this.#program = program;
    this.#file = file;
    this.#kept = readCode(file, program.build);
  }

  /** What a chunk exports; it is run for the first who asks. */
  load(path: string): unknown {
    const known = this.#chunks.get(path);
    if (known !== undefined) return known.exports;
    const exports = {};
    const script = this.#compiled(path);
    this.#chunks.set(path, { script, exports });
    const run = script.runInThisContext() as (exports: object, require: unknown) => void;
    run(exports, (name: string) =>
      name.startsWith('.') ? this.load(join(dirname(path), name)) : this.#program.require(name),
    );
    return exports;
  }

  #compiled(path: string): Script {
    const filename = join(this.#program.folder, path);
    const text = `(function (exports, require) {${readFileSync(filename, 'utf8')}\n})`;
    const cachedData = this.#kept.get(path);
    if (cachedData === undefined) {
      this.#hasNews = true;
      return new Script(text, { filename });
    }
    const script = new Script(text, { filename, cachedData });
    if (script.cachedDataRejected === true) this.#hasNews = true;
    return script;
  }

  /** Keeps what is compiled now, where there is more of it than before. */
  keep(): void {
    if (!this.#hasNews) return;
    this.#hasNews = false;
    const code = new Map(this.#kept);
    for (const [path, { script }] of this.#chunks) code.set(path, script.createCachedData());
    writeCode(this.#file, this.#program.build, code);
  }
}

/** The code of a build in a file; none where there is no such file, or one that is cut short. */
function readCode(file: string, build: string): Code {
  const code = new Map<string, Uint8Array>();
  try {
    const bytes = readFileSync(file);
    let at = bytes.indexOf('\n') + 1;
    const head = JSON.parse(bytes.toString('latin1', 0, at)) as Head;
    const length = head.chunks.reduce((sum, [, size]) => sum + size, at);
    if (head.build !== build || length !== bytes.length) return code;
    for (const [path, size] of head.chunks) code.set(path, bytes.subarray(at, (at += size)));
    return code;
  } catch {
    return new Map();
  }
}

/** Writes the code of a build to a file. */
function writeCode(file: string, build: string, code: Code): void {
  const head: Head = { build, chunks: [...code].map(([path, bytes]) => [path, bytes.length]) };
  putPrivately(file, (opened) => {
    writeSync(opened, `${JSON.stringify(head)}\n`);
    for (const bytes of code.values()) writeSync(opened, bytes);
    // V8 trusts what it reads: after a power failure, nothing else may stand there.
    fsyncSync(opened);
  });
}
