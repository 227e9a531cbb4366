import type { Communique } from './generated.ts';
import type { Path } from './paths.ts';

/** One paragraph of an adopted text in one language. */
export interface AdoptedParagraph {
  /** `title`, `preamble 1`, `recommendation 5 bis` or `closing`. */
  readonly name: string;
  readonly part: 'title' | 'preamble' | 'recommendation' | 'closing';
  /** The number of a recommendation. */
  readonly number?: string;
  readonly verb?: string;
  readonly text: string;
}

/** A paragraph in all its languages, and where it stands in the record. */
export interface ParagraphPlace {
  readonly name: string;
  readonly part: AdoptedParagraph['part'];
  readonly number?: string;
  readonly verb?: Readonly<Record<string, string>>;
  readonly text: Readonly<Record<string, string>>;
  /** The path of the text, without the language. */
  readonly path: Path;
}

/** The paragraphs of a communiqué from its title to its closing formula, in their order. */
export function paragraphsOf(communique: Communique): ParagraphPlace[] {
  const { title, preamble = [], recommendations = [], closing } = communique;
  const at = (...path: Path): Path => ['communique', ...path];
  return [
    ...single('title', title),
    ...preamble.map((text, index) => ({
      name: `preamble ${String(index + 1)}`,
      part: 'preamble' as const,
      text,
      path: at('preamble', index),
    })),
    ...recommendations.map(({ number, verb, text }, index) => ({
      name: `recommendation ${number}`,
      part: 'recommendation' as const,
      number,
      ...(verb && { verb }),
      text,
      path: at('recommendations', index, 'text'),
    })),
    ...single('closing', closing),
  ];
}

function single(
  part: 'title' | 'closing',
  text: Readonly<Record<string, string>> | undefined,
): ParagraphPlace[] {
  return text === undefined ? [] : [{ name: part, part, text, path: ['communique', part] }];
}

/** The adopted text in one language; a paragraph that lacks it is left out. */
export function adoptedText(communique: Communique, language: string): AdoptedParagraph[] {
  return paragraphsOf(communique).flatMap(({ name, part, number, verb, text }) => {
    const [words, beginning] = [text[language], verb?.[language]];
    if (words === undefined) return [];
    return {
      ...{ name, part },
      ...(number === undefined ? {} : { number }),
      ...(beginning === undefined ? {} : { verb: beginning }),
      text: words,
    };
  });
}

/** The languages in which a text is authentic; where the record does not say, all it has. */
export function authenticLanguages(communique: Communique): readonly string[] {
  const { authentic, languages } = communique;
  const found = paragraphsOf(communique).flatMap(({ text }) => Object.keys(text));
  return authentic ?? languages ?? [...new Set(found)];
}

/** What keeps a communiqué from being sealed: a sentence, and the part of the record it is about. */
export interface SealObstacle {
  readonly message: string;
  readonly path: Path;
}

/** Everything that keeps a communiqué from being sealed, in the order of the record. */
export function sealObstacles(communique: Communique | undefined): SealObstacle[] {
  if (communique === undefined) {
    return [{ message: 'the meeting has no communiqué', path: [] }];
  }
  const { status, reported } = communique;
  const places = paragraphsOf(communique);
  if (places.length === 0) {
    const message =
      reported === undefined
        ? 'the record does not hold the text of the communiqué'
        : 'the text of the communiqué is only reported, and its wording is not in the record';
    return [{ message, path: ['communique'] }];
  }
  const unadopted =
    status === 'proposed'
      ? [{ message: 'the communiqué is only proposed', path: ['communique', 'status'] }]
      : [];
  return [...unadopted, ...repeatedNumbers(places), ...missingTexts(communique, places)];
}

function repeatedNumbers(places: readonly ParagraphPlace[]): SealObstacle[] {
  const names = places.map(({ name }) => name);
  return places.flatMap(({ name, number, path }, index) =>
    number === undefined || names.indexOf(name) === index
      ? []
      : {
          message: `another paragraph has the number \`${number}\` already`,
          path: [...path.slice(0, -1), 'number'],
        },
  );
}

function missingTexts(communique: Communique, places: readonly ParagraphPlace[]): SealObstacle[] {
  return places.flatMap(({ name, text, verb, path }) =>
    authenticLanguages(communique).flatMap((language) => {
      const lacks = (what: string, where: Path): SealObstacle => ({
        message: `${what} has no text in \`${language}\`, which is authentic`,
        path: where,
      });
      if (text[language] === undefined) return [lacks(`\`${name}\``, path)];
      if (verb === undefined || verb[language] !== undefined) return [];
      return [lacks(`the verb of \`${name}\``, [...path.slice(0, -1), 'verb'])];
    }),
  );
}
