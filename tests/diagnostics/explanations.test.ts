// Every explanation shows what it says: its example is checked in a small archive.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as validators from '#printed-validators';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { explanations } from '../../src/diagnostics/explanations.ts';
import type { Excerpt } from '../../src/diagnostics/explanations/explanation.ts';
import { explainFindings } from '../../src/operations/explain.ts';
import { readArchive } from '../../src/operations/read-archive.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { archiveWith } from '../support/explained-archive.ts';

/** The explanations whose examples no text can show, and what shows the finding instead. */
const elsewhere: Readonly<Record<string, string>> = {
  'archive/unreadable-file': 'tests/records/folders.test.ts',
  'seal/altered-text': 'tests/rules/altered-seal.test.ts',
  'seal/altered-digest': 'tests/rules/altered-seal.test.ts',
  'yaml/encoding': 'tests/records/err/windows-encoding.yaml',
  'archive/faulty-messages': 'tests/operations/check-messages.test.ts',
  'archive/more-findings': 'tests/source/parse.test.ts',
  'yaml/too-large': 'tests/source/parse.test.ts',
  'yaml/long-line': 'tests/source/parse.test.ts',
  'yaml/too-complex': 'tests/source/parse.test.ts',
};

const shown = Object.entries(explanations).filter(([code]) => !Object.hasOwn(elsewhere, code));

describe('an explanation', () => {
  it.each(shown)('of %s has an example that is found', async (code, { wrong }) => {
    const found = await check(wrong);
    expect(found.map((finding) => finding.code)).toContain(code);
  });

  it.each(shown)('of %s has a remedy that is not', async (code, { right }) => {
    const found = await check(right);
    expect(
      found.filter((finding) => finding.severity === 'error' || finding.code === code),
    ).toEqual([]);
  });

  it.each(Object.entries(elsewhere))('of %s has an example elsewhere', (_, file) => {
    expect(existsSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)))).toBe(true);
  });

  it.each(Object.entries(explanations))(
    'of %s is made of sentences, and shows whole lines',
    (_, { finds, why, wrong, right }) => {
      for (const text of [finds, why]) expect(text).toMatch(/^[A-Z].*\.$/);
      for (const { text } of [...wrong, ...right]) expect(text).toMatch(/^\S[^]*\n$/);
    },
  );
});

describe('what explain prints', () => {
  it('follows its schema', () => {
    const explained = explainFindings();
    expect(validators.explain(explained)).toBe(true);
    expect(explained.findings).toHaveLength(Object.keys(explanations).length);
  });

  it('says which findings the council can decide on', () => {
    const fixed = explainFindings().findings.filter(({ is_fixed }) => is_fixed);
    const groups = new Set(fixed.map(({ code }) => code.split('/')[0]));
    expect([...groups]).toEqual(['archive', 'yaml', 'schema', 'seal', 'configuration']);
  });

  it('takes a code as validate prints it', () => {
    const { findings } = explainFindings('[register/unused-entry]');
    expect(findings.map(({ code }) => code)).toEqual(['register/unused-entry']);
  });
});

/** What is found in the small archive with some pieces in it. */
async function check(pieces: readonly Excerpt[]): Promise<readonly Diagnostic[]> {
  const folder = await archiveWith(pieces);
  return (await readArchive(nodeFiles, folder, '2026-06-01')).diagnostics;
}
