import type { Block, Entry, Language } from '../model/generated.ts';
import type { PlainBlock, PlainEntry } from './blocks.ts';

/** The blocks of a document in one language. */
export interface Version {
  readonly language: Language;
  readonly blocks: readonly PlainBlock[];
}

/**
 * The versions of a document as one, each block with its text in every language. What a document is
 * composed of never depends on its language, so the blocks of all versions correspond.
 */
export function inStep(versions: readonly Version[]): Block[] {
  const [first] = versions;
  return (first?.blocks ?? []).map((block, index): Block => {
    const { kind, role, level, number, items } = block;
    const spoken = versions.map(({ language, blocks }) => {
      const part = blocks[index];
      if (part?.role === role && part.items?.length === items?.length) return { language, part };
      throw new Error(`the versions of the document differ at block ${String(index)}`);
    });
    const itemsAt = (place: number): Spoken[] =>
      spoken.map(({ language, part }) => ({ language, part: part.items?.[place] ?? {} }));
    return {
      ...{ kind, role },
      ...(level === undefined ? {} : { level }),
      ...(number === undefined ? {} : { number }),
      ...wordings(spoken),
      ...(items && { items: items.map((item, place) => entryInStep(item, itemsAt(place))) }),
    };
  });
}

interface Spoken {
  readonly language: Language;
  readonly part: Pick<PlainEntry, 'label' | 'text'>;
}

function entryInStep({ url }: PlainEntry, versions: readonly Spoken[]): Entry {
  return { ...wordings(versions), ...(url === undefined ? {} : { url }) };
}

/** Label and text, once for each language that has them. */
function wordings(versions: readonly Spoken[]): Pick<Entry, 'label' | 'text'> {
  const collected = (key: 'label' | 'text'): [Language, string][] =>
    versions.flatMap(({ language, part }) => {
      const words = part[key];
      return words === undefined ? [] : [[language, words] satisfies [Language, string]];
    });
  const [label, text] = [collected('label'), collected('text')];
  return {
    ...(label.length === 0 ? {} : { label: Object.fromEntries(label) }),
    ...(text.length === 0 ? {} : { text: Object.fromEntries(text) }),
  };
}
