/** What an id looks like: lower-case ASCII letters and digits, single hyphens between them. */
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The longest id, in characters. */
export const longestId = 80;

/** Whether a text has the form of an id, however long it is. */
export function hasIdForm(text: string): boolean {
  return idPattern.test(text);
}

/** Whether a text is an id. */
export function isId(text: string): boolean {
  return text.length <= longestId && hasIdForm(text);
}

/** Whether Windows keeps a name for a device, so that no file there can have it. */
export function isReservedName(text: string): boolean {
  return /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/i.test(text);
}

/** The id, or the id with the lowest suffix from `-2` that is not yet taken. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let suffix = 2; ; suffix += 1) {
    const candidate = `${id.slice(0, longestId - 5).replace(/-$/, '')}-${suffix}`;
    if (!taken.has(candidate)) return candidate;
  }
}
