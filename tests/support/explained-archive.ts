import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Excerpt } from '../../src/diagnostics/explanations/explanation.ts';
import { projectRoot, temporaryFolder } from './archives.ts';

const base = join(projectRoot, 'tests/diagnostics/explained');
const ownMeeting = 'meetings/2026-03-12-vienna.yaml';

/**
 * A small archive without mistakes, in which some pieces take the place of what stands under the same
 * keys. A piece of a meeting in another place or under another name moves the record there.
 */
export async function archiveWith(pieces: readonly Excerpt[]): Promise<string> {
  const folder = await temporaryFolder();
  await cp(base, folder, { recursive: true });
  const record = await readFile(join(base, ownMeeting), 'utf8');
  const isMoved = pieces.some(({ file }) => /vienna/i.test(file) && file !== ownMeeting);
  if (isMoved) await rm(join(folder, ownMeeting));
  for (const { file, text, isWhole } of pieces) {
    const path = join(folder, file);
    const before = file.startsWith('meetings/') ? record : await readFile(path, 'utf8');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, isWhole === true ? text : merged(before, text));
  }
  return folder;
}

/** A file in which the keys of a piece take the place of the same keys. */
function merged(file: string, piece: string): string {
  const keys = new Set(blocksOf(piece).map(keyOf));
  return blocksOf(file)
    .filter((block) => !keys.has(keyOf(block)))
    .concat(piece)
    .join('');
}

function blocksOf(text: string): string[] {
  return text.split(/^(?=[^\s#])/m);
}

function keyOf(block: string): string {
  return block.slice(0, block.indexOf(':'));
}
