// Texts and file names that try to become a command of a CI, markup, or a fault in a report.
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { diagnose, fileStart, type Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatters, reportFormats, type ReportFormat } from '../../src/formatters/index.ts';
import { createStyle } from '../../src/formatters/style.ts';
import { publicReport } from '../../src/operations/report.ts';

const texts = [
  'x\n::add-mask::moscow',
  '%0A::error::gone',
  '::set-output name=x::y',
  '##[add-mask]moscow',
  '##vso[task.setvariable variable=x]y',
  ']]></failure><failure>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[click](https://example.org)',
  '![](https://example.org/x.png)',
  '| a | b |',
  '&lt;b&gt;&#x3c;',
  '"\'',
  '\u001B[31mred\u0007',
  '\u202Etxt.exe',
  '\uFFFE\uD83D',
  '\r::warning::x',
  'a,b:c=d',
  '${{ secrets.TOKEN }}',
  '$(id)`id`',
];

function finding(text: string): Diagnostic {
  const place = { file: `meetings/${text}.yaml`, range: fileStart, path: ['theme', text] };
  return diagnose('schema/wrong-format', { found: text, expected: 'one line' }, place);
}

const diagnostics = texts.map(finding);

function printed(format: ReportFormat, found = diagnostics): Promise<string> {
  const lines = new Map(found.map(({ file }, index) => [file, texts[index] ?? '']));
  const report = publicReport({ diagnostics: found, texts: lines, shownPath: (file) => file });
  return formatters[format]().then((formatter) => formatter(report, { style: createStyle(false) }));
}

/** The commands that a runner of GitHub finds in a log: it looks at the start of each line. */
function commandsIn(log: string): string[] {
  const lines = log.split(/\r\n|\r|\n/).map((line) => line.trimStart());
  return lines.flatMap((line) => /^::([^: ]+)/.exec(line)?.[1] ?? []);
}

describe('a hostile text', () => {
  it.each(reportFormats)('is no command of a CI: %s', async (format) => {
    const log = await printed(format);
    const own = format === 'github' ? [...Array<string>(10).fill('error'), 'notice'] : [];
    expect(commandsIn(log)).toEqual(own);
    expect(log).not.toMatch(/##(?:\[|vso\[)/);
    // eslint-disable-next-line no-control-regex -- these are the characters to find
    expect(log).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202E\uFFFE]|\p{Surrogate}/u);
  });

  it('is data of an annotation, and stays in its property', async () => {
    const log = await printed('github', [finding('100%,a:b')]);
    expect(log).toBe(
      '::error title=schema/wrong-format,file=meetings/100%25%2Ca%3Ab.yaml,line=1,endLine=1,col=1,endColumn=1::' +
        '`theme.100%25,a:b` is `100%25,a:b`; expected one line\n',
    );
  });

  it('is text in Markdown', async () => {
    const html = micromark(await printed('markdown'), {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, name = '']) => name));
    expect([...tags].sort()).toEqual(['code', 'h2', 'li', 'p', 'strong', 'ul']);
  });

  it('comes out of JUnit as it went in, but for what cannot be seen', async () => {
    const messages: string[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => expect.unreachable(error.message));
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'failure') messages.push(String(attributes.message));
    });
    parser.write(await printed('junit', [finding(']]></failure>"\''), finding('a\u0007')])).close();
    expect(messages).toEqual([
      '`theme.]]></failure>"\'` is `]]></failure>"\'`; expected one line',
      '`theme.a<U+0007>` is `a<U+0007>`; expected one line',
    ]);
  });

  it('is a percent-encoded path in SARIF', async () => {
    expect(await printed('sarif', [finding('Баку #1?')])).toContain(
      '"uri": "meetings/%D0%91%D0%B0%D0%BA%D1%83%20%231%3F.yaml"',
    );
  });
});

describe('the fingerprint of a finding', () => {
  const at = (line: number): Diagnostic => ({
    ...finding('x'),
    range: {
      start: { offset: 9, line, column: 1 },
      end: { offset: 10, line, column: 2 },
    },
  });
  const fingerprintsIn = (text: string): string[] =>
    [...text.matchAll(/"(?:fingerprint|councilFinding\/v1)": "([0-9a-f]{64})"/g)].map(
      ([, print = '']) => print,
    );

  it.each(['gitlab', 'sarif'] as const)('stays where lines are inserted: %s', async (format) => {
    const before = fingerprintsIn(await printed(format, [at(3), at(7)]));
    expect(before).toHaveLength(2);
    expect(before[0]).not.toBe(before[1]);
    expect(fingerprintsIn(await printed(format, [at(4), at(8)]))).toEqual(before);
    expect(fingerprintsIn(await printed(format, [finding('y')]))).not.toEqual([before[0]]);
  });
});
