// Writes an archive of any size: the same for the same seed, and without any finding.
//
//   node tests/bench/archive/generate.mjs --meetings 10000 [--seed 1] [--unusual 1] [--output DIR]
//
// The folder must not be there yet; by default a new one is made among the system's temporary files.
// Its path is printed.
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { meetingRecord, planMeetings } from './meetings.mjs';
import { councilRecord, registerRecords, sizesOf } from './registers.mjs';
import { unusualText, usualText } from './yaml.mjs';

/** The fewest meetings by which every entry of the smallest registers is named. */
const fewest = 4;

/**
 * The files of an archive, in order: each with its path in the archive and its text.
 *
 * @param {object} wanted
 * @param {number} wanted.meetings
 * @param {number} [wanted.seed]
 * @param {number} [wanted.unusual] how many files of a hundred are written in an unusual form
 * @returns {Generator<{ path: string, text: string }>}
 */
export function* archiveFiles({ meetings, seed = 1, unusual = 0 }) {
  if (!(meetings >= fewest)) throw new RangeError(`an archive has at least ${fewest} meetings`);
  const sizes = sizesOf(meetings);
  const records = { council: councilRecord(sizes), ...registerRecords(sizes) };
  for (const [kind, record] of Object.entries(records)) {
    yield { path: `${kind}.yaml`, text: usualText(record, `.schemas/${kind}.schema.json`) };
  }
  const plans = planMeetings(meetings, seed);
  const schema = '../.schemas/meeting.schema.json';
  // Spread over the whole archive, and each form in its turn.
  const every = unusual > 0 ? Math.max(1, Math.round(100 / unusual)) : Infinity;
  for (const [index, { id }] of plans.entries()) {
    const record = meetingRecord(index, { plans, sizes, seed });
    const isUnusual = index % every === every - 1;
    const text = isUnusual
      ? unusualText(record, schema, Math.floor(index / every))
      : usualText(record, schema);
    yield { path: `meetings/${id}.yaml`, text };
  }
}

/**
 * Writes an archive into a folder, with the schemas beside it, as `council init` does.
 *
 * @param {string} folder
 * @param {Parameters<typeof archiveFiles>[0]} wanted
 */
export function writeArchive(folder, wanted) {
  mkdirSync(join(folder, 'meetings'), { recursive: true });
  const schemas = fileURLToPath(new URL('../../../schemas', import.meta.url));
  cpSync(schemas, join(folder, '.schemas'), { recursive: true });
  for (const { path, text } of archiveFiles(wanted)) {
    writeFileSync(join(folder, path), text, { flag: 'wx' });
  }
}

function main() {
  const { values } = parseArgs({
    options: {
      meetings: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      unusual: { type: 'string', default: '0' },
      output: { type: 'string' },
    },
  });
  const folder = values.output ?? mkdtempSync(join(tmpdir(), 'council-archive-'));
  writeArchive(folder, {
    meetings: Number(values.meetings),
    seed: Number(values.seed),
    unusual: Number(values.unusual),
  });
  process.stdout.write(`${folder}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
