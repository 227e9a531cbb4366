// Documents that were read aloud and approved, word by word; the expected files lie in `expected/`.
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/communique/markdown.ts';
import { isCommuniqueDocument } from '../../src/schema/printed.ts';
import { danube, exportText } from '../support/export.ts';

const fourth = { meeting: '4', archive: 'data' };
const protocol = { meeting: '3', archive: danube };

const documents = [
  { name: 'fourth-meeting.en', ...fourth, languages: 'en' },
  { name: 'fourth-meeting.ru', ...fourth, languages: 'ru' },
  { name: 'fourth-meeting.az', ...fourth, languages: 'az' },
  { name: 'fourth-meeting.ru+az', ...fourth, languages: 'ru+az', fallback: 'en' },
  { name: 'signed-protocol.de', ...protocol, languages: 'de' },
  { name: 'signed-protocol.hu', ...protocol, languages: 'hu' },
  { name: 'signed-protocol.sr', ...protocol, languages: 'sr' },
  { name: 'signed-protocol.de+hu+sr', ...protocol, languages: 'de+hu+sr' },
];

describe.each(documents)('the document $name', ({ name, meeting, ...request }) => {
  it('is the Markdown that was approved', async () => {
    const text = await exportText(meeting, request);
    await expect(text).toMatchFileSnapshot(`expected/${name}.md`);
  });

  it('is the JSON that was approved, and follows the published schema', async () => {
    const text = await exportText(meeting, { ...request, format: 'json' });
    await expect(text).toMatchFileSnapshot(`expected/${name}.json`);
    expect(isCommuniqueDocument(JSON.parse(text))).toBe(true);
  });

  it('is the same Markdown when it is made from the JSON', async () => {
    const json: unknown = JSON.parse(await exportText(meeting, { ...request, format: 'json' }));
    if (!isCommuniqueDocument(json)) throw new Error('the JSON does not follow its schema');
    expect(renderMarkdown(json)).toBe(await exportText(meeting, request));
  });
});
