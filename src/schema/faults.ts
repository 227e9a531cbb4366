import type { SchemaError } from '#complaints';
import type { Kind } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { formatPath, isMapping, valueAt, type Path } from '../model/paths.ts';
import type { Shape } from '../model/shape.ts';
import { shapes } from '../model/shapes.ts';
import { idFromName } from '../model/slug.ts';
import type { SourceDocument } from '../source/document.ts';

/** The mistakes behind the complaints of a validator: each with its place, and each only once. */
export function findFaults(
  kind: Kind,
  document: SourceDocument,
  errors: readonly SchemaError[],
): Fault[] {
  const faults = errors.map((error) => locate(kind, document, error));
  return withoutEchoes(faults.map((fault) => withMeantKey(fault, faults)));
}

/** One complaint with the place it is about. */
export interface Fault {
  readonly kind: Kind;
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
  const fault = { kind, error, path, value, shape };
  if (error.keyword === 'required') return { ...fault, key: String(error.params.missingProperty) };
  if (error.keyword !== 'additionalProperties') return fault;
  const key = String(error.params.additionalProperty);
  const allowed = Object.keys(shape.keys ?? {});
  const absent = allowed.filter((name) => !isMapping(value) || !Object.hasOwn(value, name));
  // A key in another script, or with one letter of it: `тема`, `stаtus`.
  const meant =
    nearest(key, absent) ?? nearest(idFromName(key) ?? '', absent) ?? nearest(key, allowed);
  return { ...fault, key, ...(meant === undefined ? {} : { nearest: meant }) };
}

/**
 * An unknown mapping in a place where just one mapping is missing is that one under another name, as
 * `persons` for `people`.
 */
function withMeantKey(fault: Fault, faults: readonly Fault[]): Fault {
  const { key, shape, value } = fault;
  if (key === undefined || fault.nearest !== undefined) return fault;
  if (fault.error.keyword !== 'additionalProperties') return fault;
  const here = faults.filter((other) => other.error.instancePath === fault.error.instancePath);
  const missing = here.filter(({ error }) => error.keyword === 'required');
  const unknown = here.filter(({ error }) => error.keyword === 'additionalProperties');
  const [name] = missing.map((other) => other.key ?? '');
  const isAlone = missing.length === 1 && unknown.length === 1 && name !== undefined;
  const isSame =
    isAlone && shape.keys?.[name]?.values !== undefined && isMapping(valueAt(value, [key]));
  return isSame ? { ...fault, nearest: name } : fault;
}

/** Walks a JSON Pointer (RFC 6901) down a record and its shape. */
function follow(pointer: string, data: unknown, root: Shape): { path: Path; shape: Shape } {
  const path: (string | number)[] = [];
  for (const token of pointer.split('/').slice(1)) {
    const step = token.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(valueAt(data, path)) ? Number(step) : step);
  }
  return { path, shape: shapeAt(path, root) };
}

/** The shape of the part of a record at a path. */
function shapeAt(path: Path, root: Shape): Shape {
  let shape = root;
  for (const step of path) {
    shape = (typeof step === 'number' ? shape.items : (shape.keys?.[step] ?? shape.values)) ?? {};
  }
  return shape;
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

/** The nearest part around a mapping that has a key which stands in the mapping itself. */
export function ownerOf(key: string, path: Path, kind: Kind): { belongsTo?: string } {
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const shape = shapeAt(path.slice(0, length), shapes[kind]);
    if (Object.hasOwn(shape.keys ?? {}, key))
      return { belongsTo: formatPath(path.slice(0, length)) };
  }
  return {};
}
