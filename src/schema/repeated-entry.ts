/** The positions of two equal entries of a list of texts, those that come first. */
export function repeatedEntry(
  list: readonly unknown[],
): { readonly first: number; readonly again: number } | undefined {
  const seen = new Map<string, number>();
  for (const [again, entry] of list.entries()) {
    const text = JSON.stringify(entry);
    const first = seen.get(text);
    if (first !== undefined) return { first, again };
    seen.set(text, again);
  }
  return undefined;
}
