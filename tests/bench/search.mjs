// How long the search of the interview takes to answer a keystroke.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { registerRecords, sizesOf } from './archive/registers.mjs';
import { newFolder } from './measure.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is typed, letter by letter, the letter that begins everything first. */
const typed = ['', 'a', 'al', 'ali', 'ali b', 'ə', 'əli', 'н', 'нурл', 'ნ', 'ნინო', 'zzz'];

/**
 * The time of each keystroke among so many people. That of the first one includes all that is
 * prepared for the others.
 *
 * @param {number} size
 */
export async function measureSearch(size) {
  const outfile = join(newFolder(), 'choices.mjs');
  await build({
    cwd: root,
    input: 'src/prompts/choices.ts',
    platform: 'node',
    output: { file: outfile, format: 'es' },
  });
  const { choicesOf, finderOf } = await import(pathToFileURL(outfile).href);
  const { people } = registerRecords(sizesOf(size));
  const archive = { people: new Map(Object.entries(Object(people).people)) };
  /** @type {((term: string) => unknown) | undefined} */
  let find;
  return typed.map((term) => {
    const start = process.hrtime.bigint();
    find ??= finderOf(choicesOf(archive, 'people'));
    find?.(term);
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    return { seconds, processorSeconds: null, mebibytes: null };
  });
}
