import { diagnose } from '../diagnostics/diagnostic.ts';
import { isOfKind, sourcesOf, type Archive } from '../source/archive.ts';
import { atValue } from './place.ts';
import type { Rule } from './rule.ts';

/**
 * A source has a date or an address, by which others can find it. Of a meeting that is still planned
 * nothing may be published yet: what is known of it, the secretariat knows.
 */
export const sourceWithoutTrace: Rule = {
  codes: ['source/without-trace'],
  *check({ files }: Archive) {
    for (const file of files) {
      if (isOfKind(file, 'meeting') && file.record.status === 'planned') continue;
      for (const [index, { id, url, published, accessed }] of sourcesOf(file).entries()) {
        if ((url ?? published ?? accessed) !== undefined) continue;
        const place = atValue(file.document, ['sources', index, 'publisher']);
        yield diagnose('source/without-trace', { id }, place);
      }
    }
  },
};
