import type { SchemaKind } from '../model/kinds.ts';
import { byCodeUnit } from '../model/order.ts';
import { isMapping } from '../model/paths.ts';
import { documentOf, schemaOf, type SchemaDocument } from './documents.ts';

/** A definition: the file that holds it, empty for the schema itself, and its name there. */
interface Target {
  readonly file: string;
  readonly name: string;
}

/**
 * The schema of a kind as one document that needs no other: the definitions that it uses stand under
 * its own `$defs`. Our formats are left out, since others do not know them, or mean something else
 * by them: a `date` may be a month here. Their patterns stay.
 */
export function bundleSchema(kind: SchemaKind): Readonly<Record<string, unknown>> {
  const { $defs: own = {}, ...schema } = schemaOf[kind];
  const definitions = new Map<string, unknown>();
  const use = ({ file, name }: Target): void => {
    if (definitions.has(name)) return;
    definitions.set(name, undefined);
    definitions.set(name, bundled(definitionOf({ file, name }, own), file, use));
  };
  const root = bundled(schema, '', use);
  const sorted = [...definitions].sort(([a], [b]) => byCodeUnit(a, b));
  return { ...(isMapping(root) ? root : {}), $defs: Object.fromEntries(sorted) };
}

/** What a target is. A reference to a whole schema (`meeting.schema.json#`) has that file's stem as name. */
function definitionOf({ file, name }: Target, own: SchemaDocument['$defs']): unknown {
  if (file === '') return own?.[name];
  const { $defs = {}, ...whole } = documentOf(file);
  return $defs[name] ?? whole;
}

/** The keywords whose values are no schemas. */
const literal: ReadonlySet<string> = new Set(['const', 'enum', 'examples', 'default']);

/** A part of a schema in which every reference leads into the same document. */
function bundled(part: unknown, file: string, use: (target: Target) => void): unknown {
  if (Array.isArray(part)) return part.map((each) => bundled(each, file, use));
  if (!isMapping(part)) return part;
  const entries = Object.entries(part).flatMap(([keyword, value]): [string, unknown][] => {
    if (literal.has(keyword)) return [[keyword, value]];
    if (keyword === 'format' && typeof value === 'string') return [];
    if (keyword === 'properties' && isMapping(value)) {
      const names = Object.entries(value);
      return [
        [
          keyword,
          Object.fromEntries(names.map(([name, each]) => [name, bundled(each, file, use)])),
        ],
      ];
    }
    if (keyword !== '$ref' || typeof value !== 'string')
      return [[keyword, bundled(value, file, use)]];
    const [target = '', pointer = ''] = value.split('#');
    const stem = target.split('.')[0] ?? '';
    const name = pointer === '' ? stem : pointer.replace('/$defs/', '');
    use({ file: target === '' ? file : target, name });
    return [['$ref', `#/$defs/${name}`]];
  });
  return Object.fromEntries(entries);
}
