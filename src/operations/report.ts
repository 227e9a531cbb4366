import { catalog } from '../diagnostics/catalog.ts';
import type { Code } from '../diagnostics/codes.ts';
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import { excerptOf, type Line } from '../diagnostics/frame.ts';
import { kindOfPath } from '../model/kinds.ts';
import { formatPath, type Path } from '../model/paths.ts';
import { recently } from '../model/recent.ts';
import { shapes } from '../model/shapes.ts';
import type { Shape } from '../model/shape.ts';
import { visible } from '../model/visible.ts';
import { confidentialIn, type Confidential } from './confidential.ts';

/**
 * What formatters present. It holds all that they may show and nothing else: neither the texts of
 * the files nor the arguments of the diagnostics, so that no format can quote what is confidential.
 */
export interface Report {
  readonly findings: readonly Finding[];
  /** The files that were checked, in order. */
  readonly files: readonly string[];
  readonly since?: Since;
}

/** What the archive is compared with, where only what has changed may fail. */
export interface Since {
  readonly ref: string;
  /** How many of the files have changed. */
  readonly changed: number;
}

/** One diagnostic as it is shown. */
export interface Finding extends Spot {
  readonly code: Code;
  readonly severity: Diagnostic['severity'];
  readonly message: string;
  readonly help?: string;
  readonly related: readonly (Spot & { readonly message: string })[];
  /** Whether it lies in a confidential part, of which only the place may be told. */
  readonly isWithheld: boolean;
}

/** A place in a file, as it is shown. */
export interface Spot {
  readonly file: string;
  readonly range: Range;
  /** Where in the record, as in `sessions[0].title`; empty for the file as a whole. */
  readonly path: string;
  /** The lines to show, the marked one last; absent where they may not be shown. */
  readonly excerpt?: readonly Line[];
}

/** What a check has found, and where it stands. */
export interface Found {
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of the files, by the name that diagnostics give them. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every file that was checked; those of `texts`, where none is named. */
  readonly files?: readonly string[];
  /** The path by which the reader finds a file. */
  readonly shownPath: (file: string) => string;
  readonly since?: Since | undefined;
}

/** A report with everything in it: only for somebody who sits at the terminal. */
export function fullReport(found: Found): Report {
  return reportOf(found, { isConfidential: () => undefined, tame: (text) => text });
}

/** A report that may be kept and passed on: of confidential parts it tells key and position only. */
export function publicReport(found: Found): Report {
  const isConfidential = recently((file) => confidentialIn(file, found.texts.get(file) ?? ''));
  // GitHub and Azure obey a command wherever one of these stands in a line of a log.
  const tame = (text: string): string => text.replace(/##(?=\[|vso\[)/g, '# #');
  return reportOf(found, { isConfidential, tame });
}

interface Audience {
  readonly isConfidential: (file: string) => Confidential | undefined;
  readonly tame: (text: string) => string;
}

function reportOf(found: Found, { isConfidential, tame }: Audience): Report {
  const { diagnostics, texts, shownPath, since } = found;
  const show = (text: string): string => tame(visible(text));
  // Findings are in the order of their files: those of many files are never at hand together.
  const linesOf = recently((file): readonly string[] => texts.get(file)?.split(/\r?\n/) ?? []);
  const spotOf = (place: Place): Spot => {
    const { file, range, path } = place;
    const spot = { file: show(shownPath(file)), range, path: show(formatPath(path)) };
    const lines = showable(excerptOf(linesOf(file), range), isConfidential(file));
    if ((texts.get(file) ?? '') === '' || lines === undefined) return spot;
    return { ...spot, excerpt: lines.map(({ number, text }) => ({ number, text: tame(text) })) };
  };
  const toFinding = (diagnostic: Diagnostic): Finding => {
    const { code, severity, related = [], message, help } = diagnostic;
    const isWithheld = [diagnostic, ...related].some(
      (place) => isConfidential(place.file)?.holds(place) === true,
    );
    if (isWithheld) return withheld(diagnostic, { file: show(shownPath(diagnostic.file)) });
    return {
      code,
      severity,
      message: show(message),
      ...(help === undefined ? {} : { help: show(help) }),
      ...spotOf(diagnostic),
      related: related.map((place) => ({ ...spotOf(place), message: show(place.message) })),
      isWithheld,
    };
  };
  const files = [...(found.files ?? texts.keys())].map(shownPath).map(show).sort();
  return {
    findings: diagnostics.map(toFinding),
    files,
    ...(since === undefined ? {} : { since: { ...since, ref: show(since.ref) } }),
  };
}

type Place = Pick<Diagnostic, 'file' | 'range' | 'path'>;

/** The lines of an excerpt that may be shown; undefined where the marked one may not. */
function showable(
  excerpt: readonly Line[],
  confidential: Confidential | undefined,
): readonly Line[] | undefined {
  if (confidential === undefined) return excerpt;
  const [marked, previous] = [...excerpt].reverse();
  if (marked === undefined || confidential.holdsLine(marked.number)) return undefined;
  // A comment may belong to the confidential part above it.
  const isHidden =
    previous === undefined ||
    confidential.holdsLine(previous.number) ||
    /^\s*#/.test(previous.text);
  return isHidden ? [marked] : excerpt;
}

/** What may be told of a finding in a confidential part. */
function withheld(diagnostic: Diagnostic, { file }: Pick<Finding, 'file'>): Finding {
  const { code, severity, range } = diagnostic;
  const path = formatPath(knownSteps(diagnostic));
  const title = `${catalog[code].title.charAt(0).toLowerCase()}${catalog[code].title.slice(1)}`;
  return {
    code,
    severity,
    message: path === '' ? `${title}, in a part that is not public` : `\`${path}\`: ${title}`,
    help: 'this may not be public; `council validate` at a terminal shows it',
    file,
    range,
    path,
    related: [],
    isWithheld: true,
  };
}

/** A path as far as its keys are those of the schema: others are texts of the record. */
function knownSteps({ file, path }: Diagnostic): Path {
  const kind = kindOfPath(file);
  let shape: Shape | undefined = kind === undefined ? undefined : shapes[kind];
  const known: (string | number)[] = [];
  for (const step of path) {
    shape = typeof step === 'number' ? shape?.items : shape?.keys?.[step];
    if (shape === undefined) break;
    known.push(step);
  }
  return known;
}
