// What a record says can never become markup: rendered by another CommonMark parser, every text
// comes out literally, inside the structure that was intended.
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/communique/markdown.ts';
import type { CommuniqueSummary } from '../../src/model/generated.ts';

/** A small summary in which one text stands in every place that can hold a text. */
function summaryOf(text: string): CommuniqueSummary {
  return {
    schema: 1,
    language: 'en',
    title: text,
    notice: text,
    place_and_date: text,
    theme: { label: text, text },
    council: { name: text, sides: [{ id: 'x', name: text }] },
    meeting: { id: 'x', status: 'held', dates: ['2026-01-01'] },
    communique: {
      heading: text,
      introduction: { text, citation: text },
      title: text,
      preamble: [text],
      recommendations: [{ number: '1', text }],
      closing: text,
      reported: { notice: text, points: [{ text, citation: text }] },
      submissions: {
        heading: text,
        entries: [{ text, status: 'sent', forum: { id: 'x', name: text } }],
      },
    },
    record: {
      heading: text,
      facts: { heading: text, entries: [{ fact: 'theme', label: text, text, citation: text }] },
      organizers: { heading: text, entries: [{ id: 'x', name: text, text }] },
      opening: {
        heading: text,
        entries: [
          { speakers: [{ id: 'x', name: text, description: text }], note: text, points: [text] },
        ],
      },
      sessions: {
        heading: text,
        entries: [
          {
            title: text,
            description: text,
            topics: { label: text, entries: [{ id: 'x', name: text, detail: text }] },
          },
        ],
      },
      topics: { heading: text, entries: [{ id: 'x', name: text }] },
      sources: {
        heading: text,
        entries: [{ id: 'x', number: 1, publisher: text, text, details: text }],
      },
    },
  };
}

/** The structure that the summary above is meant to have, whatever its texts are. */
const structure =
  'h1 p strong p p strong h2 p p strong p p p p ul li h3 p ' +
  'h2 h3 ul li strong h3 ul li h3 p strong ul li h3 h4 p p ul li h3 ul li h3 ol li';

const hostile = [
  '# heading',
  '#hashtag',
  '1. list',
  '2024. A year',
  '- bullet',
  '* bullet',
  '+ bullet',
  '> quote',
  '```code',
  '    indented',
  '---',
  '===',
  'a\n---',
  'a\n===',
  'a\n# b',
  'a\n- b',
  'a  \nb',
  'a\\\nb',
  '*emphasis* **strong** _emphasis_ __strong__',
  '`code`',
  '[link](https://example.org)',
  '![image](https://example.org/x.png)',
  '[reference]',
  '[reference]: https://example.org',
  '<https://example.org>',
  '<script>alert(1)</script>',
  '<!-- comment -->',
  '<b onclick="x()">',
  '&amp; &copy; &#35;',
  '\\# \\* \\\\',
  'a | b\n--|--',
  '~~~',
  '***',
  '| a |',
  'ə Ə ı İ ş Ğ Щ «кавычки» “quotes” — 27 noyabr',
  ' leading and trailing ',
  '*',
  '1)',
  '[ ] task',
  'https://example.org/?a=1&b=2',
  '~~struck~~ ~one~',
  'www.example.org, http://example.org and me@example.org',
];

const decoded: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

function textsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => decoded[name] ?? '')
    .replace(/\s+/g, ' ');
}

function tagsOf(html: string): string {
  return [...html.matchAll(/<([a-z][a-z0-9]*)[^>]*>/g)].map(([, tag]) => tag).join(' ');
}

describe('a text of a record in Markdown', () => {
  it.each(hostile)('stays text: %j', (text) => {
    const markdown = renderMarkdown(summaryOf(text));
    const html = micromark(markdown);
    expect(tagsOf(html)).toBe(structure);
    const onGitHub = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
    expect(tagsOf(onGitHub)).toBe(structure);
    const words = text.trim().replace(/\s+/g, ' ');
    const places = textsOf(html).split(words).length - 1;
    // It stands in 40 places; where it is one or two signs, other texts hold it too.
    expect(places).toBeGreaterThanOrEqual(40);
  });

  it('keeps the paragraph numbers of the record, with their gaps', () => {
    const summary = summaryOf('text');
    const recommendations = ['1', '2', '4', '5 bis', '2024'].map((number) => ({
      number,
      text: 'We agree.',
    }));
    const communique = { ...summary.communique, recommendations };
    const html = micromark(renderMarkdown({ ...summary, communique }));
    const numbered = [...html.matchAll(/<p>([0-9a-z ]+)\. We agree\.<\/p>/g)].map(
      ([, number]) => number,
    );
    expect(numbered).toEqual(['1', '2', '4', '5 bis', '2024']);
  });

  it('keeps the paragraphs of a longer text apart', () => {
    const summary = summaryOf('text');
    const communique = { ...summary.communique, preamble: ['One.\n\nTwo\nwraps.'] };
    const html = micromark(renderMarkdown({ ...summary, communique }));
    expect(html).toContain('<p>One.</p>\n<p>Two wraps.</p>');
  });

  it('makes a link of nothing but the address of a source', () => {
    const summary = summaryOf('text');
    const url = 'https://example.org/a_b?c=1&d=(2)*3*';
    const entries = [{ id: 'x', number: 1, publisher: 'P', text: 'P', url }];
    const record = { ...summary.record, sources: { heading: 'Sources', entries } };
    const html = micromark(renderMarkdown({ ...summary, record }));
    expect([...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      'https://example.org/a_b?c=1&amp;d=(2)*3*',
    ]);
  });

  it('is LF, with one empty line between blocks and one line feed at the end', () => {
    const markdown = renderMarkdown(summaryOf('text'));
    expect(markdown).not.toMatch(/\r|\n\n\n|[ \t]\n/);
    expect(markdown).toMatch(/[^\n]\n$/);
  });
});
