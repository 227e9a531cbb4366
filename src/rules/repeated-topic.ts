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

function listsOf({ topics, sessions = [] }: Meeting): { topics: string[]; path: Path }[] {
  const lists = [
    { topics, path: ['topics'] },
    ...sessions.map((session, index) => ({
      topics: session.topics,
      path: ['sessions', index, 'topics'],
    })),
  ];
  return lists.map((list) => ({
    topics: (list.topics ?? []).map(({ topic }) => topic),
    path: list.path,
  }));
}
