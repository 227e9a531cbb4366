import { catalog } from '../diagnostics/catalog.ts';
import type { Code } from '../diagnostics/codes.ts';
import { explanations } from '../diagnostics/explanations.ts';
import type { Excerpt as Shown } from '../diagnostics/explanations/explanation.ts';
import { UsageError } from '../errors.ts';
import type { Excerpt, Explained, ExplainedFinding } from '../model/generated.ts';
import { nearest } from '../model/nearest.ts';
import { isCode, ruleCodes } from './severities.ts';

/**
 * What the finding of a code is about, or all findings where none is named. A code may stand in
 * brackets, as `validate` prints it; an unknown one is a usage error.
 */
export function explainFindings(code?: string): Explained {
  const codes = code === undefined ? Object.keys(catalog).filter(isCode) : [known(code)];
  return { schema: 1, findings: codes.map(explained) };
}

function known(word: string): Code {
  const code = word.replace(/^\[(.*)\]$/, '$1');
  if (isCode(code)) return code;
  const codes = Object.keys(catalog);
  const meant = codes.find((full) => full.endsWith(`/${code}`)) ?? nearest(code, codes);
  throw new UsageError(`no finding has the code \`${code}\``, {
    help: meant === undefined ? '`council explain` lists the codes' : `did you mean \`${meant}\`?`,
  });
}

function explained(code: Code): ExplainedFinding {
  const { severity, title } = catalog[code];
  const { finds, why, wrong, right } = explanations[code];
  return {
    code,
    severity,
    is_fixed: !ruleCodes.has(code),
    title,
    finds,
    matters: why,
    example: wrong.map(excerpt),
    instead: right.map(excerpt),
  };
}

function excerpt({ file, text }: Shown): Excerpt {
  return { file, text };
}
