// Every record with a mistake, in every format: what a CI reads must have the form that it expects.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import * as validators from '#printed-validators';
import { catalog } from '../../src/diagnostics/catalog.ts';
import { formatters, type ReportFormat } from '../../src/formatters/index.ts';
import { createStyle } from '../../src/formatters/style.ts';
import { publicReport, type Report } from '../../src/operations/report.ts';
import { readArchive } from '../../src/operations/read-archive.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import {
  archiveWithFolder,
  archiveWithRecord,
  faultyFolders,
  faultyRecords,
} from '../support/faulty-records.ts';

async function render(format: ReportFormat, report: Report): Promise<string> {
  const formatter = await formatters[format]();
  return formatter(report, { style: createStyle(false) });
}

async function reportOn(folder: string): Promise<Report> {
  const found = await readArchive(nodeFiles, folder, '2026-06-01');
  return publicReport({ ...found, shownPath: (file) => `data/${file}` });
}

const require = createRequire(import.meta.url);
const schemaFile = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const sarifSchema = JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<string, unknown>;
// The schema is written for draft 4; but for these two keys nothing in it means something else today.
const schema = Object.fromEntries(
  Object.entries(sarifSchema).filter(([key]) => key !== '$schema' && key !== 'id'),
);
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  schema,
);

interface GitlabEntry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

interface SarifLog {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly ruleId: string;
        readonly partialFingerprints: Readonly<Record<string, string>>;
      }[];
    },
  ];
}

/** What the output of each format must be, whatever was found. */
const expectations: Readonly<Record<ReportFormat, (text: string, report: Report) => void>> = {
  text: (text, { findings }) => {
    expect(text.match(/^(?:error|warning): .* \[[a-z-]+\/[a-z-]+\]$/gm)).toHaveLength(
      findings.length,
    );
    expect(text).toMatch(/\n\d+ files? checked: [^\n]*\n$/);
  },
  compact: (text, { findings }) => {
    const line = /^data\/[^:]+:\d+:\d+: (?:error|warning): .+ \[[a-z-]+\/[a-z-]+\]$/;
    const lines = text.trimEnd().split('\n');
    expect(lines.filter((each) => !line.test(each))).toEqual([]);
    expect(lines).toHaveLength(findings.length);
  },
  json: (text, { findings }) => {
    const value: unknown = JSON.parse(text);
    expect(validators.report(value)).toBe(true);
    expect(value).toMatchObject({ findings: findings.map(({ code }) => ({ code })) });
  },
  github: (text, { findings }) => {
    const command =
      /^::(?:error|warning) title=[a-z-]+\/[a-z-]+,file=[^,:]+,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?::\S[^\r\n]*$/;
    const lines = text.trimEnd().split('\n');
    expect(lines.filter((each) => !command.test(each))).toEqual([]);
    expect(lines).toHaveLength(findings.length);
  },
  gitlab: (text, { findings }) => {
    const entries = JSON.parse(text) as readonly GitlabEntry[];
    expect(entries).toHaveLength(findings.length);
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
    for (const { description, check_name: code, severity, location } of entries) {
      expect(description).not.toBe('');
      expect(catalog).toHaveProperty([code]);
      expect(['major', 'minor']).toContain(severity);
      expect(location.path).toMatch(/^data\//);
      expect(location.lines.begin).toBeGreaterThanOrEqual(1);
    }
  },
  sarif: (text, { findings }) => {
    const log = JSON.parse(text) as SarifLog;
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
    const { results } = log.runs[0];
    expect(results.map(({ ruleId }) => ruleId)).toEqual(findings.map(({ code }) => code));
    const prints = results.map(({ partialFingerprints }) => Object.values(partialFingerprints)[0]);
    expect(new Set(prints).size).toBe(findings.length);
  },
  junit: (text, { findings, files }) => {
    const seen: Record<string, number> = {};
    const parser = new SaxesParser();
    parser.on('error', (error) => expect.unreachable(error.message));
    parser.on('opentag', ({ name }) => (seen[name] = (seen[name] ?? 0) + 1));
    parser.write(text).close();
    expect(seen.testcase).toBe(new Set([...files, ...findings.map(({ file }) => file)]).size);
    const faulty = findings.filter(({ severity }) => severity === 'error').map(({ file }) => file);
    expect(seen.failure ?? 0).toBe(new Set(faulty).size);
  },
  markdown: (text, { findings }) => {
    expect(text.startsWith('## council validate\n\n')).toBe(true);
    expect(text.match(/^- \*\*(?:error|warning)\*\* `/gm)).toHaveLength(findings.length);
  },
};

describe('a record with a mistake', () => {
  it.each(faultyRecords)('has its report in every format: %s', async (name) => {
    const report = await reportOn(await archiveWithRecord(name));
    await expectAll(report);
  });

  it.each(faultyFolders)('and so has an archive: %s', async (name) => {
    await expectAll(await reportOn(archiveWithFolder(name)));
  });
});

async function expectAll(report: Report): Promise<void> {
  expect(report.findings).not.toEqual([]);
  for (const format of Object.keys(expectations) as ReportFormat[]) {
    const text = await render(format, report);
    expectations[format](text, report);
    // Nothing acts on a terminal, and nothing stands before the first character or after the last.
    // eslint-disable-next-line no-control-regex -- these are the characters to find
    expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF]/);
    expect(text.endsWith('\n')).toBe(true);
  }
}

it('tells SARIF from what is none', () => {
  expect(isSarif({ version: '2.1.0', runs: [{}] })).toBe(false);
});
