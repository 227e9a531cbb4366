import { diagnose } from '../diagnostics/diagnostic.ts';
import { wordsIn } from '../model/shape.ts';
import { shapes } from '../model/shapes.ts';
import { atKey, related } from './place.ts';
import type { RecordRule } from './rule.ts';

/** A text in several languages has as many paragraphs in each of them. */
export const trailingTranslation: RecordRule = {
  codes: ['text/trailing-translation'],
  scope: 'record',
  *check({ kind, record, file }, _, { texts }) {
    if (!texts.some((text) => text.includes('\n'))) return;
    for (const { words, path } of wordsIn(record, shapes[kind])) {
      const counts = Object.entries(words).map(([language, text]) => ({
        language,
        paragraphs: text.trim().split(/\n\s*\n/).length,
      }));
      const longest = counts.reduce((a, b) => (b.paragraphs > a.paragraphs ? b : a));
      for (const { language, paragraphs } of counts) {
        if (paragraphs === longest.paragraphs) continue;
        const args = {
          language,
          paragraphs,
          longest: longest.language,
          expected: longest.paragraphs,
        };
        yield diagnose('text/trailing-translation', args, {
          ...atKey(file, [...path, language]),
          related: [related('the longer text', file, [...path, longest.language])],
        });
      }
    }
  },
};
