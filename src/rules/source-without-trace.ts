import { diagnose } from '../diagnostics/diagnostic.ts';
import { isOfKind, sourcesOf } from '../source/archive.ts';
import { atValue } from './place.ts';
import type { RecordRule } from './rule.ts';

/**
 * A source has a date or an address, by which others can find it. Of a meeting that is still planned
 * nothing may be published yet: what is known of it, the secretariat knows.
 */
export const sourceWithoutTrace: RecordRule = {
  codes: ['source/without-trace'],
  scope: 'record',
  *check(whole) {
    if (isOfKind(whole, 'meeting') && whole.record.status === 'planned') return;
    for (const [index, { id, url, published, accessed }] of sourcesOf(whole).entries()) {
      if ((url ?? published ?? accessed) !== undefined) continue;
      const place = atValue(whole.file, ['sources', index, 'publisher']);
      yield diagnose('source/without-trace', { id }, place);
    }
  },
};
