import type { Kind } from '../../src/model/kinds.ts';
import { isMapping } from '../../src/model/paths.ts';
import type { Shape } from '../../src/model/shape.ts';
import { shapes } from '../../src/model/shapes.ts';

/**
 * Every key path of a record, after its kind, as in `meeting.sessions[].moderators`; a free key, such
 * as a language or an id, is `*`. Texts of one line also occur with their value: `meeting.mode=online`.
 */
export function occurrencesIn(kind: Kind, record: unknown): ReadonlySet<string> {
  return new Set(walk(kind, record, shapes[kind]));
}

function* walk(path: string, value: unknown, shape: Shape): Iterable<string> {
  yield path;
  if (typeof value === 'string') yield `${path}=${value}`;
  if (Array.isArray(value)) {
    for (const part of value) yield* walk(`${path}[]`, part, shape.items ?? {});
  } else if (isMapping(value)) {
    for (const [key, part] of Object.entries(value)) {
      const known = shape.keys?.[key];
      if (known === undefined) yield* walk(`${path}.*`, part, shape.values ?? {});
      else yield* walk(`${path}.${key}`, part, known);
    }
  }
}
