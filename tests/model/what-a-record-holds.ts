/**
 * What a record must be able to hold, part by part, with the key paths that show it: each occurs in
 * some record. The notation is that of `occurrencesIn`.
 */
export const whatARecordHolds: readonly (readonly [part: string, paths: readonly string[]])[] = [
  ['Identity: number', ['meeting.number']],
  ['Identity: label or nickname', ['meeting.label']],
  [
    'Identity: kind',
    [
      'meeting.kind=ordinary',
      'meeting.kind=extraordinary',
      'meeting.kind=joint',
      'meeting.kind=preparatory',
      'meeting.kind=working-group',
      'meeting.kind=other',
    ],
  ],
  ['Identity: part of a series', ['meeting.series', 'council.series[].names']],
  [
    'Identity: links to other meetings',
    [
      'meeting.links[].kind=follows',
      'meeting.links[].kind=prepares',
      'meeting.links[].kind=reports-to',
      'meeting.links[].kind=part-of',
    ],
  ],
  [
    'Status: the present one',
    [
      'meeting.status=planned',
      'meeting.status=held',
      'meeting.status=postponed',
      'meeting.status=cancelled',
    ],
  ],
  [
    'Status: what it was before and why',
    [
      'meeting.status_history[].status=planned',
      'meeting.status_history[].status=postponed',
      'meeting.status_history[].date',
      'meeting.status_history[].dates',
      'meeting.status_history[].reason',
    ],
  ],
  ['Time: days', ['meeting.dates[]=2021-09-16', 'meeting.dates[]=2021-09-30']],
  [
    'Time: start and end with their time zone',
    ['meeting.times[].date', 'meeting.times[].start', 'meeting.times[].end', 'meeting.time_zone'],
  ],
  ['Time: a month alone', ['meeting.dates[]=2019-11']],
  [
    'Time: a year alone',
    ['council.former_names[].from=2016', 'forums.forums.*.editions[].dates[]=2020'],
  ],
  [
    'Place: venues',
    [
      'meeting.venues[].name',
      'meeting.venues[].address',
      'meeting.venues[].city',
      'meeting.venues[].country',
    ],
  ],
  [
    'Place: online with link and streaming',
    [
      'meeting.mode=online',
      'meeting.online.platform',
      'meeting.online.url',
      'meeting.online.streaming',
    ],
  ],
  ['Place: in a room, or in a room and online', ['meeting.mode=in-person', 'meeting.mode=hybrid']],
  ['Place: moved from elsewhere', ['meeting.status_history[].venues[].city']],
  [
    'Theme and context',
    ['meeting.theme', 'meeting.purpose', 'meeting.occasion', 'meeting.basis', 'council.founded'],
  ],
  [
    'Who holds it: organizations',
    ['meeting.organizers', 'meeting.co_organizers', 'meeting.hosts', 'meeting.supporters'],
  ],
  [
    'Who holds it: officers, for each side',
    [
      'meeting.officers[].person',
      'meeting.officers[].side',
      'meeting.officers[].role=chair',
      'meeting.officers[].role=co-chair',
      'meeting.officers[].role=moderator',
      'meeting.officers[].role=secretary',
      'meeting.officers[].role=rapporteur',
    ],
  ],
  ['Who holds it: rotation', ['council.seats[].side', 'meeting.host_side']],
  [
    'Who takes part: people',
    [
      'meeting.participants[].person',
      'meeting.participants[].capacity',
      'meeting.participants[].organization',
      'meeting.participants[].side',
    ],
  ],
  [
    'Who takes part: role',
    [
      'meeting.participants[].role=speaker',
      'meeting.participants[].role=participant',
      'meeting.participants[].role=observer',
      'meeting.participants[].role=guest',
      'meeting.participants[].role=staff',
    ],
  ],
  [
    'Who takes part: presence',
    [
      'meeting.participants[].presence=present',
      'meeting.participants[].presence=remote',
      'meeting.participants[].presence=written',
      'meeting.participants[].presence=apologies',
      'meeting.participants[].presence=absent',
      'meeting.participants[].presence=left',
    ],
  ],
  [
    'Who takes part: delegations',
    ['meeting.delegations[].side', 'meeting.delegations[].head', 'meeting.delegations[].size'],
  ],
  [
    'Who takes part: counts and categories where names are not known',
    [
      'meeting.participant_groups[].description',
      'meeting.participant_groups[].size',
      'meeting.participant_groups[].role',
    ],
  ],
  [
    'Programme: its parts',
    [
      'meeting.opening',
      'meeting.sessions[].kind=session',
      'meeting.sessions[].kind=panel',
      'meeting.sessions[].kind=closing',
      'meeting.sessions[].kind=side-event',
      'meeting.sessions[].kind=social-event',
    ],
  ],
  [
    'Programme: times, access and rule of attribution',
    [
      'meeting.sessions[].date',
      'meeting.sessions[].start',
      'meeting.sessions[].end',
      'meeting.sessions[].access=open',
      'meeting.sessions[].access=closed',
      'meeting.sessions[].access=press',
      'meeting.sessions[].attribution=attributed',
      'meeting.sessions[].attribution=unattributed',
    ],
  ],
  [
    'Programme: format, moderators, speakers with what they presented',
    [
      'meeting.sessions[].format',
      'meeting.sessions[].moderators[].person',
      'meeting.sessions[].speakers[].person',
      'meeting.sessions[].speakers[].presents',
    ],
  ],
  [
    'Programme: topics and summary',
    ['meeting.sessions[].topics[].topic', 'meeting.sessions[].summary', 'meeting.topics[].topic'],
  ],
  ['Programme: internal notes', ['meeting.sessions[].notes', 'meeting.notes']],
];
