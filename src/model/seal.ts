import {
  adoptedText,
  authenticLanguages,
  paragraphsOf,
  type AdoptedParagraph,
} from './adopted-text.ts';
import { digestOfValue } from './digest.ts';
import type { Communique, Seal, SealedParagraph } from './generated.ts';
import type { Path } from './paths.ts';

/**
 * The seal of an adopted text: a digest of each paragraph in each authentic language, of the text in
 * each language, and of the whole. Digested are title, preamble, numbers, verbs, texts and closing
 * formula, in NFC and in their order; not ids, nor anything that happens later.
 */
export function sealOf(communique: Communique, date: string): Seal {
  const languages = authenticLanguages(communique);
  return { date, ...digestsIn(communique, languages) };
}

function digestsIn(communique: Communique, languages: readonly string[]): Omit<Seal, 'date'> {
  const texts = languages.map((language) => [language, adoptedText(communique, language)] as const);
  return {
    digest: digestOfValue(
      Object.fromEntries(texts.map(([language, text]) => [language, text.map(digested)])),
    ),
    languages: Object.fromEntries(
      texts.map(([language, text]) => [language, digestOfValue(text.map(digested))]),
    ),
    paragraphs: paragraphsOf(communique).map(({ name }) => ({
      paragraph: name,
      digests: Object.fromEntries(
        texts.flatMap(([language, text]) => {
          const paragraph = text.find((each) => each.name === name);
          return paragraph === undefined ? [] : [[language, digestOfValue(digested(paragraph))]];
        }),
      ),
    })),
  };
}

/** What of a paragraph is digested: all but the name by which `council` calls it. */
function digested({ part, number, verb, text }: AdoptedParagraph): object {
  return {
    part,
    ...(number === undefined ? {} : { number }),
    ...(verb === undefined ? {} : { verb }),
    text,
  };
}

/** A way in which a communiqué and its seal differ. */
export type SealFault =
  | {
      readonly kind: 'text';
      readonly change: 'altered' | 'missing' | 'added' | 'moved';
      readonly paragraph: string;
      readonly language: string;
      readonly path: Path;
    }
  | {
      /** The text is what was sealed, but a digest of the seal is not. */
      readonly kind: 'digest';
      readonly of: string;
      readonly path: Path;
    };

const sealPath: Path = ['communique', 'seal'];

/**
 * Everything in which a communiqué is not what was sealed. Where a digest of more holds, what it
 * covers is as it was, and a digest of less that does not hold was altered itself.
 */
export function faultsOfSeal(communique: Communique, seal: Seal): SealFault[] {
  const languages = Object.keys(seal.languages);
  const now = digestsIn(communique, languages);
  const found = languages.flatMap((language) => faultsIn(language, { communique, seal, now }));
  if (now.digest === seal.digest || found.some(({ kind }) => kind === 'text')) return found;
  return [...found, { kind: 'digest', of: 'the whole text', path: [...sealPath, 'digest'] }];
}

interface Comparison {
  readonly communique: Communique;
  readonly seal: Seal;
  readonly now: Omit<Seal, 'date'>;
}

function faultsIn(language: string, comparison: Comparison): SealFault[] {
  const { communique, seal, now } = comparison;
  const isSame = now.digest === seal.digest || now.languages[language] === seal.languages[language];
  const paragraphs = isSame
    ? alteredDigests(language, comparison)
    : alteredTexts(language, comparison);
  const path = [...sealPath, 'languages', language];
  const ofLanguage: SealFault = { kind: 'digest', of: `the text in \`${language}\``, path };
  if (isSame) {
    const holds = now.languages[language] === seal.languages[language];
    return holds ? paragraphs : [ofLanguage, ...paragraphs];
  }
  if (paragraphs.length > 0) return paragraphs;
  return isInOrderOf(communique, language, seal) ? movedTexts(language, comparison) : [ofLanguage];
}

/** The digests of paragraphs that do not hold, though the text is what was sealed. */
function alteredDigests(language: string, { seal, now }: Comparison): SealFault[] {
  // A paragraph that another language has got alone gives those below it other names.
  const inOrder = ({ paragraphs }: Pick<Seal, 'paragraphs'>): string =>
    paragraphs.flatMap(({ digests }) => digests[language] ?? []).join();
  if (inOrder(now) === inOrder(seal)) return [];
  const names = new Set([...now.paragraphs, ...seal.paragraphs].map(({ paragraph }) => paragraph));
  return [...names].flatMap((name): SealFault[] => {
    if (digestIn(now, name, language) === digestIn(seal, name, language)) return [];
    const index = seal.paragraphs.findIndex(({ paragraph }) => paragraph === name);
    const path = index === -1 ? [] : [index, 'digests', language];
    return [
      {
        kind: 'digest',
        of: `\`${name}\` in \`${language}\``,
        path: [...sealPath, 'paragraphs', ...path],
      },
    ];
  });
}

/** The paragraphs that are not what was sealed. */
function alteredTexts(language: string, { communique, seal, now }: Comparison): SealFault[] {
  const places = new Map(paragraphsOf(communique).map(({ name, path }) => [name, path]));
  const names = new Set([...seal.paragraphs, ...now.paragraphs].map(({ paragraph }) => paragraph));
  return [...names].flatMap((paragraph): SealFault[] => {
    const before = digestIn(seal, paragraph, language);
    const after = digestIn(now, paragraph, language);
    if (before === after) return [];
    const change = before === undefined ? 'added' : after === undefined ? 'missing' : 'altered';
    const place = places.get(paragraph);
    const path = place === undefined ? ['communique'] : [...place, language];
    return [{ kind: 'text', change, paragraph, language, path }];
  });
}

/** Whether the text would be what was sealed if its paragraphs stood in the order of the seal. */
function isInOrderOf(communique: Communique, language: string, { languages, paragraphs }: Seal) {
  const text = adoptedText(communique, language);
  const order = paragraphs.map(({ paragraph }) => paragraph);
  const sorted = [...text].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return digestOfValue(sorted.map(digested)) === languages[language];
}

function movedTexts(language: string, { communique, seal }: Comparison): SealFault[] {
  const order = seal.paragraphs.map(({ paragraph }) => paragraph);
  return paragraphsOf(communique).flatMap(({ name, path }, index): SealFault[] =>
    order[index] === name
      ? []
      : [{ kind: 'text', change: 'moved', paragraph: name, language, path: [...path, language] }],
  );
}

function digestIn(
  { paragraphs }: { readonly paragraphs: readonly SealedParagraph[] },
  name: string,
  language: string,
): string | undefined {
  return paragraphs.find(({ paragraph }) => paragraph === name)?.digests[language];
}

/** Whether a communiqué says just what was sealed. */
export function holdsSealedText(communique: Communique, { digest, languages }: Seal): boolean {
  return digestsIn(communique, Object.keys(languages)).digest === digest;
}
