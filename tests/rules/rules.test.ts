// What holds for every rule; what each of them finds is shown in `tests/records`.
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/diagnostics/catalog.ts';
import { explanations } from '../../src/diagnostics/explanations.ts';
import { gather } from '../../src/operations/gather.ts';
import { readArchive } from '../../src/operations/read-archive.ts';
import { isCode } from '../../src/operations/severities.ts';
import { rules } from '../../src/rules/index.ts';
import type { Finding, Rule } from '../../src/rules/rule.ts';
import { entryOf, isOfKind } from '../../src/source/archive.ts';
import { inventoryOf } from '../../src/source/inventory.ts';
import { surveyOf } from '../../src/source/survey.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { archiveWith } from '../support/explained-archive.ts';

const codes = rules.flatMap((rule) => rule.codes);

describe('the rules', () => {
  it('find every code that is not about the form of files, or about the check itself', () => {
    const form = ['archive', 'yaml', 'schema', 'configuration'];
    const expected = Object.keys(catalog).filter(
      (code) => !form.includes(code.split('/')[0] ?? ''),
    );
    expect([...codes].sort()).toEqual(expected.sort());
  });

  it('have each code once', () => {
    expect(codes).toEqual([...new Set(codes)]);
  });

  it('that need the day are two', () => {
    const needing = rules.filter(({ scope }) => scope === 'day');
    expect(needing.flatMap((rule) => rule.codes)).toEqual([
      'meeting/held-in-future',
      'meeting/planned-in-past',
    ]);
  });

  // No example in a text can show a seal: `altered-seal.test.ts` does.
  it.each(codes.filter((code) => !code.startsWith('seal/')))(
    'that say they find %s find it, and nothing that they do not say',
    async (code) => {
      const folder = await archiveWith(explanations[code].wrong);
      const rule = rules.find((candidate) => candidate.codes.includes(code));
      const found = (await findingsOf(rule, folder)).map((finding) => finding.code);
      expect(found).toContain(code);
      expect(rule?.codes).toEqual(expect.arrayContaining(found));
      expect(found.every(isCode)).toBe(true);
    },
  );
});

/** What one rule finds in an archive, whatever it looks at. */
async function findingsOf(rule: Rule | undefined, folder: string): Promise<Finding[]> {
  const { archive } = await readArchive(nodeFiles, folder);
  const survey = surveyOf({ ...(await gather({ files: nodeFiles, folder })), isWhole: true });
  switch (rule?.scope) {
    case 'meeting':
      return archive.files
        .filter((file) => isOfKind(file, 'meeting'))
        .flatMap((file) => [...rule.check(entryOf(file), archive, inventoryOf(file))]);
    case 'record':
      return archive.files.flatMap((file) => [...rule.check(file, archive, inventoryOf(file))]);
    case 'archive':
      return [...rule.check(survey)];
    case 'day':
      return [...rule.check(survey, '2026-06-01')];
    case undefined:
      return [];
  }
}
