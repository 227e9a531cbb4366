import { isMapping } from '../model/paths.ts';
import type { Referent, Shape } from '../model/shape.ts';
import { shapes } from '../model/shapes.ts';
import type { RecordFile } from './archive.ts';

/**
 * What stands in a record, without its places: one walk collects what most rules look at. Only a rule
 * that sees something wrong in it has to find out where that stands.
 */
export interface Inventory {
  /** Every text but those that refer to something. */
  readonly texts: readonly string[];
  readonly references: readonly { readonly to: Referent; readonly id: string }[];
  /** The mappings that speak of a person. */
  readonly parts: readonly PersonPart[];
}

/** A mapping that speaks of a person: a speaker, a participant, a delegation with its head. */
export interface PersonPart {
  readonly part: Readonly<Record<string, unknown>>;
  /** The key of the list in which it stands, or its own. */
  readonly key: string;
}

const shapeless: Shape = {};

/** Takes the inventory of a record. */
export function inventoryOf({ kind, record }: RecordFile): Inventory {
  return inventoryOfValue(record, shapes[kind]);
}

/** Takes the inventory of a part of a record. */
export function inventoryOfValue(whole: unknown, form: Shape): Inventory {
  const texts: string[] = [];
  const references: { to: Referent; id: string }[] = [];
  const parts: PersonPart[] = [];
  const take = (value: unknown, shape: Shape, own: string): void => {
    if (typeof value === 'string') {
      if (shape.refersTo === undefined) texts.push(value);
      else references.push({ to: shape.refersTo, id: value });
    } else if (Array.isArray(value)) {
      const { items = shapeless } = shape;
      for (const item of value) take(item, items, own);
    } else if (isMapping(value)) {
      const { keys, values = shapeless } = shape;
      for (const key in value) {
        if (key === 'person' || key === 'head') parts.push({ part: value, key: own });
        take(value[key], keys?.[key] ?? values, key);
      }
    }
  };
  take(whole, form, '');
  return { texts, references, parts };
}
