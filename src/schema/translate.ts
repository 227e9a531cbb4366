import type { SchemaError } from '#complaints';
import type { DiagnosticArgs } from '../diagnostics/codes.ts';
import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { Kind } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { formatPath, isMapping, type Path } from '../model/paths.ts';
import type { SourceDocument } from '../source/document.ts';
import { expectations, formatNamed } from './formats.ts';
import { findFaults, ownerOf, type Fault } from './faults.ts';
import { rewritten } from './suggest.ts';

/** The version of the schemas that this program knows. */
const knownVersion = 1;

/** Turns the complaints of a validator about one document into diagnostics, one for each mistake. */
export function translate(
  kind: Kind,
  document: SourceDocument,
  errors: readonly SchemaError[],
): Diagnostic[] {
  const newer = newerVersion(document);
  if (newer !== undefined) return [newer];
  return findFaults(kind, document, errors).flatMap((fault) => toDiagnostic(document, fault) ?? []);
}

function newerVersion(document: SourceDocument): Diagnostic | undefined {
  const found = document.data.schema;
  if (typeof found !== 'number' || !(found > knownVersion)) return undefined;
  const place = { file: document.file, range: document.rangeOf(['schema']), path: ['schema'] };
  return diagnose('schema/newer-version', { found, known: knownVersion }, place);
}

function toDiagnostic(document: SourceDocument, fault: Fault): Diagnostic | undefined {
  const { error, path, value, key } = fault;
  if (error.propertyName !== undefined) return aboutKey(document, fault, error.propertyName);
  const at = (target: Path): Place => ({
    file: document.file,
    range: document.rangeOf(target),
    path: target,
  });
  const limit = Number(error.params.limit);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(document, fault, key ?? '');
    case 'required': {
      const place = { ...at(path), range: document.keyRangeOf(path) };
      return diagnose('schema/missing-key', { key: key ?? '' }, place);
    }
    case 'type':
      return diagnose(
        'schema/wrong-type',
        { found: value, expected: expectedType(fault) },
        at(path),
      );
    case 'enum':
      return unknownValue(fault, at(path));
    case 'const':
      return diagnose('schema/unknown-value', { found: value, expected: ['1'] }, at(path));
    case 'format':
    case 'pattern':
      return diagnose('schema/wrong-format', wrongFormat(String(value), error), at(path));
    case 'maxLength':
      return diagnose(
        'schema/too-long',
        { length: Array.from(String(value)).length, limit },
        at(path),
      );
    case 'minimum':
    case 'maximum': {
      const bound = `${error.keyword === 'minimum' ? 'at least' : 'at most'} ${limit}`;
      return diagnose('schema/out-of-range', { found: Number(value), bound }, at(path));
    }
    case 'minItems':
    case 'minProperties':
      return diagnose('schema/too-few', { limit }, at(path));
    case 'maxItems':
    case 'maxProperties':
      return diagnose('schema/too-many', { limit }, at(path));
    case 'uniqueItems': {
      const [first, again] = [Number(error.params.j), Number(error.params.i)].sort((a, b) => a - b);
      const args = { first: first ?? 0, again: again ?? 0 };
      return diagnose('schema/repeated-entry', args, {
        ...at([...path, args.again]),
        subject: formatPath(path),
      });
    }
    default:
      return undefined;
  }
}

/** A complaint about a key where keys are free: a language tag or an id. */
function aboutKey(document: SourceDocument, { error, path, kind }: Fault, key: string): Diagnostic {
  const target = [...path, key];
  const place = {
    file: document.file,
    range: document.keyRangeOf(target),
    path: target,
    subject: key,
  };
  if (error.keyword === 'enum') {
    return diagnose('schema/unknown-language', { tag: key, ...ownerOf(key, path, kind) }, place);
  }
  if (error.keyword === 'maxLength') {
    const args = { length: Array.from(key).length, limit: Number(error.params.limit) };
    return diagnose('schema/too-long', args, place);
  }
  return diagnose('schema/wrong-format', wrongFormat(key, error), place);
}

function unknownKey(document: SourceDocument, fault: Fault, key: string): Diagnostic {
  const target = [...fault.path, key];
  const allowed = Object.keys(fault.shape.keys ?? {});
  const owner =
    fault.nearest === undefined ? ownerOf(key, fault.path, fault.kind) : { nearest: fault.nearest };
  const args = { key, allowed, ...owner };
  return diagnose('schema/unknown-key', args, {
    file: document.file,
    range: document.keyRangeOf(target),
    path: target,
    subject: formatPath(fault.path),
  });
}

function unknownValue({ error, value }: Fault, place: Place): Diagnostic {
  if (error.schemaPath.includes('/country/')) {
    return diagnose('schema/unknown-country', { code: String(value) }, place);
  }
  if (error.schemaPath.includes('/language/')) {
    return diagnose('schema/unknown-language', { tag: String(value) }, place);
  }
  const { allowedValues } = error.params;
  const expected = Array.isArray(allowedValues) ? allowedValues.map(String).sort() : [];
  const meant = typeof value === 'string' ? nearest(value, expected) : undefined;
  const args = { found: value, expected, ...(meant === undefined ? {} : { nearest: meant }) };
  return diagnose('schema/unknown-value', args, place);
}

function expectedType({ error, value, shape }: Fault): string {
  switch (error.params.type) {
    case 'integer':
      return 'a whole number';
    case 'array':
      return 'a list, each entry on a line of its own after `- `';
    case 'object':
      return shape.values !== undefined && shape.values.keys === undefined && !isMapping(value)
        ? 'a text for each language, as in `en: …`'
        : 'keys and values, as in `id: …`';
    default:
      return 'text';
  }
}

function wrongFormat(
  found: string,
  { params }: SchemaError,
): DiagnosticArgs['schema/wrong-format'] {
  const format = formatNamed(params.format);
  if (format === undefined) return { found, expected: 'text of another form' };
  const meant = rewritten(found, format);
  return { found, expected: expectations[format], ...(meant === undefined ? {} : { meant }) };
}
