import { fstatSync, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';

/**
 * Standard output or standard error. Node takes longer to open one as a stream than to print the version,
 * so that this is only done for a terminal, or where the system cannot write at once.
 */
export class Output {
  readonly #fileNumber: number;
  readonly #open: () => NodeJS.WriteStream;
  #stream: NodeJS.WriteStream | undefined;

  constructor(fileNumber: 1 | 2, open: () => NodeJS.WriteStream) {
    this.#fileNumber = fileNumber;
    this.#open = open;
  }

  write(text: string): void {
    // Only the stream knows the characters of a Windows console.
    const isDirect = this.#stream === undefined && process.platform !== 'win32';
    const rest = isDirect ? writeDirectly(this.#fileNumber, text) : text;
    if (rest.length > 0) this.#opened().write(rest);
  }

  get isTerminal(): boolean {
    return mayBeTerminal(this.#fileNumber) && this.#opened().isTTY;
  }

  /** The width in columns; 80 where there is none, or where nobody has measured it, which is a 0. */
  get columns(): number {
    return (this.isTerminal && this.#opened().columns) || 80;
  }

  #opened(): NodeJS.WriteStream {
    return (this.#stream ??= this.#open().on('error', reportUnlessClosed));
  }
}

/** Writes a text; gives back what the system did not take at once. */
function writeDirectly(fileNumber: number, text: string): Uint8Array {
  let rest: Uint8Array = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(fileNumber, rest));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EAGAIN') return rest;
    reportUnlessClosed(error as NodeJS.ErrnoException);
  }
  return new Uint8Array();
}

/** Whether characters go there one by one, as to a terminal, and are not just thrown away. */
function mayBeTerminal(fileNumber: number): boolean {
  // Windows does not tell its console from the device that takes everything.
  if (process.platform === 'win32') return true;
  try {
    const stats = fstatSync(fileNumber);
    return stats.isCharacterDevice() && stats.rdev !== statSync(devNull).rdev;
  } catch {
    // It is closed: Node knows what stands for it.
    return true;
  }
}

/** A reader that has seen enough, such as `head`, or a closed terminal is no fault; a full disk is. */
function reportUnlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE' || error.code === 'EIO') return;
  process.exitCode = 3;
  process.stderr.write(`error: cannot write the output: ${error.message}\n`);
}
