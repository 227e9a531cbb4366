import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive, MeetingEntry } from '../source/archive.ts';

/** Within a series, each number belongs to one meeting. */
export function* repeatedNumber({ meetings }: Archive): Iterable<Diagnostic> {
  const seen = new Map<string, MeetingEntry>();
  for (const entry of meetings) {
    const { number, series = '' } = entry.meeting;
    if (number === undefined) continue;
    const first = seen.get(`${series} ${number}`);
    if (first === undefined) {
      seen.set(`${series} ${number}`, entry);
      continue;
    }
    const path = ['number'];
    const { file } = first.document;
    const range = first.document.rangeOf(path);
    const related = [{ message: 'first used here', file, range, path }];
    const { document } = entry;
    const place = { file: document.file, range: document.rangeOf(path), path, related };
    yield diagnose('meeting/repeated-number', { number }, place);
  }
}
