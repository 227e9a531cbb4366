/** Where something stands in a record: keys and positions, counted from 0. */
export type Path = readonly (string | number)[];

/** A path as people write it: `opening[0].speakers[1].person`. */
export function formatPath(path: Path): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`,
    )
    .join('');
}

/** The value at a path, or undefined where the path leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const step of path) {
    if (Array.isArray(current) && typeof step === 'number') current = current[step];
    else if (isMapping(current) && typeof step === 'string' && Object.hasOwn(current, step)) {
      current = current[step];
    } else return undefined;
  }
  return current;
}

/** Whether a value is a mapping from keys to values, not a list. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether one path is the other or lies within it. */
export function isWithin(path: Path, ancestor: Path): boolean {
  return ancestor.every((step, index) => path[index] === step);
}

/** A copy of a value in which another value stands at a path; mappings and lists are made as needed. */
export function withValueAt(value: unknown, path: Path, replacement: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return replacement;
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    const copy = [...list];
    copy[step] = withValueAt(copy[step], rest, replacement);
    return copy;
  }
  const mapping = isMapping(value) ? value : {};
  const child = Object.hasOwn(mapping, step) ? mapping[step] : undefined;
  return { ...mapping, [step]: withValueAt(child, rest, replacement) };
}

/** Every mapping in a value, itself included, with the path to it, from the outside in. */
export function* partsOf(value: unknown, path: Path = []): Iterable<Part> {
  if (isMapping(value)) yield { part: value, path };
  for (const [step, child] of childrenOf(value)) yield* partsOf(child, [...path, step]);
}

/** Every text in a value, with the path to it, in order. */
export function* textsOf(value: unknown, path: Path = []): Iterable<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  for (const [step, child] of childrenOf(value)) yield* textsOf(child, [...path, step]);
}

interface Part {
  readonly part: Readonly<Record<string, unknown>>;
  readonly path: Path;
}

function childrenOf(value: unknown): (readonly [step: string | number, child: unknown])[] {
  if (Array.isArray(value)) return value.map((child: unknown, index) => [index, child]);
  return isMapping(value) ? Object.entries(value) : [];
}

/**
 * A copy of a value in which nothing stands at a path. What holds nothing else afterwards goes as
 * well, but for what stands at `keep` or above it.
 */
export function withoutValueAt(value: unknown, path: Path, keep: Path = []): unknown {
  const parent = path.slice(0, -1);
  const step = path.at(-1);
  const holder = valueAt(value, parent);
  if (step === undefined || valueAt(holder, [step]) === undefined) return value;
  const rest = Array.isArray(holder)
    ? holder.filter((_, index) => index !== step)
    : Object.fromEntries(
        Object.entries(isMapping(holder) ? holder : {}).filter(([key]) => key !== step),
      );
  const isEmpty = Object.keys(rest).length === 0;
  return isEmpty && parent.length > keep.length
    ? withoutValueAt(value, parent, keep)
    : withValueAt(value, parent, rest);
}
