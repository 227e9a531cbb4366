// One character of a sealed text is altered, in each paragraph and language: each time the check
// says so, of that paragraph. What is no part of the text may change.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adoptedText } from '../../src/model/adopted-text.ts';
import { valueAt, type Path } from '../../src/model/paths.ts';
import { readArchive } from '../../src/operations/read-archive.ts';
import { documentOf } from '../../src/source/parse-record.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { copyOfArchive } from '../support/archives.ts';

const id = '2019-05-14-wien';

/** A copy of the archive with the sealed meeting in it, and what the check finds of seals there. */
async function sealedArchive() {
  const data = join(await copyOfArchive('tests/archives/danube'), 'data');
  const path = join(data, 'meetings', `${id}.yaml`);
  const before = await readFile(path, 'utf8');
  const findings = async () => {
    const { diagnostics } = await readArchive(nodeFiles, data);
    return diagnostics.map(({ code, args }) => ({ code, args }));
  };
  const rewrite = (text: string): Promise<void> => writeFile(path, text);
  const { archive } = await readArchive(nodeFiles, data);
  const entry = archive.meetings.find((meeting) => meeting.id === id);
  if (entry?.meeting.communique === undefined) throw new Error('the sealed meeting is missing');
  return { before, rewrite, findings, entry, communique: entry.meeting.communique };
}

/** The paths of every text that the seal is over. */
function sealedPaths(communique: object, languages: readonly string[]): Path[] {
  const keys = ['title', 'closing'].filter((key) => valueAt(communique, [key]) !== undefined);
  const recommendations: unknown = valueAt(communique, ['recommendations']);
  const numbered = Array.isArray(recommendations) ? recommendations.map((_, index) => index) : [];
  return languages.flatMap((language): Path[] => [
    ...keys.map((key) => ['communique', key, language]),
    ...numbered.map((index) => ['communique', 'recommendations', index, 'text', language]),
  ]);
}

describe('a sealed text', () => {
  it('is found to be what it was', async () => {
    const { findings } = await sealedArchive();
    expect(await findings()).toEqual([]);
  });

  it('cannot be altered by one letter in any paragraph and language', async () => {
    const { before, rewrite, findings, entry, communique } = await sealedArchive();
    const paths = sealedPaths(communique, ['de', 'hu', 'sr']);
    expect(paths).toHaveLength(3 * adoptedText(communique, 'de').length);
    for (const path of paths) {
      const { start, end } = documentOf(entry.file, before).rangeOf(path);
      const source = before.slice(start.offset, end.offset);
      const at = start.offset + source.search(/\p{L}(?=\p{L})/u);
      await rewrite(`${before.slice(0, at)}x${before.slice(at + 1)}`);
      const found = await findings();
      const language = path.at(-1);
      expect(found.map(({ code }) => code)).toContain('seal/altered-text');
      for (const { code, args } of found) {
        if (code === 'seal/altered-text')
          expect(args).toMatchObject({ language, change: 'altered' });
      }
    }
  });

  it('may not lose its number', async () => {
    const { before, rewrite, findings } = await sealedArchive();
    await rewrite(before.replace(/(recommendations:\n(?:.*\n)*?\s+- number: )"1"/, '$1"9"'));
    expect((await findings()).map(({ code }) => code)).toContain('seal/altered-text');
  });

  it('has a seal in which no digit may be altered', async () => {
    const { before, rewrite, findings } = await sealedArchive();
    const digests = [...before.matchAll(/\b[0-9a-f]{64}\b/g)];
    expect(digests.length).toBeGreaterThan(15);
    for (const { index, 0: digest } of digests.slice(0, 19)) {
      const other = digest.startsWith('0') ? '1' : '0';
      await rewrite(`${before.slice(0, index)}${other}${before.slice(index + 1)}`);
      const codes = (await findings()).map(({ code }) => code);
      expect(codes.filter((code) => code.startsWith('seal/'))).not.toEqual([]);
    }
  });

  it('does not mind what is no part of it', async () => {
    const { before, rewrite, findings } = await sealedArchive();
    await rewrite(before.replace('schema: 1\n', 'schema: 1 # read again in 2026\n'));
    expect(await findings()).toEqual([]);
  });
});
