// Every case of the YAML test suite through the reader. A record is a part of YAML 1.2, so that many
// valid cases are refused: the table beside this file says of each case what becomes of it and why.
import { describe, expect, it } from 'vitest';
import { meetingLimits } from '../../src/source/limits.ts';
import { parseSource, type Parsed } from '../../src/source/parse.ts';
import { tests } from '../support/yaml-test-suite.js';

/** One case: an id such as `229Q`, or `2G84/1` for the second of several. */
interface Case {
  readonly id: string;
  readonly name: string;
  readonly yaml: string;
  /** Whether the suite says that it is no YAML. */
  readonly isInvalid: boolean;
  /** Its value as JSON, where it has one. */
  readonly json: string | undefined;
  readonly parsed: Parsed;
}

const cases = tests.flatMap(({ id: testId, name, cases: variants }) =>
  variants.map(({ yaml, fail: isInvalid = false, json }, index): Case => {
    const id = variants.length === 1 ? testId : `${testId}/${index}`;
    const parsed = parseSource('x.yaml', new TextEncoder().encode(yaml), meetingLimits);
    return { id, name, yaml, isInvalid, json: json ?? undefined, parsed };
  }),
);

const accepted = cases.filter(({ parsed }) => parsed.document !== undefined);

/** What becomes of a case, in a few words. */
function verdictOn({ json, parsed: { document, diagnostics } }: Case): string {
  if (document === undefined) return `refused: ${diagnostics.map(({ code }) => code).join(', ')}`;
  if (json === undefined) return 'read; the suite gives no JSON';
  return isEqual(document.data, JSON.parse(json)) ? 'read as in JSON' : 'READ OTHERWISE';
}

function isEqual(a: unknown, b: unknown): boolean {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
}

describe('the YAML test suite', () => {
  it('is whole', () => {
    expect(cases.length).toBe(402);
    expect(cases.filter(({ isInvalid }) => isInvalid).length).toBe(94);
    // The signs by which the suite shows blanks and tabs are characters again.
    expect(cases.filter(({ yaml }) => /[␣»↵∎←⇔]/.test(yaml)).map(({ id }) => id)).toEqual([]);
  });

  it('has the expected verdict in every case', async () => {
    const rows = cases.map((row) =>
      [row.id.padEnd(8), row.isInvalid ? 'invalid' : 'valid  ', verdictOn(row).padEnd(46), row.name]
        .join('  ')
        .trimEnd(),
    );
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('yaml-test-suite.out');
  });

  it('has no invalid case that is read', () => {
    expect(accepted.filter(({ isInvalid }) => isInvalid).map(({ id }) => id)).toEqual([]);
  });

  it.each(accepted.filter(({ json }) => json !== undefined))(
    'gives the value of $id, $name',
    ({ parsed, json = '' }) => {
      expect(parsed.document?.data).toEqual(JSON.parse(json));
    },
  );
});
