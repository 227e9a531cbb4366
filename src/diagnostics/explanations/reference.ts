import { council, meeting, type ExplanationsOf } from './explanation.ts';

/** Why what a record refers to must be there. */
export const reference: ExplanationsOf<'reference'> = {
  'reference/unknown-id': {
    finds:
      'An id of a person, organization, topic, forum, meeting, side, series or source that nothing has.',
    why: 'What it refers to cannot be named in a document, and its appearances cannot be found.',
    wrong: [
      meeting`
      organizers:
        - danube-institut
    `,
    ],
    right: [
      meeting`
      organizers:
        - danube-institute
    `,
    ],
  },
  'reference/unknown-edition': {
    finds: 'A submission to an edition of a forum that forums.yaml does not have.',
    why: 'Nobody can tell when and where the communiqué was, or is to be, dealt with.',
    wrong: [
      meeting`
      communique:
        status: adopted
        submissions:
          - forum: danube-forum
            edition: 88
            status: intended
    `,
    ],
    right: [
      meeting`
      communique:
        status: adopted
        submissions:
          - forum: danube-forum
            edition: 8
            status: intended
    `,
    ],
  },
  'reference/repeated-id': {
    finds: 'Two sources of a file, or two sides of the council, with the same id.',
    why: 'Whatever names the id could mean either of the two.',
    wrong: [
      council`
      sides:
        - id: at
          names:
            en: Austria
        - id: at
          names:
            en: Hungary
    `,
    ],
    right: [
      council`
      sides:
        - id: at
          names:
            en: Austria
        - id: hu
          names:
            en: Hungary
    `,
    ],
  },
  'reference/other-side': {
    finds:
      'A person who acts here for a side to which, by people.yaml, the person does not belong. Nothing is said of people whose sides are not entered.',
    why: 'A document would count a word, a vote or a signature for the wrong side.',
    wrong: [
      meeting`
      officers:
        - person: eszter-kovacs
          side: at
          role: chair
    `,
    ],
    right: [
      meeting`
      officers:
        - person: eszter-kovacs
          side: hu
          role: chair
    `,
    ],
  },
};
