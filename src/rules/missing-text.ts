import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Communique } from '../model/generated.ts';
import type { Words } from '../model/names.ts';
import type { Path } from '../model/paths.ts';
import { atKey, related } from './place.ts';
import type { MeetingRule } from './rule.ts';

/** An adopted communiqué has each of its paragraphs in every authentic language. */
export const missingText: MeetingRule = {
  codes: ['communique/missing-text'],
  scope: 'meeting',
  *check({ meeting, file }) {
    const { communique } = meeting;
    if (communique === undefined || communique.status === 'proposed') return;
    for (const { words, path } of paragraphsOf(communique)) {
      const languages = (communique.authentic ?? []).filter((tag) => !Object.hasOwn(words, tag));
      if (languages.length === 0) continue;
      yield diagnose(
        'communique/missing-text',
        { languages },
        {
          ...atKey(file, path),
          related: [related('authentic languages', file, ['communique', 'authentic'])],
        },
      );
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
