/** The positions of two equal entries of a list, those that come first. */
export function repeatedEntry(
  list: readonly unknown[],
): { readonly first: number; readonly again: number } | undefined {
  if (list.length < 2) return undefined;
  const seen = new Map<unknown, number>();
  for (const [again, entry] of list.entries()) {
    // A text stands for itself; whatever is told by its JSON begins with what no record holds.
    const name = typeof entry === 'string' ? entry : `\0${JSON.stringify(entry)}`;
    const first = seen.get(name);
    if (first !== undefined) return { first, again };
    seen.set(name, again);
  }
  return undefined;
}
