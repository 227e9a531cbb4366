import { catalog } from '../diagnostics/catalog.ts';
import type { Code } from '../diagnostics/codes.ts';
import { diagnose, type Part, type Place } from '../diagnostics/diagnostic.ts';
import type { Council } from '../model/generated.ts';
import { pathOfKind } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { rules } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';

/**
 * The codes that a council may decide on: those of the rules. Of a file that cannot be read, or whose
 * form is wrong, nothing else is known; that is never left out, and neither is a broken seal.
 */
export const ruleCodes: ReadonlySet<string> = new Set(
  rules.flatMap(({ codes }) => codes).filter((code) => !code.startsWith('seal/')),
);

/**
 * The findings of the rules, as severe as `council.yaml` has them. Where that cannot be read, nobody
 * knows which warnings are wanted, and there are none.
 */
export function withSeverities(found: readonly Finding[], council: Council | undefined): Finding[] {
  if (council === undefined) return found.filter(({ severity }) => severity === 'error');
  const severities = new Map(Object.entries(council.severities ?? {}));
  return found.flatMap((finding) => {
    const own = ruleCodes.has(finding.code) ? severities.get(finding.code) : undefined;
    const severity = own ?? finding.severity;
    return severity === 'ignore' ? [] : [{ ...finding, severity }];
  });
}

/** What is wrong with the codes under `severities`. */
export function checkSeverities(council: Council | undefined): Finding[] {
  return Object.keys(council?.severities ?? {}).flatMap((code) =>
    checkCode(code, { file: pathOfKind('council'), range: 'key', path: ['severities', code] }),
  );
}

/** What is wrong with a code that a council wants to decide on. */
export function checkCode(code: string, place: Place<Part>): Finding[] {
  if (ruleCodes.has(code)) return [];
  if (isCode(code)) return [diagnose('configuration/fixed-code', { code }, place)];
  const meant = nearest(code, [...ruleCodes]);
  const args = { code, ...(meant === undefined ? {} : { nearest: meant }) };
  return [diagnose('configuration/unknown-code', args, place)];
}

/** Whether a word is the code of a diagnostic. */
export function isCode(word: string): word is Code {
  return Object.hasOwn(catalog, word);
}
