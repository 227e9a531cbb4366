// The programs that are compared, each as it is started at its best.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newFolder } from './measure.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const require = createRequire(import.meta.url);

/** Node without anything to do. */
export const bareNode = [process.execPath, '-e', '0'];

/** @param {readonly string[]} args */
export const council = (...args) => [process.execPath, join(root, 'bin/council.js'), ...args];

/** The real archive. */
export const realArchive = join(root, 'data');

/**
 * Both peers, checking the meetings of an archive with the schema of meetings.
 *
 * @param {string} archive
 */
export function peersOn(archive) {
  const schema = bundledSchema();
  const meetings = join(archive, 'meetings');
  return {
    ajv: [
      ...[process.execPath, require.resolve('ajv-cli/dist/index.js'), 'validate'],
      // No format is checked: ours are not known to it.
      ...['--spec=draft2020', '--strict=false', '--validate-formats=false'],
      ...['-s', schema, '-d', `${meetings}/*.yaml`],
    ],
    sourcemeta: [sourcemeta(), 'validate', '--fast', schema, meetings],
  };
}

/** The native program itself, not the wrapper in JavaScript that starts it. */
function sourcemeta() {
  const folder = join(
    dirname(require.resolve('@sourcemeta/jsonschema/package.json')),
    'build/github-releases',
  );
  const cpu = process.arch === 'x64' ? 'x86_64' : process.arch;
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const names = readdirSync(folder).filter((name) =>
    name.startsWith(`jsonschema-${system}-${cpu}`),
  );
  const isMusl = existsSync('/etc/alpine-release');
  const name = names.find((candidate) => candidate.includes('musl') === isMusl);
  if (name === undefined) throw new Error(`there is no ${folder}/jsonschema-${system}-${cpu}`);
  return join(folder, name);
}

/** @type {string | undefined} */
let bundled;

/**
 * The schema of meetings as one file, without what peers would only have to read: other files,
 * formats, titles, descriptions and examples.
 */
function bundledSchema() {
  if (bundled !== undefined) return bundled;
  const [meeting, ...others] = ['meeting', 'common', 'codes'].map((kind) =>
    JSON.parse(readFileSync(join(root, `schemas/${kind}.schema.json`), 'utf8')),
  );
  const definitions = Object.assign({}, meeting.$defs, ...others.map(({ $defs }) => $defs));
  bundled = join(newFolder(), 'meeting.schema.json');
  writeFileSync(bundled, JSON.stringify(bare({ ...meeting, $defs: definitions })));
  return bundled;
}

/**
 * @param {unknown} value
 * @returns {unknown}
 */
function bare(value) {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const annotations = new Set(['title', 'description', 'format', 'examples']);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      // A property of that name is an object.
      const isAnnotation =
        annotations.has(key) && (typeof part === 'string' || Array.isArray(part));
      if (isAnnotation) return [];
      if (key === '$ref') return [[key, String(part).replace(/^[a-z]+\.schema\.json/, '')]];
      return [[key, bare(part)]];
    }),
  );
}
