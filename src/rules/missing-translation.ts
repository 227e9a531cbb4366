import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Meeting } from '../model/generated.ts';
import type { Words } from '../model/names.ts';
import type { Path } from '../model/paths.ts';
import { atKey } from './place.ts';
import type { MeetingRule } from './rule.ts';

/** Themes and recommendations are there in the languages that the council requires. */
export const missingTranslation: MeetingRule = {
  codes: ['text/missing-translation'],
  scope: 'meeting',
  *check({ meeting, file }, { council }) {
    const required = council?.required_languages ?? [];
    for (const { words, path, but } of requiredTexts(meeting)) {
      const languages = required.filter((tag) => !Object.hasOwn(words, tag) && !but.includes(tag));
      if (languages.length === 0) continue;
      yield diagnose('text/missing-translation', { languages }, atKey(file, path));
    }
  },
};

interface RequiredText {
  readonly words: Words;
  readonly path: Path;
  /** The languages of which another rule speaks. */
  readonly but: readonly string[];
}

function requiredTexts({ theme, communique }: Meeting): RequiredText[] {
  const isAdopted = communique !== undefined && communique.status !== 'proposed';
  const but = isAdopted ? (communique.authentic ?? []) : [];
  return [
    { words: theme, path: ['theme'], but: [] },
    ...(communique?.recommendations ?? []).map(({ text }, index) => ({
      words: text,
      path: ['communique', 'recommendations', index, 'text'],
      but,
    })),
  ];
}
