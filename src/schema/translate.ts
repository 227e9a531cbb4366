import type { SchemaError } from '#validators';
import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { Kind } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { formatPath, isMapping, valueAt, type Path } from '../model/paths.ts';
import type { Shape } from '../model/shape.ts';
import { shapes } from '../model/shapes.ts';
import type { SourceDocument } from '../source/document.ts';
import { expectations, isFormat } from './formats.ts';

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
  const faults = errors.map((error) => locate(kind, document, error));
  return withoutEchoes(faults).flatMap((fault) => toDiagnostic(document, fault) ?? []);
}

/** One complaint with the place it is about. */
interface Fault {
  readonly error: SchemaError;
  readonly path: Path;
  readonly value: unknown;
  readonly shape: Shape;
  /** The key that a missing-key or unknown-key complaint names. */
  readonly key?: string;
  /** For an unknown key: the allowed one that was probably meant. */
  readonly nearest?: string;
}

function locate(kind: Kind, { data }: SourceDocument, error: SchemaError): Fault {
  const { path, shape } = follow(error.instancePath, data, shapes[kind]);
  const value = valueAt(data, path);
  const fault = { error, path, value, shape };
  if (error.keyword === 'required') return { ...fault, key: String(error.params.missingProperty) };
  if (error.keyword !== 'additionalProperties') return fault;
  const key = String(error.params.additionalProperty);
  const allowed = Object.keys(shape.keys ?? {});
  const absent = allowed.filter((name) => !isMapping(value) || !Object.hasOwn(value, name));
  const meant = nearest(key, absent) ?? nearest(key, allowed);
  return { ...fault, key, ...(meant === undefined ? {} : { nearest: meant }) };
}

/** Walks a JSON Pointer (RFC 6901) down a record and its shape. */
function follow(pointer: string, data: unknown, root: Shape): { path: Path; shape: Shape } {
  const path: (string | number)[] = [];
  let shape = root;
  for (const token of pointer.split('/').slice(1)) {
    const step = token.replaceAll('~1', '/').replaceAll('~0', '~');
    const isList = Array.isArray(valueAt(data, path));
    path.push(isList ? Number(step) : step);
    shape = (isList ? shape.items : (shape.keys?.[step] ?? shape.values)) ?? {};
  }
  return { path, shape };
}

/** Drops the complaints that only repeat another one in other words. */
function withoutEchoes(faults: readonly Fault[]): Fault[] {
  const meant = new Set(faults.map(({ path, nearest }) => formatPath([...path, nearest ?? ''])));
  const best = new Map<string, number>();
  for (const fault of faults) {
    const place = placeOf(fault);
    best.set(place, Math.min(best.get(place) ?? Infinity, rankOf(fault)));
  }
  return faults.filter((fault) => {
    const { error, path, key } = fault;
    if (error.keyword === 'propertyNames') return false;
    if (error.keyword === 'required') return !meant.has(formatPath([...path, key ?? '']));
    return rankOf(fault) === best.get(placeOf(fault));
  });
}

/** Of several complaints about one value the one that says most comes first; others stand alone. */
const ranks: readonly string[] = [
  'enum',
  'type',
  'code',
  'const',
  'format',
  'pattern',
  'maxLength',
];

function rankOf({ error }: Fault): number {
  // A short list of words says more than a type; the list of all countries or languages does not.
  const isCode = error.keyword === 'enum' && /\/(?:country|language)\//.test(error.schemaPath);
  return ranks.indexOf(isCode ? 'code' : error.keyword);
}

/** What a complaint is about: a value, a key, or, where several can be right at once, itself. */
function placeOf(fault: Fault): string {
  const { error, path } = fault;
  const own = rankOf(fault) === -1 ? `${error.keyword} ${JSON.stringify(error.params)}` : '';
  return `${formatPath(path)} ${error.propertyName ?? ''} ${own}`;
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
      return diagnose(
        'schema/wrong-format',
        { found: String(value), expected: expectation(error) },
        at(path),
      );
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
function aboutKey(document: SourceDocument, { error, path }: Fault, key: string): Diagnostic {
  const target = [...path, key];
  const place = {
    file: document.file,
    range: document.keyRangeOf(target),
    path: target,
    subject: key,
  };
  if (error.keyword === 'enum') return diagnose('schema/unknown-language', { tag: key }, place);
  if (error.keyword === 'maxLength') {
    const args = { length: Array.from(key).length, limit: Number(error.params.limit) };
    return diagnose('schema/too-long', args, place);
  }
  return diagnose('schema/wrong-format', { found: key, expected: expectation(error) }, place);
}

function unknownKey(document: SourceDocument, fault: Fault, key: string): Diagnostic {
  const target = [...fault.path, key];
  const allowed = Object.keys(fault.shape.keys ?? {});
  const args = { key, allowed, ...(fault.nearest === undefined ? {} : { nearest: fault.nearest }) };
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

function expectation({ params }: SchemaError): string {
  return isFormat(params.format) ? expectations[params.format] : 'text of another form';
}
