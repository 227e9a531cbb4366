// A document in several languages: what it is composed of never depends on its language.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/generated.ts';
import { readArchive } from '../../src/operations/read-archive.ts';
import { isCommuniqueDocument } from '../../src/schema/printed.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { projectRoot } from '../support/archives.ts';
import { danube, exportText } from '../support/export.ts';

async function blocksOf(archive: string, meeting: string, languages: string): Promise<Block[]> {
  const text = await exportText(meeting, { archive, languages, format: 'json' });
  const value: unknown = JSON.parse(text);
  if (!isCommuniqueDocument(value)) throw new Error('the JSON does not follow its schema');
  // The notice that explains marks stands only in a language that has any.
  return value.blocks.filter(({ role }) => role !== 'notice');
}

const meetings = await Promise.all(
  [
    ['data', 'en+ru+az'],
    [danube, 'de+hu+sr'],
  ].map(async ([folder = '', languages = '']) => {
    const { archive } = await readArchive(nodeFiles, join(projectRoot, folder));
    return archive.meetings.map(({ id }) => [folder, id, languages] as const);
  }),
);

describe('the paragraphs of all languages', () => {
  it.each(meetings.flat())('correspond: %s %s', async (folder, id, languages) => {
    const together = await blocksOf(folder, id, languages);
    for (const language of languages.split('+')) {
      const alone = await blocksOf(folder, id, language);
      expect(alone.map(({ role }) => role)).toEqual(together.map(({ role }) => role));
      // Only the order of the sides is that of the first language.
      const wordings = (blocks: Block[]) =>
        blocks
          .filter(({ role }) => role !== 'sides' && role !== 'signature')
          .map(({ text, label }) => [label?.[language], text?.[language]]);
      expect(wordings(alone)).toEqual(wordings(together));
      expect(alone.map(({ items }) => items?.length)).toEqual(
        together.map(({ items }) => items?.length),
      );
    }
  });
});

describe('equally authentic languages', () => {
  it('are named only where every text of the record is there in each', async () => {
    const text = await exportText('3', { archive: danube, languages: 'de' });
    expect(text).toContain('- **Gleichermaßen verbindlich:** Deutsch, Ungarisch und Serbisch\n');
  });
});
