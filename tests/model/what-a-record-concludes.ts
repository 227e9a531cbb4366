/** What a record must be able to hold, continued: outcomes, and what stands behind every fact. */
export const whatARecordConcludes: readonly (readonly [part: string, paths: readonly string[]])[] =
  [
    [
      'Agenda: items with their outcome',
      [
        'meeting.agenda[].number',
        'meeting.agenda[].title',
        'meeting.agenda[].start',
        'meeting.agenda[].end',
        'meeting.agenda[].outcome=agreed',
        'meeting.agenda[].outcome=noted',
        'meeting.agenda[].outcome=deferred',
        'meeting.agenda[].outcome=withdrawn',
        'meeting.agenda[].outcome=open',
      ],
    ],
    [
      'Remarks',
      [
        'meeting.opening[].speakers[].person',
        'meeting.opening[].speakers[].capacity',
        'meeting.opening[].speakers[].side',
        'meeting.opening[].points',
        'meeting.sessions[].remarks[].points',
      ],
    ],
    [
      'Communiqué: status',
      [
        'meeting.communique.status=proposed',
        'meeting.communique.status=adopted',
        'meeting.communique.status=signed',
        'meeting.communique.history[].status',
      ],
    ],
    [
      'Communiqué: text',
      [
        'meeting.communique.title',
        'meeting.communique.date',
        'meeting.communique.preamble',
        'meeting.communique.recommendations',
        'meeting.communique.closing',
      ],
    ],
    ['Communiqué: what is reported', ['meeting.communique.reported[].sources']],
    ['Communiqué: languages', ['meeting.communique.languages', 'meeting.communique.authentic']],
    [
      'Communiqué: signatories, addressees, reference number',
      [
        'meeting.communique.signatories[].person',
        'meeting.communique.addressees[].forum',
        'meeting.communique.addressees[].organization',
        'meeting.communique.addressees[].name',
        'meeting.communique.reference',
      ],
    ],
    [
      'Decisions: kind, text, how they were taken, conditions',
      [
        'meeting.decisions[].kind',
        'meeting.decisions[].text',
        'meeting.decisions[].adopted_by=consensus',
        'meeting.decisions[].adopted_by=vote',
        'meeting.decisions[].adopted_by=silence',
        'meeting.decisions[].conditions',
      ],
    ],
    [
      'Decisions: votes, by name where known',
      [
        'meeting.decisions[].vote.for',
        'meeting.decisions[].vote.against',
        'meeting.decisions[].vote.abstained',
        'meeting.decisions[].vote.absent',
        'meeting.decisions[].vote.mover',
        'meeting.decisions[].vote.seconder',
        'meeting.decisions[].vote.ballots[].person',
        'meeting.decisions[].vote.ballots[].option',
      ],
    ],
    [
      'Decisions: silence procedure',
      ['meeting.decisions[].silence.deadline', 'meeting.decisions[].silence.objections[].side'],
    ],
    [
      'Actions: who, what, by when, state',
      [
        'meeting.actions[].people',
        'meeting.actions[].organizations',
        'meeting.actions[].what',
        'meeting.actions[].due',
        'meeting.actions[].status',
        'meeting.actions[].history[].status',
      ],
    ],
    [
      'Documents: kinds, with link or file',
      [
        'meeting.documents[].kind=minutes',
        'meeting.documents[].kind=protocol',
        'meeting.documents[].kind=memorandum',
        'meeting.documents[].kind=presentation',
        'meeting.documents[].kind=publication',
        'meeting.documents[].kind=annex',
        'meeting.documents[].url',
        'meeting.documents[].file',
      ],
    ],
    [
      'Recommendations: number, verb, text, topics',
      [
        'meeting.communique.recommendations[].number=5 bis',
        'meeting.communique.recommendations[].verb',
        'meeting.communique.recommendations[].text.*',
        'meeting.communique.recommendations[].topics',
      ],
    ],
    [
      'Recommendations: for whom and by when',
      [
        'meeting.communique.recommendations[].addressees',
        'meeting.communique.recommendations[].responsible',
        'meeting.communique.recommendations[].due',
      ],
    ],
    [
      'Recommendations: state and its history',
      [
        'meeting.communique.recommendations[].status=proposed',
        'meeting.communique.recommendations[].status=submitted',
        'meeting.communique.recommendations[].status=accepted',
        'meeting.communique.recommendations[].status=in-progress',
        'meeting.communique.recommendations[].status=implemented',
        'meeting.communique.recommendations[].status=dropped',
        'meeting.communique.recommendations[].status=superseded',
        'meeting.communique.recommendations[].history[].status',
      ],
    ],
    [
      'Recommendations: the earlier one that it carries on, through three meetings',
      [
        'meeting.communique.recommendations[].continues.meeting=2019-05-14-wien',
        'meeting.communique.recommendations[].continues.meeting=2020-04-23-szeged',
      ],
    ],
    [
      'Submissions: forum, edition, state, date',
      [
        'meeting.communique.submissions[].forum',
        'meeting.communique.submissions[].edition',
        'meeting.communique.submissions[].status=intended',
        'meeting.communique.submissions[].status=sent',
        'meeting.communique.submissions[].status=received',
        'meeting.communique.submissions[].date',
      ],
    ],
    [
      'Submissions: what exactly was sent',
      [
        'meeting.communique.submissions[].sent[].language',
        'meeting.communique.submissions[].sent[].format',
        'meeting.communique.submissions[].sent[].digest',
      ],
    ],
    [
      'What follows',
      [
        'meeting.next_meeting.dates',
        'meeting.next_meeting.venues',
        'meeting.next_meeting.host_side',
        'meeting.next_meeting.theme',
        'meeting.next_meeting.text',
      ],
    ],
    [
      'Sources: what is known of each',
      [
        'meeting.sources[].publisher',
        'meeting.sources[].title',
        'meeting.sources[].url',
        'meeting.sources[].published',
        'meeting.sources[].accessed',
        'meeting.sources[].language',
        'meeting.sources[].based_on',
      ],
    ],
    ['Sources: of any fact', ['meeting.evidence.number', 'meeting.decisions[].sources']],
    [
      'Sources: disputes',
      [
        'meeting.disputes[].fact',
        'meeting.disputes[].variants[].text',
        'meeting.disputes[].variants[].dates',
        'meeting.disputes[].variants[].sources',
        'meeting.disputes[].settled',
      ],
    ],
    [
      'Visibility: of every part that can be confidential',
      [
        'meeting.online.visibility=internal',
        'meeting.participants[].visibility=internal',
        'meeting.delegations[].visibility=internal',
        'meeting.opening[].visibility=internal',
        'meeting.sessions[].visibility=internal',
        'meeting.sessions[].remarks[].visibility=internal',
        'meeting.agenda[].visibility=internal',
        'meeting.communique.visibility=internal',
        'meeting.decisions[].visibility=internal',
        'meeting.actions[].visibility=internal',
        'meeting.documents[].visibility=internal',
      ],
    ],
    ['Visibility: the rule for closed sessions', ['council.confidentiality.closed_sessions']],
    ['Extensions', ['meeting.extensions.*.*', 'council.extensions.*.*']],
  ];
