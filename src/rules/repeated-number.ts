import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive, MeetingEntry } from '../source/archive.ts';

/** Each number belongs to one meeting. */
export function* repeatedNumber({ meetings }: Archive): Iterable<Diagnostic> {
  const seen = new Map<number, MeetingEntry>();
  for (const entry of meetings) {
    const { number } = entry.meeting;
    if (number === undefined) continue;
    const first = seen.get(number);
    if (first === undefined) {
      seen.set(number, entry);
      continue;
    }
    const path = ['number'];
    const { file } = first.document;
    const related = [
      { message: 'first used here', file, range: first.document.rangeOf(path), path },
    ];
    const { document } = entry;
    const place = { file: document.file, range: document.rangeOf(path), path, related };
    yield diagnose('meeting/repeated-number', { number }, place);
  }
}
