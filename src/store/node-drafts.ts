import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isMapping } from '../model/paths.ts';
import type { Drafts, DraftsKey, KeptDraft } from './drafts.ts';
import { codeOf, explain } from './system-errors.ts';

/** What the drafts of a user are kept with. */
export interface DraftsPlace {
  /** The state folder of `council`. */
  readonly folder: string;
  /** The number of this process, by which a draft that is being worked on is known. */
  readonly pid: number;
  readonly isRunning: (pid: number) => boolean;
}

/** The version of the form in which drafts are kept. */
const schema = 1;

/** Drafts on the disk: one file each, `drafts/<archive>/<command>-<number>.json`. */
export function createDrafts(place: DraftsPlace): Drafts {
  return {
    list: (key) => guarded('read', place, () => list(place, key)),
    keep: (key, name, content) =>
      guarded('write', place, () => keep(place, key, { name, content })),
    discard: (key, name) => guarded('remove', place, () => discard(pathOf(place, key, name))),
  };
}

async function guarded<T>(
  verb: 'read' | 'write' | 'remove',
  { folder }: DraftsPlace,
  act: () => Promise<T>,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw explain(error, verb, join(folder, 'drafts'));
  }
}

/** The folder of an archive's drafts; its name tells nobody where the archive lies. */
function folderOf({ folder }: DraftsPlace, key: DraftsKey): string {
  const digest = createHash('sha256').update(key.folder).digest('hex').slice(0, 16);
  return join(folder, 'drafts', digest);
}

function pathOf(place: DraftsPlace, key: DraftsKey, name: string): string {
  return join(folderOf(place, key), `${key.command}-${name}.json`);
}

async function list(place: DraftsPlace, key: DraftsKey): Promise<KeptDraft[]> {
  const names = await readdir(folderOf(place, key)).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  const numbers = names.flatMap((file) => {
    const number = file.startsWith(`${key.command}-`) ? file.slice(key.command.length + 1) : '';
    return /^[0-9]+\.json$/.test(number) ? [Number(number.slice(0, -'.json'.length))] : [];
  });
  const sorted = numbers.sort((a, b) => a - b);
  return Promise.all(sorted.map((number) => readDraft(place, key, String(number))));
}

async function readDraft(place: DraftsPlace, key: DraftsKey, name: string): Promise<KeptDraft> {
  const path = pathOf(place, key, name);
  const kept = parsed(await readFile(path, 'utf8'));
  const isOfVersion = isMapping(kept) && kept.schema === schema;
  const pid = isMapping(kept) ? kept.pid : undefined;
  return {
    name,
    saved: (await stat(path)).mtime,
    content: isOfVersion ? kept.content : undefined,
    isInUse: typeof pid === 'number' && pid !== place.pid && place.isRunning(pid),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function keep(
  place: DraftsPlace,
  key: DraftsKey,
  { name, content }: { readonly name: string | undefined; readonly content: unknown },
): Promise<string> {
  const folder = folderOf(place, key);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const taken = name ?? (await takeName(place, key));
  const temporary = join(folder, `.tmp-${randomBytes(8).toString('hex')}`);
  const { pid } = place;
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(JSON.stringify({ schema, pid, content }), 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, pathOf(place, key, taken));
  } catch (error) {
    await discard(temporary);
    if (name === undefined) await discard(pathOf(place, key, taken));
    throw error;
  }
  return taken;
}

/** Takes the lowest free number: another command may look for one at the same moment. */
async function takeName(place: DraftsPlace, key: DraftsKey): Promise<string> {
  for (let number = 1; ; number += 1) {
    try {
      await (await open(pathOf(place, key, String(number)), 'wx', 0o600)).close();
      return String(number);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

async function discard(path: string): Promise<void> {
  await unlink(path).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
}
