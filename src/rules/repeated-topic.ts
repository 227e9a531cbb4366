import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Path } from '../model/paths.ts';
import type { Meeting } from '../model/generated.ts';
import { atValue, related } from './place.ts';
import type { MeetingRule } from './rule.ts';

/** A list of topics, of the meeting or of a session, names each topic once. */
export const repeatedTopic: MeetingRule = {
  codes: ['meeting/repeated-topic'],
  scope: 'meeting',
  *check({ meeting, file }) {
    for (const { topics, path } of listsOf(meeting)) {
      for (const [index, topic] of topics.entries()) {
        const first = topics.indexOf(topic);
        if (first === index) continue;
        yield diagnose(
          'meeting/repeated-topic',
          { topic },
          {
            ...atValue(file, [...path, index, 'topic']),
            related: [related('first named here', file, [...path, first, 'topic'])],
          },
        );
      }
    }
  },
};

function* listsOf({ topics, sessions = [] }: Meeting): Iterable<{ topics: string[]; path: Path }> {
  if (topics !== undefined) yield { topics: idsIn(topics), path: ['topics'] };
  for (const [index, session] of sessions.entries()) {
    if (session.topics === undefined) continue;
    yield { topics: idsIn(session.topics), path: ['sessions', index, 'topics'] };
  }
}

function idsIn(topics: NonNullable<Meeting['topics']>): string[] {
  return topics.map(({ topic }) => topic);
}
