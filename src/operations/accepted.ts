import { diagnose, type Part, type Place } from '../diagnostics/diagnostic.ts';
import type { AcceptedFinding } from '../model/generated.ts';
import { pathOfKind } from '../model/kinds.ts';
import { byCodeUnit } from '../model/order.ts';
import { formatPath } from '../model/paths.ts';
import { shapes } from '../model/shapes.ts';
import { rules } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';
import { fileOf, type Archive } from '../source/archive.ts';
import { schemaLineFor, stringifyRecord } from '../source/stringify.ts';
import type { Plan } from '../store/plan.ts';
import type { ArchiveReading } from './read-archive.ts';
import { checkCode, ruleCodes } from './severities.ts';

/** The findings that `accepted.yaml` does not have. */
export function withoutAccepted(found: readonly Finding[], files: Archive['files']): Finding[] {
  const accepted = new Set(acceptedIn(files).map(identityOf));
  return found.filter(
    (finding) => !ruleCodes.has(finding.code) || !accepted.has(identityOf(entryFor(finding))),
  );
}

/** The codes in `accepted.yaml` that cannot be accepted. */
export function checkAcceptedCodes(files: Archive['files']): Finding[] {
  return acceptedIn(files).flatMap(({ code }, index) => checkCode(code, placeOfCode(index)));
}

/** The findings in `accepted.yaml` that are gone. */
export function goneFindings(
  found: readonly Finding[],
  files: Archive['files'],
  today: string | undefined,
): Finding[] {
  const present = new Set(found.map((finding) => identityOf(entryFor(finding))));
  const unchecked = today === undefined ? codesOfDay() : new Set<string>();
  return acceptedIn(files).flatMap((entry, index) => {
    const { code, file } = entry;
    const isChecked = ruleCodes.has(code) && !unchecked.has(code);
    if (!isChecked || present.has(identityOf(entry))) return [];
    return [diagnose('configuration/gone-finding', { code, file }, placeOfCode(index))];
  });
}

function placeOfCode(index: number): Place<Part> {
  const path = ['findings', index, 'code'];
  return { file: pathOfKind('accepted'), range: 'value', path };
}

/** What accepting all findings of some files would write. */
export interface Acceptance {
  readonly plan: Plan;
  /** How many findings are accepted then that were not before. */
  readonly added: number;
  /** How many accepted findings are taken out, since they are gone. */
  readonly gone: number;
}

/**
 * Accepts what the rules find in the chosen files, and takes out what is gone; what is accepted
 * already keeps its reason. Undefined where `accepted.yaml` is there but cannot be read.
 */
export function proposeAcceptance(
  { archive, found, texts }: ArchiveReading,
  isChosen: (file: string) => boolean,
): Acceptance | undefined {
  const path = pathOfKind('accepted');
  const before = texts.get(path);
  if (before !== undefined && fileOf(archive, 'accepted') === undefined) return undefined;
  const present = new Map(
    found
      .filter(({ code }) => ruleCodes.has(code))
      .map(entryFor)
      .map((entry) => [identityOf(entry), entry]),
  );
  const old = acceptedIn(archive.files);
  const kept = old.filter((entry) => !isChosen(entry.file) || present.has(identityOf(entry)));
  const known = new Set(kept.map(identityOf));
  const added = [...present.values()].filter(
    (entry) => isChosen(entry.file) && !known.has(identityOf(entry)),
  );
  const counts = { added: added.length, gone: old.length - kept.length };
  if (counts.added + counts.gone === 0) return { plan: [], ...counts };
  const findings = [...kept, ...added].sort((a, b) => byCodeUnit(identityOf(a), identityOf(b)));
  const schemaLine = schemaLineFor(texts.get(pathOfKind('council')) ?? '', 'accepted');
  const text = stringifyRecord({ schema: 1, findings }, shapes.accepted, schemaLine);
  const change =
    before === undefined
      ? { action: 'create' as const, path, text }
      : { action: 'replace' as const, path, before, after: text };
  return { plan: [change], ...counts };
}

function acceptedIn(files: Archive['files']): readonly AcceptedFinding[] {
  return fileOf({ files }, 'accepted')?.record.findings ?? [];
}

/** The codes of the rules that are left out where no day is given. */
function codesOfDay(): Set<string> {
  return new Set(rules.filter(({ scope }) => scope === 'day').flatMap(({ codes }) => codes));
}

function entryFor({ code, file, path }: Finding): AcceptedFinding {
  return { code, file, ...(path.length === 0 ? {} : { path: formatPath(path) }) };
}

/** What makes a finding the same one: not its line, which moves with every edit above it. */
function identityOf({ file, path = '', code }: AcceptedFinding): string {
  return [file, path, code].join('\n');
}
