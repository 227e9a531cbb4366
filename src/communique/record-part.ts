import { heading, section, type PlainBlock } from './blocks.ts';
import type { Composition } from './composition.ts';
import { differences, inferences } from './differences.ts';
import { documents } from './documents.ts';
import { followUp, historyOfText, nextMeeting, submissions } from './follow-up.ts';
import { meetingFacts } from './meeting-facts.ts';
import type { MessageKey } from './messages.ts';
import { actions, decisions } from './outcomes.ts';
import { internalNotes, sources } from './sources.ts';
import { officers, organizers, participants } from './participants.ts';
import { agenda, opening, remarksElsewhere, sessions, topicsElsewhere } from './programme.ts';

/** The sections of part II, in their order; one without content is left out. */
const sections: readonly [MessageKey, (composition: Composition) => PlainBlock[]][] = [
  ['meeting_facts', meetingFacts],
  ['organizers', organizers],
  ['officers', officers],
  ['opening', opening],
  ['programme', sessions],
  ['agenda', agenda],
  ['remarks', remarksElsewhere],
  ['topics', topicsElsewhere],
  ['decisions', decisions],
  ['actions', actions],
  ['history_of_text', historyOfText],
  ['follow_up', followUp],
  ['submissions', submissions],
  ['documents', documents],
  ['next_meeting', nextMeeting],
  ['participants', participants],
  ['differences', differences],
  ['inferences', inferences],
  ['internal_notes', internalNotes],
  ['sources', sources],
];

/** Part II: what the meeting was, who held it, what was said and decided, and who says so. */
export function composeRecord(composition: Composition): PlainBlock[] {
  const { phrases } = composition;
  return [
    heading('part', phrases.say('part_record')),
    ...sections.flatMap(([title, content]) => section(phrases.say(title), content(composition))),
  ];
}
