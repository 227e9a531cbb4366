import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CouncilError } from '../errors.ts';
import { meetingsFolder } from '../model/kinds.ts';
import { isMapping } from '../model/paths.ts';
import type { Files } from './files.ts';

/** The file in the data folder by which one command at a time writes. */
export const lockName = '.council-lock';

/** The processes of this machine, as far as a lock needs to know them. */
export interface Processes {
  /** This process: its number, and the name of the machine. */
  readonly own: { readonly pid: number; readonly host: string };
  /** Whether a process of this machine is still there. */
  readonly isRunning: (pid: number) => boolean;
}

/** How long to wait for another command, in milliseconds, and between two looks. */
const patience = 20_000;
const pause = 20;

/** The largest lock that is read, in bytes, and the largest leftover that is removed. */
const longestLock = 4096;
const longestLeftover = 1024 * 1024 * 1024;

/**
 * Does some work while no other command writes in a data folder. A lock whose process has ended is
 * taken over; what that process was writing beside its target is removed.
 */
export async function withLock<T>(
  files: Files,
  folder: string,
  processes: Processes,
  work: () => Promise<T>,
): Promise<T> {
  const path = join(folder, lockName);
  const text = `${JSON.stringify(processes.own)}\n`;
  const wasTakenOver = await takeLock(files, path, text, processes);
  try {
    if (wasTakenOver) await removeLeftovers(files, folder);
    return await work();
  } finally {
    await files.remove(path, text);
  }
}

/** Takes the lock, and says whether it was taken over from a process that has ended. */
async function takeLock(
  files: Files,
  path: string,
  text: string,
  processes: Processes,
): Promise<boolean> {
  let wasTakenOver = false;
  for (let waited = 0; ; waited += pause) {
    const bytes = await files.read(path, longestLock);
    if (bytes === undefined) {
      const failure = await failureToCreate(files, path, text);
      if (failure === undefined) return wasTakenOver;
      // Where it is not there after all, another command may have come and gone, or it cannot be made.
      const isThere = (await files.read(path, longestLock)) !== undefined;
      if (!isThere && waited >= patience / 20) throw failure;
    } else {
      const holder = holderIn(bytes);
      if (waited >= patience) throw heldBy(path, holder);
      if (isGone(holder, processes)) {
        // Another command may have taken it over first.
        await files.remove(path, bytes).catch(() => undefined);
        wasTakenOver = true;
      }
    }
    await sleep(pause);
  }
}

async function failureToCreate(
  files: Files,
  path: string,
  text: string,
): Promise<Error | undefined> {
  try {
    await files.create(path, text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

interface Holder {
  readonly pid: number;
  readonly host: string;
}

function holderIn(bytes: Uint8Array): Holder | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isMapping(value)) return undefined;
    const { pid, host } = value;
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the holder of a lock has ended; of a process on another machine nobody can say so. */
function isGone(holder: Holder | undefined, { own, isRunning }: Processes): boolean {
  return holder?.host === own.host && !isRunning(holder.pid);
}

function heldBy(path: string, holder: Holder | undefined): CouncilError {
  const who = holder === undefined ? 'another command' : `process ${holder.pid} on ${holder.host}`;
  return new CouncilError(`${who} is writing in this archive`, {
    help: `nothing was written; wait for it and run the command again; if it has ended, delete ${path}`,
  });
}

/** Removes the files that were being written when a command was stopped. */
export async function removeLeftovers(files: Files, folder: string): Promise<void> {
  for (const place of [folder, join(folder, meetingsFolder)]) {
    for (const { name, kind } of (await files.list(place)) ?? []) {
      if (kind !== 'file' || !/^\.tmp-[0-9a-f]{16}$/.test(name)) continue;
      const content = await files.read(join(place, name), longestLeftover);
      // Another command, which waits for the lock, may be writing and removing its own.
      if (content !== undefined)
        await files.remove(join(place, name), content).catch(() => undefined);
    }
  }
}
