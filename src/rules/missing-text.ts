import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Communique } from '../model/generated.ts';
import type { Words } from '../model/names.ts';
import type { Path } from '../model/paths.ts';
import type { Archive } from '../source/archive.ts';
import { atKey, related } from './place.ts';
import type { Rule } from './rule.ts';

/** An adopted communiqué has each of its paragraphs in every authentic language. */
export const missingText: Rule = {
  codes: ['communique/missing-text'],
  *check({ meetings }: Archive) {
    for (const { meeting, document } of meetings) {
      const { communique } = meeting;
      if (communique === undefined || communique.status === 'proposed') continue;
      for (const { words, path } of paragraphsOf(communique)) {
        const languages = (communique.authentic ?? []).filter((tag) => !Object.hasOwn(words, tag));
        if (languages.length === 0) continue;
        yield diagnose(
          'communique/missing-text',
          { languages },
          {
            ...atKey(document, path),
            related: [related('authentic languages', document, ['communique', 'authentic'])],
          },
        );
      }
    }
  },
};

/** The adopted texts of a communiqué, in order. */
function paragraphsOf(communique: Communique): { words: Words; path: Path }[] {
  const { title, preamble = [], recommendations = [], closing } = communique;
  return [
    ...(title === undefined ? [] : [{ words: title, path: ['title'] }]),
    ...preamble.map((words, index) => ({ words, path: ['preamble', index] })),
    ...recommendations.map(({ text }, index) => ({
      words: text,
      path: ['recommendations', index, 'text'],
    })),
    ...(closing === undefined ? [] : [{ words: closing, path: ['closing'] }]),
  ].map(({ words, path }) => ({ words, path: ['communique', ...path] }));
}
