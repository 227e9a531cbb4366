// Every kind of fact that a meeting's record can hold stands in the document, or is left out with a
// reason: whatever is changed in a record changes what is exported.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../src/communique/compose.ts';
import { renderMarkdown } from '../../src/communique/markdown.ts';
import { isMapping, valueAt, type Path } from '../../src/model/paths.ts';
import { findMessages } from '../../src/operations/export-languages.ts';
import { readArchive } from '../../src/operations/read-archive.ts';
import { isMeeting } from '../../src/schema/validate.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { projectRoot } from '../support/archives.ts';
import { danube } from '../support/export.ts';
import { allowedBy } from '../support/schema-paths.ts';

/** What a document leaves out, and why. */
const leftOut: Readonly<Record<string, string>> = {
  'meeting.schema': 'the form of the file, not a fact',
  'meeting.extensions.*.*': 'what one council alone records has no place in the form of all',
  'meeting.communique.recommendations[].verb.*': 'the text itself begins with it',
  'meeting.documents[].spellings': 'other spellings serve the search',
  'meeting.communique.seal.digest': 'a document states the digest of its language',
  ...Object.fromEntries(
    ['paragraph', 'digests.*'].map((key) => [
      `meeting.communique.seal.paragraphs[].${key}`,
      'they serve to find what was altered in the record',
    ]),
  ),
  ...Object.fromEntries(
    [
      ...['paragraph', 'language', 'old.verb', 'old.text', 'new.verb', 'new.text'].map(
        (key) => `changes[].${key}`,
      ),
      ...['order.old', 'order.old[]', 'order.new', 'order.new[]'],
    ].map((key) => [
      `meeting.communique.corrections[].${key}`,
      'the document has the text as corrected, with day and reason',
    ]),
  ),
  'meeting.documents[].file': 'a place in the archive, which nobody outside can reach',
  ...Object.fromEntries(
    [
      'online',
      'participants[]',
      'delegations[]',
      'opening[]',
      'sessions[].remarks[]',
      'sessions[]',
      'agenda[]',
      'remarks[]',
      'communique',
      'decisions[]',
      'actions[]',
      'documents[]',
    ].map((part) => [
      `meeting.${part}.visibility`,
      'it decides whether the part is exported at all',
    ]),
  ),
};

const { paths, enums } = allowedBy('meeting');
const leaves = paths.filter(
  (path) =>
    !paths.some((other) => /^[.[]/.test(other.slice(path.length)) && other.startsWith(path)),
);

/** The parts of a value that have no parts, by their path in the record and in the schema. */
function* partsOf(value: unknown, path: Path, pattern: string): Iterable<[Path, string]> {
  if (Array.isArray(value)) {
    for (const [index, part] of value.entries())
      yield* partsOf(part, [...path, index], `${pattern}[]`);
  } else if (isMapping(value)) {
    for (const [key, part] of Object.entries(value)) {
      const known = paths.some(
        (each) => each === `${pattern}.${key}` || each.startsWith(`${pattern}.${key}[`),
      );
      yield* partsOf(part, [...path, key], `${pattern}.${known ? key : '*'}`);
    }
  } else yield [path, pattern];
}

/** Another value of the same kind. */
function otherThan(value: unknown, pattern: string): unknown {
  const choices = enums.find(({ path }) => path === pattern)?.values;
  if (choices !== undefined) return choices.find((choice) => choice !== value);
  if (typeof value === 'number') return value + 1;
  const text = String(value);
  if (/^[0-9]{4}(-[0-9]{2}){0,2}$/.test(text)) return '1987-06-05';
  if (/^[0-9]{2}:[0-9]{2}$/.test(text)) return '05:55';
  if (/^[0-9a-f]{64}$/.test(text)) return '0'.repeat(64);
  if (/^[a-z]{2}$/.test(text)) return 'it';
  if (/^[A-Z]{2}$/.test(text)) return 'IT';
  if (pattern.endsWith('.number')) return '77';
  if (pattern.endsWith('.time_zone')) return 'Asia/Baku';
  return `${text}zz`;
}

function replaced(value: unknown, [key, ...rest]: Path, part: unknown): unknown {
  if (key === undefined) return part;
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) => (index === key ? replaced(each, rest, part) : each));
  }
  if (!isMapping(value)) return value;
  return { ...value, [key]: replaced(value[key], rest, part) };
}

async function shownIn(folder: string): Promise<Set<string>> {
  const root = join(projectRoot, folder);
  const { archive } = await readArchive(nodeFiles, root);
  const { council } = archive;
  if (council === undefined) throw new Error('this archive has no council');
  const languages = await Promise.all(
    council.languages.map(async (language) => {
      const found = await findMessages(nodeFiles, { folder: root, language });
      if (found === undefined || !('messages' in found))
        throw new Error(`no messages in ${language}`);
      return { language, messages: found.messages };
    }),
  );
  const render = (id: string, meeting: unknown): string => {
    if (!isMeeting(meeting)) throw new Error(`the changed record ${id} has lost its form`);
    const request = { archive, council, id, meeting, languages, isInternal: true };
    const { document } = composeDocument(request);
    return renderMarkdown(document);
  };
  const shown = new Set<string>();
  for (const { id, meeting } of archive.meetings) {
    const before = render(id, meeting);
    for (const [path, pattern] of partsOf(meeting, [], 'meeting')) {
      if (shown.has(pattern) || pattern in leftOut) continue;
      const changed = replaced(meeting, path, otherThan(valueAt(meeting, path), pattern));
      if (render(id, changed) !== before) shown.add(pattern);
    }
  }
  return shown;
}

describe('every part of a record', async () => {
  const shown = new Set([...(await shownIn('data')), ...(await shownIn(danube))]);

  it.each(leaves.filter((leaf) => !(leaf in leftOut)))('is exported: %s', (leaf) => {
    expect(shown.has(leaf) || shown.has(`${leaf}[]`)).toBe(true);
  });

  it('that is left out is a part that exists', () => {
    const existing = new Set([...leaves, ...leaves.map((leaf) => `${leaf}[]`)]);
    expect(Object.keys(leftOut).filter((path) => !existing.has(path))).toEqual([]);
  });
});
