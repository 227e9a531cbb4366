// What is run: groups of programs, each measured by turns.
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeArchive } from './archive/generate.mjs';
import { newFolder } from './measure.mjs';
import { bareNode, council, peersOn, realArchive } from './programs.mjs';

/** @typedef {import('./measure.mjs').Subject} Subject */

/** The start of the program, and the real archive. */
export function startSubjects() {
  const data = ['--data', realArchive];
  const peers = peersOn(realArchive);
  const env = { XDG_CACHE_HOME: newFolder() };
  return [
    { name: 'node', argv: bareNode },
    { name: 'version', argv: council('--version'), env },
    { name: 'help', argv: council('--help'), env },
    { name: 'validate', argv: council('validate', ...data), env },
    { name: 'validate-first', argv: council('validate', '--no-cache', ...data), env },
    { name: 'export', argv: council('export', '4', ...data), env },
    firstExport(council('export', '4', ...data), env),
    { name: 'ajv', argv: peers.ajv },
    { name: 'sourcemeta', argv: peers.sourcemeta },
  ];
}

/**
 * An export of which nothing is kept.
 *
 * @param {readonly string[]} argv
 * @param {{ readonly XDG_CACHE_HOME: string }} env
 * @returns {Subject}
 */
function firstExport(argv, env) {
  const forget = () => {
    const folder = join(env.XDG_CACHE_HOME, 'council/archives');
    const names = existsSync(folder) ? readdirSync(folder, { recursive: true }) : [];
    const kept = names.map(String).filter((name) => basename(name).startsWith('export-'));
    for (const name of kept) rmSync(join(folder, name));
  };
  return { name: 'export-first', argv, env, prepare: forget };
}

/** The kinds of run on a generated archive; the first four make the curve. */
export const sizedNames = /** @type {const} */ ([
  ...['cold', 'again', 'ajv', 'sourcemeta'],
  ...['changed', 'unusual', 'list'],
  ...['export', 'export-first', 'export-real', 'export-real-first'],
]);

/**
 * What is run on an archive of so many meetings. Its cache is filled by a first run.
 *
 * @param {number} meetings
 * @param {ReadonlySet<string>} wanted their names
 * @returns {Subject[]}
 */
export function sizedSubjects(meetings, wanted) {
  const archive = newArchive({ meetings });
  const unusual = wanted.has('unusual') ? newArchive({ meetings, unusual: 1 }) : '';
  const peers = peersOn(archive);
  const data = ['--data', archive];
  const warm = { XDG_CACHE_HOME: newFolder() };
  const real = council('export', '4', '--data', realArchive);
  const warmReal = { XDG_CACHE_HOME: newFolder() };
  const subjects = [
    withEmptyCache('cold', council('validate', ...data)),
    { name: 'again', argv: council('validate', ...data), env: warm },
    { name: 'ajv', argv: peers.ajv },
    { name: 'sourcemeta', argv: peers.sourcemeta },
    {
      name: 'changed',
      argv: council('validate', ...data),
      env: warm,
      prepare: (/** @type {number} */ round) => changeMeeting(archive, round),
    },
    withEmptyCache('unusual', council('validate', '--data', unusual)),
    withEmptyCache('list', council('list', ...data)),
    { name: 'export', argv: council('export', '4', ...data), env: warm },
    firstExport(council('export', '4', ...data), warm),
    // The same of the real archive, by turns with these.
    { name: 'export-real', argv: real, env: warmReal },
    { ...firstExport(real, warmReal), name: 'export-real-first' },
  ];
  return subjects.filter(({ name }) => wanted.has(name));
}

/** @param {Parameters<typeof writeArchive>[1]} wanted */
function newArchive(wanted) {
  const folder = newFolder();
  writeArchive(folder, wanted);
  return folder;
}

/**
 * A program that finds nothing from earlier runs.
 *
 * @param {string} name
 * @param {readonly string[]} argv
 * @returns {Subject}
 */
function withEmptyCache(name, argv) {
  const env = { XDG_CACHE_HOME: '' };
  return { name, argv, env, prepare: () => void (env.XDG_CACHE_HOME = newFolder()) };
}

/**
 * Changes a word in one meeting, another meeting each time.
 *
 * @param {string} archive
 * @param {number} round
 */
function changeMeeting(archive, round) {
  const folder = join(archive, 'meetings');
  const names = readdirSync(folder);
  const path = join(folder, names[(round * 37) % names.length] ?? '');
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(/Minutes no\. [0-9]+/, `Minutes no. 8${round}${Date.now() % 1000}`);
  if (changed === text) throw new Error(`${path} is as it was`);
  writeFileSync(path, changed);
}
