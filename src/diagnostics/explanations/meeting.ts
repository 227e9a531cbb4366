import { earlierMeeting, meeting as inMeeting, type ExplanationsOf } from './explanation.ts';

/** Why a meeting's record agrees with itself, with the other meetings and with the calendar. */
export const meeting: ExplanationsOf<'meeting'> = {
  'meeting/repeated-number': {
    finds: 'Two meetings of a series with the same number.',
    why: 'The number is what letters and documents name a meeting by.',
    wrong: [
      earlierMeeting`
      number: 9
    `,
      inMeeting`
      number: 9
    `,
    ],
    right: [
      earlierMeeting`
      number: 8
    `,
      inMeeting`
      number: 9
    `,
    ],
  },
  'meeting/number-against-dates': {
    finds:
      'A held meeting that was held before one of its series with a lower number. Where only months or years are known, it is said only if it is certain.',
    why: 'One of the numbers or dates is wrong, and so is the order in which the meetings are told of.',
    wrong: [
      earlierMeeting`
      number: 10
      status: held
      dates:
        - "2025-05-08"
    `,
      inMeeting`
      number: 9
      status: held
      dates:
        - "2026-03-12"
    `,
    ],
    right: [
      earlierMeeting`
      number: 8
      status: held
      dates:
        - "2025-05-08"
    `,
      inMeeting`
      number: 9
      status: held
      dates:
        - "2026-03-12"
    `,
    ],
  },
  'meeting/held-in-future': {
    finds: 'A held meeting of which a day is still to come, by the day of the check and one more.',
    why: 'What has not happened has no remarks and no outcome yet; or the date is wrong.',
    wrong: [
      inMeeting`
      status: held
      dates:
        - "2062-03-12"
    `,
    ],
    right: [
      inMeeting`
      status: held
      dates:
        - "2026-03-12"
    `,
    ],
  },
  'meeting/planned-in-past': {
    finds: 'A meeting that is still planned more than a month after its last day.',
    why: 'It was held, postponed or cancelled, and the archive does not say which.',
    wrong: [
      inMeeting`
      status: planned
      dates:
        - "2026-03-12"
    `,
    ],
    right: [
      inMeeting`
      status: held
      dates:
        - "2026-03-12"
    `,
    ],
  },
  'meeting/votes-exceed-attendance': {
    finds:
      'A decision with more votes than people who took part, where the size of every delegation and group is known.',
    why: 'Either the votes or the attendance are wrong, and a decision can be contested for less.',
    wrong: [
      inMeeting`
      delegations:
        - side: at
          size: 3
        - side: hu
          size: 4
      decisions:
        - text:
            en: The next meeting is held in Szeged.
          vote:
            for: 8
    `,
    ],
    right: [
      inMeeting`
      delegations:
        - side: at
          size: 4
        - side: hu
          size: 4
      decisions:
        - text:
            en: The next meeting is held in Szeged.
          vote:
            for: 8
    `,
    ],
  },
  'meeting/ballots-exceed-votes': {
    finds: 'A vote in which more ballots are listed for an option than its number says.',
    why: 'The count and the names behind it contradict each other.',
    wrong: [
      inMeeting`
      decisions:
        - text:
            en: The next meeting is held in Szeged.
          vote:
            for: 1
            ballots:
              - side: at
                option: for
              - side: hu
                option: for
    `,
    ],
    right: [
      inMeeting`
      decisions:
        - text:
            en: The next meeting is held in Szeged.
          vote:
            for: 2
            ballots:
              - side: at
                option: for
              - side: hu
                option: for
    `,
    ],
  },
  'meeting/repeated-topic': {
    finds:
      'A topic that stands twice in one list of topics. The list of the meeting and those of its sessions are lists apart.',
    why: 'The summary would name it twice.',
    wrong: [
      inMeeting`
      topics:
        - topic: shipping
        - topic: shipping
          detail:
            en: Ports
    `,
    ],
    right: [
      inMeeting`
      topics:
        - topic: shipping
          detail:
            en: Ports
    `,
    ],
  },
  'meeting/speaker-without-capacity': {
    finds:
      'A speaker of whom the record says nowhere in which office the words were spoken: neither here nor as officer or participant.',
    why: 'Years later nobody can tell for whom the person spoke. The office is that of the day, not that of today.',
    wrong: [
      inMeeting`
      remarks:
        - speakers:
            - person: anna-berger
    `,
    ],
    right: [
      inMeeting`
      remarks:
        - speakers:
            - person: anna-berger
              capacity:
                en: Director
    `,
    ],
  },
};
