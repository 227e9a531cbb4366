import { UsageError } from '../errors.ts';
import { nearest } from '../model/nearest.ts';
import { registerOf, type ShownKind } from '../operations/show.ts';

const entryKinds = Object.keys(registerOf).sort();

/** What the words of a command line name: a meeting, or an entry of a register. */
export function askedEntry(
  what: string,
  { name, command }: { readonly name: readonly string[]; readonly command: string },
): { kind: ShownKind; name: string } {
  const kind = isEntryKind(what) ? what : undefined;
  if (kind === undefined && name.length === 0) return { kind: 'meeting', name: what };
  if (kind === undefined) {
    const meant = nearest(what, entryKinds);
    throw new UsageError(`\`${what}\` is not a kind of entry`, {
      help:
        meant === undefined
          ? `name a meeting alone, or one of ${entryKinds.join(', ')} and its name`
          : `did you mean \`${meant}\`?`,
    });
  }
  const words = name.join(' ').trim();
  if (words !== '') return { kind, name: words };
  throw new UsageError(`which ${kind} is missing`, {
    help: `name it by its id or any spelling, as in \`council ${command} ${kind} NAME\`; \`council list ${registerOf[kind]}\` lists them`,
  });
}

function isEntryKind(word: string): word is keyof typeof registerOf {
  return Object.hasOwn(registerOf, word);
}
