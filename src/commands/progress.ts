import { join } from 'node:path';
import type { ReadOnlyFiles } from '../store/files.ts';
import { isWatched } from './audience.ts';
import type { Context } from './context.ts';

/** Milliseconds after which work is long, and between two steps that are shown. */
const patience = 1000;
const interval = 100;

/**
 * The same files, whose reading is told on stderr once it takes more than a second: as a line that is
 * drawn anew, or as a plain line for each tenth where `COUNCIL_ACCESSIBLE` is set. Where nobody sits
 * at a terminal, or in CI, nothing is told. `end` takes the line away.
 */
export function withProgress(
  files: ReadOnlyFiles,
  context: Context,
): { readonly files: ReadOnlyFiles; readonly end: () => void } {
  if (!isWatched(context, 'stderr')) return { files, end: () => undefined };
  const { io, env, elapsed } = context;
  const isPlain = (env.COUNCIL_ACCESSIBLE ?? '') !== '';
  const show = isPlain ? plainLines(io.stderr) : redrawnLine(io.stderr);
  const began = elapsed();
  const known = new Set<string>();
  let done = 0;
  let shown = began + patience - interval;
  return {
    files: {
      list: async (folder) => {
        const entries = await files.list(folder);
        for (const { name, kind } of entries ?? []) {
          if (kind === 'file' && /\.ya?ml$/i.test(name)) known.add(join(folder, name));
        }
        return entries;
      },
      read: async (path, limit, buffer) => {
        const bytes = await files.read(path, limit, buffer);
        done += 1;
        const now = elapsed();
        if (now - shown >= interval) {
          show.step(done, Math.max(done, known.size));
          shown = now;
        }
        return bytes;
      },
    },
    end: show.end,
  };
}

interface Progress {
  readonly step: (done: number, total: number) => void;
  readonly end: () => void;
}

function redrawnLine(write: (text: string) => void): Progress {
  let isDrawn = false;
  return {
    step: (done, total) => {
      isDrawn = true;
      write(`\r\u001B[KReading: ${done} of ${total} files`);
    },
    end: () => {
      if (isDrawn) write('\r\u001B[K');
      isDrawn = false;
    },
  };
}

function plainLines(write: (text: string) => void): Progress {
  let told = 0;
  return {
    step: (done, total) => {
      const tenth = Math.floor((10 * done) / total);
      if (tenth > told) write(`Reading: ${done} of ${total} files\n`);
      told = Math.max(told, tenth);
    },
    end: () => undefined,
  };
}
