// Generated from schemas/ by tests/generated.test.ts: never edited by hand.

/**
 * The version of the form this file follows. Always 1 for now.
 */
export type SchemaVersion = 1;
/**
 * A short permanent name in lower-case Latin letters, digits and single hyphens.
 */
export type Id = string;
/**
 * The ids of the sources, from `sources` in the same file, that state this fact.
 *
 * @minItems 1
 * @maxItems 50
 */
export type SourceIds = Id[];
/**
 * A day ("2023-11-27"), or a month ("2022-11") or a year ("2022") where no more is known. In quotation marks.
 */
export type Date = string;
/**
 * The days of the event, in order. A month or a year alone where no more is known.
 *
 * @minItems 1
 * @maxItems 60
 */
export type Dates = Date[];
/**
 * A text of one line.
 */
export type Line = string;
/**
 * The two-letter code of a country (ISO 3166-1).
 */
export type Country =
  | 'AD'
  | 'AE'
  | 'AF'
  | 'AG'
  | 'AI'
  | 'AL'
  | 'AM'
  | 'AO'
  | 'AQ'
  | 'AR'
  | 'AS'
  | 'AT'
  | 'AU'
  | 'AW'
  | 'AX'
  | 'AZ'
  | 'BA'
  | 'BB'
  | 'BD'
  | 'BE'
  | 'BF'
  | 'BG'
  | 'BH'
  | 'BI'
  | 'BJ'
  | 'BL'
  | 'BM'
  | 'BN'
  | 'BO'
  | 'BQ'
  | 'BR'
  | 'BS'
  | 'BT'
  | 'BV'
  | 'BW'
  | 'BY'
  | 'BZ'
  | 'CA'
  | 'CC'
  | 'CD'
  | 'CF'
  | 'CG'
  | 'CH'
  | 'CI'
  | 'CK'
  | 'CL'
  | 'CM'
  | 'CN'
  | 'CO'
  | 'CR'
  | 'CU'
  | 'CV'
  | 'CW'
  | 'CX'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DJ'
  | 'DK'
  | 'DM'
  | 'DO'
  | 'DZ'
  | 'EC'
  | 'EE'
  | 'EG'
  | 'EH'
  | 'ER'
  | 'ES'
  | 'ET'
  | 'FI'
  | 'FJ'
  | 'FK'
  | 'FM'
  | 'FO'
  | 'FR'
  | 'GA'
  | 'GB'
  | 'GD'
  | 'GE'
  | 'GF'
  | 'GG'
  | 'GH'
  | 'GI'
  | 'GL'
  | 'GM'
  | 'GN'
  | 'GP'
  | 'GQ'
  | 'GR'
  | 'GS'
  | 'GT'
  | 'GU'
  | 'GW'
  | 'GY'
  | 'HK'
  | 'HM'
  | 'HN'
  | 'HR'
  | 'HT'
  | 'HU'
  | 'ID'
  | 'IE'
  | 'IL'
  | 'IM'
  | 'IN'
  | 'IO'
  | 'IQ'
  | 'IR'
  | 'IS'
  | 'IT'
  | 'JE'
  | 'JM'
  | 'JO'
  | 'JP'
  | 'KE'
  | 'KG'
  | 'KH'
  | 'KI'
  | 'KM'
  | 'KN'
  | 'KP'
  | 'KR'
  | 'KW'
  | 'KY'
  | 'KZ'
  | 'LA'
  | 'LB'
  | 'LC'
  | 'LI'
  | 'LK'
  | 'LR'
  | 'LS'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'LY'
  | 'MA'
  | 'MC'
  | 'MD'
  | 'ME'
  | 'MF'
  | 'MG'
  | 'MH'
  | 'MK'
  | 'ML'
  | 'MM'
  | 'MN'
  | 'MO'
  | 'MP'
  | 'MQ'
  | 'MR'
  | 'MS'
  | 'MT'
  | 'MU'
  | 'MV'
  | 'MW'
  | 'MX'
  | 'MY'
  | 'MZ'
  | 'NA'
  | 'NC'
  | 'NE'
  | 'NF'
  | 'NG'
  | 'NI'
  | 'NL'
  | 'NO'
  | 'NP'
  | 'NR'
  | 'NU'
  | 'NZ'
  | 'OM'
  | 'PA'
  | 'PE'
  | 'PF'
  | 'PG'
  | 'PH'
  | 'PK'
  | 'PL'
  | 'PM'
  | 'PN'
  | 'PR'
  | 'PS'
  | 'PT'
  | 'PW'
  | 'PY'
  | 'QA'
  | 'RE'
  | 'RO'
  | 'RS'
  | 'RU'
  | 'RW'
  | 'SA'
  | 'SB'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SG'
  | 'SH'
  | 'SI'
  | 'SJ'
  | 'SK'
  | 'SL'
  | 'SM'
  | 'SN'
  | 'SO'
  | 'SR'
  | 'SS'
  | 'ST'
  | 'SV'
  | 'SX'
  | 'SY'
  | 'SZ'
  | 'TC'
  | 'TD'
  | 'TF'
  | 'TG'
  | 'TH'
  | 'TJ'
  | 'TK'
  | 'TL'
  | 'TM'
  | 'TN'
  | 'TO'
  | 'TR'
  | 'TT'
  | 'TV'
  | 'TW'
  | 'TZ'
  | 'UA'
  | 'UG'
  | 'UM'
  | 'US'
  | 'UY'
  | 'UZ'
  | 'VA'
  | 'VC'
  | 'VE'
  | 'VG'
  | 'VI'
  | 'VN'
  | 'VU'
  | 'WF'
  | 'WS'
  | 'YE'
  | 'YT'
  | 'ZA'
  | 'ZM'
  | 'ZW';
/**
 * Where the event is held: one place or several.
 *
 * @minItems 1
 * @maxItems 20
 */
export type Venues = Venue[];
/**
 * A time of day, in quotation marks: "09:30".
 */
export type Time = string;
/**
 * The time zone by its name in the IANA list, such as Europe/Vienna.
 */
export type TimeZone = string;
/**
 * A complete address that begins with https:// or http://.
 */
export type Url = string;
/**
 * Whether this part may leave the house: public, or internal to the secretariat. Public where nothing is said.
 */
export type Visibility = 'public' | 'internal';
/**
 * Subjects of discussion.
 *
 * @minItems 1
 * @maxItems 200
 */
export type TopicsDiscussed = TopicDiscussed[];
/**
 * The two-letter code of a language, with its script where it is written in several: sr-Latn (BCP 47).
 */
export type Language =
  | 'aa'
  | 'ab'
  | 'ae'
  | 'af'
  | 'ak'
  | 'am'
  | 'an'
  | 'ar'
  | 'as'
  | 'av'
  | 'ay'
  | 'az'
  | 'az-Arab'
  | 'az-Cyrl'
  | 'az-Latn'
  | 'ba'
  | 'be'
  | 'be-Latn'
  | 'bg'
  | 'bh'
  | 'bi'
  | 'bm'
  | 'bn'
  | 'bo'
  | 'br'
  | 'bs'
  | 'bs-Cyrl'
  | 'bs-Latn'
  | 'ca'
  | 'ce'
  | 'ch'
  | 'co'
  | 'cr'
  | 'cs'
  | 'cu'
  | 'cv'
  | 'cy'
  | 'da'
  | 'de'
  | 'dv'
  | 'dz'
  | 'ee'
  | 'el'
  | 'en'
  | 'eo'
  | 'es'
  | 'et'
  | 'eu'
  | 'fa'
  | 'ff'
  | 'fi'
  | 'fj'
  | 'fo'
  | 'fr'
  | 'fy'
  | 'ga'
  | 'gd'
  | 'gl'
  | 'gn'
  | 'gu'
  | 'gv'
  | 'ha'
  | 'he'
  | 'hi'
  | 'ho'
  | 'hr'
  | 'ht'
  | 'hu'
  | 'hy'
  | 'hz'
  | 'ia'
  | 'id'
  | 'ie'
  | 'ig'
  | 'ii'
  | 'ik'
  | 'io'
  | 'is'
  | 'it'
  | 'iu'
  | 'iu-Cans'
  | 'iu-Latn'
  | 'ja'
  | 'jv'
  | 'ka'
  | 'kg'
  | 'ki'
  | 'kj'
  | 'kk'
  | 'kl'
  | 'km'
  | 'kn'
  | 'ko'
  | 'kr'
  | 'ks'
  | 'ku'
  | 'kv'
  | 'kw'
  | 'ky'
  | 'la'
  | 'lb'
  | 'lg'
  | 'li'
  | 'ln'
  | 'lo'
  | 'lt'
  | 'lu'
  | 'lv'
  | 'mg'
  | 'mh'
  | 'mi'
  | 'mk'
  | 'ml'
  | 'mn'
  | 'mn-Cyrl'
  | 'mn-Mong'
  | 'mr'
  | 'ms'
  | 'mt'
  | 'my'
  | 'na'
  | 'nb'
  | 'nd'
  | 'ne'
  | 'ng'
  | 'nl'
  | 'nn'
  | 'no'
  | 'nr'
  | 'nv'
  | 'ny'
  | 'oc'
  | 'oj'
  | 'om'
  | 'or'
  | 'os'
  | 'pa'
  | 'pi'
  | 'pl'
  | 'ps'
  | 'pt'
  | 'qu'
  | 'rm'
  | 'rn'
  | 'ro'
  | 'ru'
  | 'rw'
  | 'sa'
  | 'sc'
  | 'sd'
  | 'se'
  | 'sg'
  | 'sh'
  | 'si'
  | 'sk'
  | 'sl'
  | 'sm'
  | 'sn'
  | 'so'
  | 'sq'
  | 'sr'
  | 'sr-Cyrl'
  | 'sr-Latn'
  | 'ss'
  | 'st'
  | 'su'
  | 'sv'
  | 'sw'
  | 'ta'
  | 'te'
  | 'tg'
  | 'tg-Arab'
  | 'tg-Cyrl'
  | 'th'
  | 'ti'
  | 'tk'
  | 'tl'
  | 'tn'
  | 'to'
  | 'tr'
  | 'ts'
  | 'tt'
  | 'tw'
  | 'ty'
  | 'ug'
  | 'uk'
  | 'ur'
  | 'uz'
  | 'uz-Cyrl'
  | 'uz-Latn'
  | 've'
  | 'vi'
  | 'vo'
  | 'wa'
  | 'wo'
  | 'xh'
  | 'yi'
  | 'yi-Latn'
  | 'yo'
  | 'za'
  | 'zh'
  | 'zh-Hans'
  | 'zh-Hant'
  | 'zu';
/**
 * A SHA-256 digest, 64 hexadecimal digits.
 */
export type Digest = string;
/**
 * Which paragraph of the text: `title`, `preamble 1`, `recommendation 5 bis` or `closing`.
 */
export type ParagraphName = string;
/**
 * Paragraphs of the text by their names, in an order.
 *
 * @minItems 2
 * @maxItems 1000
 */
export type ParagraphNames = ParagraphName[];
/**
 * Every other way in which texts write this name, in any language or script.
 *
 * @maxItems 100
 */
export type Spellings = Line[];
/**
 * The publications from which the facts in this file are taken.
 *
 * @minItems 1
 * @maxItems 200
 */
export type Sources = Source[];
/**
 * How it was called at another time.
 *
 * @minItems 1
 * @maxItems 50
 */
export type FormerNames = FormerName[];
/**
 * The code of a finding of council validate, as it stands in brackets.
 */
export type Code = string;
/**
 * A file, from the root of the repository on, with forward slashes.
 */
export type FilePath = string;
/**
 * A sentence without a full stop; code stands between backticks.
 */
export type Sentence = string;
/**
 * A line of a file or a column of a line, counted from 1. Columns count UTF-16 units.
 */
export type LineNumber = number;
/**
 * The place in the record, as in sessions[0].title. Absent for the file as a whole.
 */
export type RecordPath = string;
/**
 * Pieces of files.
 *
 * @minItems 1
 * @maxItems 10
 */
export type Excerpts = Excerpt[];

/**
 * The record of each kind, by the name of the kind.
 */
export interface Records {
  meeting: Meeting;
  council: Council;
  people: People;
  organizations: Organizations;
  topics: Topics;
  forums: Forums;
  accepted: Accepted;
  communique: CommuniqueDocument;
  list: Listing;
  report: CheckReport;
  show: Shown;
  explain: Explained;
}
/**
 * One meeting of the council. The file's name is the meeting's id.
 */
export interface Meeting {
  schema: SchemaVersion;
  /**
   * The number of the meeting: 4 for the fourth. Left out while it has none.
   */
  number?: number;
  label?: Text;
  /**
   * What kind of meeting it is.
   */
  kind?: 'ordinary' | 'extraordinary' | 'joint' | 'preparatory' | 'working-group' | 'other';
  series?: Id;
  /**
   * How this meeting belongs to others.
   *
   * @minItems 1
   * @maxItems 50
   */
  links?: MeetingLink[];
  /**
   * Whether the meeting is planned, was held, was postponed or was cancelled.
   */
  status: 'planned' | 'held' | 'postponed' | 'cancelled';
  /**
   * What the meeting was before: planned for another day, postponed. Oldest first.
   *
   * @minItems 1
   * @maxItems 50
   */
  status_history?: StatusEvent[];
  theme: Text;
  purpose?: Text;
  occasion?: Text;
  basis?: Text;
  /**
   * Whether people meet in a room, online, or both.
   */
  mode?: 'in-person' | 'online' | 'hybrid';
  dates: Dates;
  /**
   * When the meeting began and ended on each day.
   *
   * @minItems 1
   * @maxItems 60
   */
  times?: TimeSlot[];
  time_zone?: TimeZone;
  venues?: Venues;
  online?: Online;
  host_side?: Id;
  /**
   * The organizations that hold the meeting.
   *
   * @minItems 1
   * @maxItems 50
   */
  organizers: Id[];
  /**
   * Organizations that help to hold the meeting.
   *
   * @minItems 1
   * @maxItems 50
   */
  co_organizers?: Id[];
  /**
   * Organizations in whose house the meeting is held.
   *
   * @minItems 1
   * @maxItems 50
   */
  hosts?: Id[];
  /**
   * Organizations that give money or other support.
   *
   * @minItems 1
   * @maxItems 50
   */
  supporters?: Id[];
  /**
   * Chair, co-chairs, moderator, secretary, rapporteur.
   *
   * @minItems 1
   * @maxItems 100
   */
  officers?: Officer[];
  /**
   * The people who took part, with role and presence.
   *
   * @minItems 1
   * @maxItems 2000
   */
  participants?: Participant[];
  /**
   * Those who came for a side or an organization.
   *
   * @minItems 1
   * @maxItems 100
   */
  delegations?: Delegation[];
  /**
   * People of whom only the kind or the number is known.
   *
   * @minItems 1
   * @maxItems 100
   */
  participant_groups?: ParticipantGroup[];
  /**
   * The remarks made at the opening, in the order in which they were made.
   *
   * @minItems 1
   * @maxItems 200
   */
  opening?: Remark[];
  /**
   * The parts of the programme after the opening, in order.
   *
   * @minItems 1
   * @maxItems 200
   */
  sessions?: Session[];
  /**
   * The items of the agenda, in order.
   *
   * @minItems 1
   * @maxItems 200
   */
  agenda?: AgendaItem[];
  /**
   * Remarks that no source places in one part of the programme.
   *
   * @minItems 1
   * @maxItems 200
   */
  remarks?: Remark[];
  topics?: TopicsDiscussed;
  communique?: Communique;
  /**
   * What the meeting decided beside the communiqué.
   *
   * @minItems 1
   * @maxItems 200
   */
  decisions?: Decision[];
  /**
   * What somebody is to do.
   *
   * @minItems 1
   * @maxItems 500
   */
  actions?: Action[];
  /**
   * Minutes, protocols, memoranda, presentations, publications, annexes.
   *
   * @minItems 1
   * @maxItems 500
   */
  documents?: Document[];
  next_meeting?: NextMeeting;
  /**
   * What only the secretariat may read. Never exported.
   *
   * @minItems 1
   * @maxItems 200
   */
  notes?: Text[];
  /**
   * The same fact as other sources word it.
   *
   * @minItems 1
   * @maxItems 100
   */
  variants?: Variant[];
  /**
   * Facts on which sources disagree.
   *
   * @minItems 1
   * @maxItems 100
   */
  disputes?: Dispute[];
  /**
   * Facts that no source states outright.
   *
   * @minItems 1
   * @maxItems 100
   */
  inferences?: Inference[];
  evidence?: Evidence;
  sources: Sources;
  extensions?: Extensions;
}
/**
 * A text of any length, once for each language: the language's code, then the text.
 */
export interface Text {
  /**
   * The text in this language. An empty line begins a new paragraph.
   */
  [k: string]: string;
}
/**
 * How this meeting belongs to another one.
 */
export interface MeetingLink {
  /**
   * This meeting follows the other, prepares it, reports to it, or is part of it.
   */
  kind: 'follows' | 'prepares' | 'reports-to' | 'part-of';
  meeting: Id;
  sources?: SourceIds;
}
/**
 * What the event was before, and why that changed.
 */
export interface StatusEvent {
  /**
   * The status that it had.
   */
  status: 'planned' | 'held' | 'postponed' | 'cancelled';
  date?: Date;
  dates?: Dates;
  venues?: Venues;
  reason?: Text;
  sources?: SourceIds;
}
/**
 * A place where the event is held.
 */
export interface Venue {
  name?: Name;
  address?: Line;
  city: Name;
  country?: Country;
}
/**
 * A name or other short text, once for each language: the language's code, then the name.
 */
export interface Name {
  [k: string]: Line;
}
/**
 * When the meeting began and ended on one day.
 */
export interface TimeSlot {
  date: Date;
  start?: Time;
  end?: Time;
}
/**
 * How the meeting is reached from afar.
 */
export interface Online {
  platform?: Line;
  url?: Url;
  streaming?: Url;
  visibility?: Visibility;
}
/**
 * Somebody who led the meeting or kept its record.
 */
export interface Officer {
  person: Id;
  capacity?: Name;
  organization?: Id;
  side?: Id;
  /**
   * What the person did.
   */
  role: 'chair' | 'co-chair' | 'moderator' | 'secretary' | 'rapporteur';
  sources?: SourceIds;
}
/**
 * A person who took part, or was expected to.
 */
export interface Participant {
  person: Id;
  capacity?: Name;
  organization?: Id;
  side?: Id;
  /**
   * In which role.
   */
  role?: 'speaker' | 'participant' | 'observer' | 'guest' | 'staff';
  /**
   * How the person took part: in the room, from afar, by a written contribution; or sent apologies, was absent, left early.
   */
  presence?: 'present' | 'remote' | 'written' | 'apologies' | 'absent' | 'left';
  visibility?: Visibility;
  sources?: SourceIds;
}
/**
 * Those who came for a side or an organization.
 */
export interface Delegation {
  side?: Id;
  organization?: Id;
  name?: Name;
  head?: Id;
  /**
   * How many people it had.
   */
  size?: number;
  visibility?: Visibility;
  sources?: SourceIds;
}
/**
 * People of whom only the kind or the number is known.
 */
export interface ParticipantGroup {
  description: Text;
  /**
   * How many there were.
   */
  size?: number;
  side?: Id;
  /**
   * In which role.
   */
  role?: 'speaker' | 'participant' | 'observer' | 'guest' | 'staff';
  sources?: SourceIds;
}
/**
 * What one speaker said, or several speakers together.
 */
export interface Remark {
  /**
   * Who said it. Several speakers where the source reports their words jointly.
   *
   * @minItems 1
   * @maxItems 50
   */
  speakers: Speaker[];
  /**
   * What was said, point by point, in the secretary's words.
   *
   * @minItems 1
   * @maxItems 100
   */
  points?: Text[];
  visibility?: Visibility;
  sources?: SourceIds;
}
/**
 * A person who spoke, in the office held on that day.
 */
export interface Speaker {
  person: Id;
  capacity?: Name;
  organization?: Id;
  side?: Id;
  presents?: Text;
}
/**
 * A part of the programme.
 */
export interface Session {
  title: Name;
  /**
   * What part of the programme it is.
   */
  kind?: 'session' | 'panel' | 'conference' | 'closing' | 'side-event' | 'social-event' | 'other';
  date?: Date;
  start?: Time;
  end?: Time;
  /**
   * Who may attend: everyone (open), only the council (closed), or journalists too (press).
   */
  access?: 'open' | 'closed' | 'press';
  /**
   * Whether it may be said who said what.
   */
  attribution?: 'attributed' | 'unattributed';
  format?: Name;
  /**
   * Who led it.
   *
   * @minItems 1
   * @maxItems 50
   */
  moderators?: Appearance[];
  /**
   * Who spoke.
   *
   * @minItems 1
   * @maxItems 200
   */
  speakers?: Speaker[];
  /**
   * What was said, and by whom.
   *
   * @minItems 1
   * @maxItems 200
   */
  remarks?: Remark[];
  topics?: TopicsDiscussed;
  summary?: Text;
  /**
   * What only the secretariat may read. Never exported.
   *
   * @minItems 1
   * @maxItems 100
   */
  notes?: Text[];
  visibility?: Visibility;
  sources?: SourceIds;
}
/**
 * A person in the office held on that day.
 */
export interface Appearance {
  person: Id;
  capacity?: Name;
  organization?: Id;
  side?: Id;
}
/**
 * A subject of discussion.
 */
export interface TopicDiscussed {
  topic: Id;
  detail?: Text;
  sources?: SourceIds;
}
/**
 * A point of the agenda and what became of it.
 */
export interface AgendaItem {
  number?: Line;
  title: Text;
  start?: Time;
  end?: Time;
  /**
   * What became of it.
   */
  outcome?: 'agreed' | 'noted' | 'deferred' | 'withdrawn' | 'open';
  summary?: Text;
  visibility?: Visibility;
  sources?: SourceIds;
}
/**
 * The outcome text of the meeting: its wording or, where that is not public, what is reported of it.
 */
export interface Communique {
  /**
   * Whether it is only proposed, was adopted, or was signed.
   */
  status: 'proposed' | 'adopted' | 'signed';
  /**
   * The statuses that the text had before, oldest first.
   *
   * @minItems 1
   * @maxItems 50
   */
  history?: CommuniqueEvent[];
  title?: Text;
  date?: Date;
  /**
   * How it was adopted.
   */
  adopted_by?: 'consensus' | 'vote' | 'silence';
  /**
   * The languages in which the text exists.
   *
   * @minItems 1
   * @maxItems 20
   */
  languages?: Language[];
  /**
   * The languages whose texts are equally authentic.
   *
   * @minItems 1
   * @maxItems 20
   */
  authentic?: Language[];
  reference?: Line;
  /**
   * The unnumbered paragraphs before the recommendations.
   *
   * @minItems 1
   * @maxItems 200
   */
  preamble?: Text[];
  /**
   * The numbered paragraphs, with the numbers of the adopted text. Only where the wording is known.
   *
   * @minItems 1
   * @maxItems 500
   */
  recommendations?: Recommendation[];
  closing?: Text;
  /**
   * Who signed.
   *
   * @minItems 1
   * @maxItems 100
   */
  signatories?: Signatory[];
  /**
   * To whom the text is addressed.
   *
   * @minItems 1
   * @maxItems 100
   */
  addressees?: Addressee[];
  /**
   * What sources report of the communiqué where its wording is not public. Never numbered.
   *
   * @minItems 1
   * @maxItems 200
   */
  reported?: ReportedPoint[];
  seal?: Seal;
  /**
   * What was corrected in the sealed text, oldest first. `council seal --correct` writes it.
   *
   * @minItems 1
   * @maxItems 50
   */
  corrections?: Correction[];
  /**
   * The forum editions to which the communiqué is sent.
   *
   * @minItems 1
   * @maxItems 50
   */
  submissions?: Submission[];
  visibility?: Visibility;
  sources?: SourceIds;
}
/**
 * A status that the text had before.
 */
export interface CommuniqueEvent {
  /**
   * The status that it had.
   */
  status: 'proposed' | 'adopted' | 'signed';
  date?: Date;
  note?: Text;
  sources?: SourceIds;
}
/**
 * One numbered paragraph of the communiqué.
 */
export interface Recommendation {
  /**
   * The number in the adopted text, in quotation marks: "4", or "5 bis" for a paragraph inserted later.
   */
  number: string;
  verb?: Text;
  text: Text;
  /**
   * What it is about.
   *
   * @minItems 1
   * @maxItems 20
   */
  topics?: Id[];
  /**
   * To whom it is addressed.
   *
   * @minItems 1
   * @maxItems 50
   */
  addressees?: Addressee[];
  /**
   * The organizations that are to carry it out.
   *
   * @minItems 1
   * @maxItems 50
   */
  responsible?: Id[];
  due?: Date;
  /**
   * What has become of it.
   */
  status?:
    | 'proposed'
    | 'submitted'
    | 'accepted'
    | 'in-progress'
    | 'implemented'
    | 'dropped'
    | 'superseded';
  /**
   * The statuses it had before, oldest first.
   *
   * @minItems 1
   * @maxItems 50
   */
  history?: RecommendationEvent[];
  continues?: EarlierRecommendation;
  sources?: SourceIds;
}
/**
 * To whom a text is addressed: an organization or forum of the registers, or somebody by name.
 */
export interface Addressee {
  organization?: Id;
  forum?: Id;
  name?: Text;
}
/**
 * A status that the recommendation had before.
 */
export interface RecommendationEvent {
  /**
   * The status that it had.
   */
  status:
    | 'proposed'
    | 'submitted'
    | 'accepted'
    | 'in-progress'
    | 'implemented'
    | 'dropped'
    | 'superseded';
  date?: Date;
  note?: Text;
  sources?: SourceIds;
}
/**
 * The recommendation of an earlier meeting that this one carries on.
 */
export interface EarlierRecommendation {
  meeting: Id;
  /**
   * The number in the adopted text, in quotation marks: "4", or "5 bis" for a paragraph inserted later.
   */
  number: string;
}
/**
 * Who signed, in which office.
 */
export interface Signatory {
  person: Id;
  capacity?: Name;
  organization?: Id;
  side?: Id;
  date?: Date;
}
/**
 * One thing that a source says about the content of the communiqué.
 */
export interface ReportedPoint {
  text: Text;
  sources?: SourceIds;
}
/**
 * The digests by which every later change of the adopted text is found. Never written by hand: `council seal` writes it.
 */
export interface Seal {
  date: Date;
  digest: Digest;
  languages: Digests;
  /**
   * The digest of each paragraph in each authentic language, in the order of the text.
   *
   * @minItems 1
   * @maxItems 1000
   */
  paragraphs: SealedParagraph[];
}
/**
 * A digest for each language: the language's code, then the digest.
 */
export interface Digests {
  [k: string]: Digest;
}
/**
 * A paragraph of the adopted text with its digest in each language.
 */
export interface SealedParagraph {
  paragraph: ParagraphName;
  digests: Digests;
}
/**
 * A correction of the sealed text: why, what each paragraph said before and says since, and in which order they stand where that is another one.
 */
export interface Correction {
  date: Date;
  reason: Text;
  /**
   * The paragraphs that were corrected, each in one language.
   *
   * @minItems 1
   * @maxItems 1000
   */
  changes?: ParagraphChange[];
  order?: OrderChange;
}
/**
 * What a paragraph said in one language, and what it says since. Without the first it was added, without the second it was taken out.
 */
export interface ParagraphChange {
  paragraph: ParagraphName;
  language: Language;
  old?: ParagraphText;
  new?: ParagraphText;
}
/**
 * A paragraph in one language, word for word.
 */
export interface ParagraphText {
  verb?: Line;
  /**
   * The paragraph.
   */
  text: string;
}
/**
 * In which order the paragraphs stood, and in which they stand since.
 */
export interface OrderChange {
  old: ParagraphNames;
  new: ParagraphNames;
}
/**
 * The communiqué sent to one edition of a forum.
 */
export interface Submission {
  forum: Id;
  /**
   * The number of the forum's edition: 12 for the twelfth forum.
   */
  edition?: number;
  /**
   * Whether the communiqué is to be sent, was sent, or was received.
   */
  status: 'intended' | 'sent' | 'received';
  date?: Date;
  reference?: Line;
  /**
   * The documents that were sent.
   *
   * @minItems 1
   * @maxItems 50
   */
  sent?: SentDocument[];
  sources?: SourceIds;
}
/**
 * One document as it was sent.
 */
export interface SentDocument {
  language: Language;
  /**
   * The form of the document.
   */
  format: 'markdown' | 'json' | 'paper' | 'other';
  /**
   * The SHA-256 digest of the document, 64 hexadecimal digits.
   */
  digest?: string;
}
/**
 * Something that the meeting decided beside the communiqué.
 */
export interface Decision {
  number?: Line;
  /**
   * What kind of decision it is.
   */
  kind?: 'decision' | 'resolution' | 'election' | 'procedural' | 'other';
  title?: Text;
  text: Text;
  /**
   * How it was taken.
   */
  adopted_by?: 'consensus' | 'vote' | 'silence';
  vote?: Vote;
  silence?: Silence;
  conditions?: Text;
  date?: Date;
  visibility?: Visibility;
  sources?: SourceIds;
}
/**
 * The result of a vote.
 */
export interface Vote {
  /**
   * Votes in favour.
   */
  for?: number;
  /**
   * Votes against.
   */
  against?: number;
  /**
   * Abstentions.
   */
  abstained?: number;
  /**
   * Members who did not vote.
   */
  absent?: number;
  mover?: Id;
  seconder?: Id;
  /**
   * How each one voted, where it is known.
   *
   * @minItems 1
   * @maxItems 1000
   */
  ballots?: Ballot[];
}
/**
 * How one voter voted.
 */
export interface Ballot {
  person?: Id;
  organization?: Id;
  side?: Id;
  /**
   * How.
   */
  option: 'for' | 'against' | 'abstained' | 'absent';
}
/**
 * A decision that stands unless somebody objects in time.
 */
export interface Silence {
  opened?: Date;
  deadline: Date;
  /**
   * Who objected.
   *
   * @minItems 1
   * @maxItems 100
   */
  objections?: Objection[];
}
/**
 * Somebody broke the silence.
 */
export interface Objection {
  side?: Id;
  organization?: Id;
  person?: Id;
  date?: Date;
  text?: Text;
}
/**
 * Something that somebody is to do.
 */
export interface Action {
  what: Text;
  /**
   * Who is to do it.
   *
   * @minItems 1
   * @maxItems 50
   */
  people?: Id[];
  /**
   * Which organizations are to do it.
   *
   * @minItems 1
   * @maxItems 50
   */
  organizations?: Id[];
  due?: Date;
  /**
   * What has become of it.
   */
  status?: 'open' | 'in-progress' | 'done' | 'dropped';
  /**
   * The statuses it had before, oldest first.
   *
   * @minItems 1
   * @maxItems 50
   */
  history?: ActionEvent[];
  visibility?: Visibility;
  sources?: SourceIds;
}
/**
 * A status that the action had before.
 */
export interface ActionEvent {
  /**
   * The status that it had.
   */
  status: 'open' | 'in-progress' | 'done' | 'dropped';
  date?: Date;
  note?: Text;
  sources?: SourceIds;
}
/**
 * A paper that belongs to the meeting.
 */
export interface Document {
  /**
   * What kind of document it is.
   */
  kind:
    | 'minutes'
    | 'protocol'
    | 'memorandum'
    | 'declaration'
    | 'statement'
    | 'presentation'
    | 'publication'
    | 'annex'
    | 'other';
  title: Text;
  spellings?: Spellings;
  date?: Date;
  reference?: Line;
  /**
   * Who wrote or presented it.
   *
   * @minItems 1
   * @maxItems 50
   */
  authors?: Id[];
  /**
   * What it says, point by point, in the secretary's words.
   *
   * @minItems 1
   * @maxItems 100
   */
  points?: Text[];
  /**
   * The languages in which it exists.
   *
   * @minItems 1
   * @maxItems 20
   */
  languages?: Language[];
  /**
   * The languages whose texts are equally authentic.
   *
   * @minItems 1
   * @maxItems 20
   */
  authentic?: Language[];
  /**
   * Who signed it.
   *
   * @minItems 1
   * @maxItems 100
   */
  signatories?: Signatory[];
  url?: Url;
  file?: Line;
  visibility?: Visibility;
  sources?: SourceIds;
}
/**
 * The next meeting as it was announced.
 */
export interface NextMeeting {
  dates?: Dates;
  venues?: Venues;
  host_side?: Id;
  theme?: Text;
  text?: Text;
  sources?: SourceIds;
}
/**
 * A fact of this record as another source words it.
 */
export interface Variant {
  /**
   * Which fact is worded differently.
   */
  fact: 'label' | 'theme' | 'purpose' | 'occasion' | 'basis' | 'organizers';
  text: Text;
  sources: SourceIds;
}
/**
 * A fact on which sources disagree.
 */
export interface Dispute {
  /**
   * What they disagree on.
   */
  fact:
    | 'number'
    | 'label'
    | 'kind'
    | 'status'
    | 'theme'
    | 'purpose'
    | 'occasion'
    | 'basis'
    | 'mode'
    | 'dates'
    | 'times'
    | 'venues'
    | 'host_side'
    | 'organizers'
    | 'co_organizers'
    | 'hosts'
    | 'supporters'
    | 'officers'
    | 'opening'
    | 'participants'
    | 'sessions'
    | 'communique'
    | 'documents';
  /**
   * What is said, and by whom.
   *
   * @minItems 2
   * @maxItems 50
   */
  variants: DisputeVariant[];
  settled?: Text;
}
/**
 * What one or several sources say.
 */
export interface DisputeVariant {
  text?: Text;
  dates?: Dates;
  sources: SourceIds;
}
/**
 * A fact of this record that no source states outright.
 */
export interface Inference {
  /**
   * What is inferred.
   */
  fact:
    | 'number'
    | 'label'
    | 'kind'
    | 'status'
    | 'theme'
    | 'purpose'
    | 'occasion'
    | 'basis'
    | 'mode'
    | 'dates'
    | 'times'
    | 'venues'
    | 'host_side'
    | 'organizers'
    | 'co_organizers'
    | 'hosts'
    | 'supporters'
    | 'officers'
    | 'opening'
    | 'participants'
    | 'sessions'
    | 'communique'
    | 'documents';
  text: Text;
  sources?: SourceIds;
}
/**
 * Which sources state the facts that have no `sources` of their own.
 */
export interface Evidence {
  number?: SourceIds;
  label?: SourceIds;
  kind?: SourceIds;
  status?: SourceIds;
  theme?: SourceIds;
  purpose?: SourceIds;
  occasion?: SourceIds;
  basis?: SourceIds;
  mode?: SourceIds;
  dates?: SourceIds;
  times?: SourceIds;
  venues?: SourceIds;
  host_side?: SourceIds;
  organizers?: SourceIds;
  co_organizers?: SourceIds;
  hosts?: SourceIds;
  supporters?: SourceIds;
}
/**
 * A publication from which facts are taken.
 */
export interface Source {
  id: Id;
  publisher: Line;
  based_on?: Line;
  title?: Line;
  url?: Url;
  published?: Date;
  accessed?: Date;
  language?: Language;
}
/**
 * What a council records beyond this schema: under a prefix of its own, keys with a text each.
 */
export interface Extensions {
  /**
   * The keys of one prefix.
   */
  [k: string]: {
    /**
     * A text.
     */
    [k: string]: string;
  };
}
/**
 * The council itself: its names, sides, languages and seats.
 */
export interface Council {
  schema: SchemaVersion;
  names: Name;
  acronyms?: Name;
  spellings?: Spellings;
  former_names?: FormerNames;
  founded?: Date;
  /**
   * The languages of the council. The first one is asked for first and exported by default.
   *
   * @minItems 1
   * @maxItems 20
   */
  languages: Language[];
  /**
   * The languages in which every theme and recommendation is to be given.
   *
   * @minItems 1
   * @maxItems 20
   */
  required_languages?: Language[];
  /**
   * The parties to the council.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: A party to the council, a country usually.
   */
  sides: {
    id: Id;
    names: Name;
    official_names?: Name;
    country?: Country;
  }[];
  /**
   * In which order documents name the sides: by the alphabet of the document's language, or the host first and the others by the alphabet. By the alphabet where nothing is said.
   */
  side_order?: 'alphabet' | 'host-first';
  /**
   * Where the council meets, in the order of rotation.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: A city where the council meets by rotation.
   */
  seats?: {
    city: Name;
    country?: Country;
    side?: Id;
  }[];
  /**
   * Series of meetings with numbers of their own, beside the main one.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: A series of meetings.
   */
  series?: {
    id: Id;
    names: Name;
  }[];
  /**
   * The organizations that usually hold the meetings.
   *
   * @minItems 1
   * @maxItems 50
   */
  organizers?: Id[];
  /**
   * How severe a finding of council validate is, by its code. The form of records cannot be left out.
   */
  severities?: {
    /**
     * An error fails the check, a warning does not, and what is ignored is not shown.
     */
    [k: string]: 'error' | 'warning' | 'ignore';
  };
  /**
   * What of a closed session the council keeps to itself.
   */
  confidentiality?: {
    /**
     * Which parts of a closed session never leave the house.
     *
     * @minItems 1
     * @maxItems 10
     *
     * Items: A part of a session.
     */
    closed_sessions: ('speakers' | 'remarks' | 'summary' | 'topics')[];
  };
  /**
   * Facts on which sources disagree.
   *
   * @minItems 1
   * @maxItems 100
   */
  disputes?: CouncilDispute[];
  evidence?: CouncilEvidence;
  sources?: Sources;
  extensions?: Extensions;
}
/**
 * A name that was used for a time.
 */
export interface FormerName {
  names: Name;
  from?: Date;
  until?: Date;
  sources?: SourceIds;
}
/**
 * A fact on which sources disagree.
 */
export interface CouncilDispute {
  /**
   * What they disagree on.
   */
  fact: 'names' | 'founded';
  /**
   * What is said, and by whom.
   *
   * @minItems 2
   * @maxItems 50
   */
  variants: DisputeVariant[];
  settled?: Text;
}
/**
 * Which sources state the facts of this file.
 */
export interface CouncilEvidence {
  names?: SourceIds;
  founded?: SourceIds;
  seats?: SourceIds;
  organizers?: SourceIds;
}
/**
 * Every person named in the records: an id and the names by which texts call the person.
 */
export interface People {
  schema: SchemaVersion;
  /**
   * The entries: an id, then what is known. Sorted by id.
   */
  people: {
    [k: string]: Person;
  };
  sources?: Sources;
}
/**
 * A person named in the records.
 */
export interface Person {
  names: Name;
  spellings?: Spellings;
  former_names?: FormerNames;
  /**
   * The sides of the council to which the person belongs or has belonged.
   *
   * @minItems 1
   * @maxItems 20
   */
  sides?: Id[];
  sources?: SourceIds;
  extensions?: Extensions;
}
/**
 * Every organization named in the records: an id and the names by which texts call it.
 */
export interface Organizations {
  schema: SchemaVersion;
  /**
   * The entries: an id, then what is known. Sorted by id.
   */
  organizations: {
    [k: string]: Organization;
  };
  sources?: Sources;
}
/**
 * An organization named in the records.
 */
export interface Organization {
  names: Name;
  acronyms?: Name;
  spellings?: Spellings;
  former_names?: FormerNames;
  country?: Country;
  side?: Id;
  part_of?: Id;
  url?: Url;
  sources?: SourceIds;
  extensions?: Extensions;
}
/**
 * Every subject of discussion named in the records: an id and its names.
 */
export interface Topics {
  schema: SchemaVersion;
  /**
   * The entries: an id, then what is known. Sorted by id.
   */
  topics: {
    [k: string]: Topic;
  };
  sources?: Sources;
}
/**
 * A subject of discussion.
 */
export interface Topic {
  names: Name;
  spellings?: Spellings;
  definition?: Text;
  broader?: Id;
  sources?: SourceIds;
  extensions?: Extensions;
}
/**
 * The forums to which communiqués are sent, with their editions.
 */
export interface Forums {
  schema: SchemaVersion;
  /**
   * The entries: an id, then what is known. Sorted by id.
   */
  forums: {
    [k: string]: Forum;
  };
  sources?: Sources;
}
/**
 * A forum to which communiqués are sent.
 */
export interface Forum {
  names: Name;
  acronyms?: Name;
  spellings?: Spellings;
  former_names?: FormerNames;
  /**
   * The editions of the forum, in order.
   *
   * @minItems 1
   * @maxItems 1000
   */
  editions?: Edition[];
  sources?: SourceIds;
  extensions?: Extensions;
}
/**
 * One edition of the forum.
 */
export interface Edition {
  /**
   * The number of the edition: 12 for the twelfth forum.
   */
  number: number;
  /**
   * Whether the edition is planned, was held, was postponed or was cancelled.
   */
  status?: 'planned' | 'held' | 'postponed' | 'cancelled';
  /**
   * What the edition was before: planned for another year, postponed. Oldest first.
   *
   * @minItems 1
   * @maxItems 50
   */
  status_history?: StatusEvent[];
  dates?: Dates;
  venues?: Venues;
  /**
   * Facts on which sources disagree.
   *
   * @minItems 1
   * @maxItems 100
   */
  disputes?: EditionDispute[];
  sources?: SourceIds;
}
/**
 * A fact on which sources disagree.
 */
export interface EditionDispute {
  /**
   * What they disagree on.
   */
  fact: 'dates' | 'venues';
  /**
   * What is said, and by whom.
   *
   * @minItems 2
   * @maxItems 50
   */
  variants: DisputeVariant[];
  settled?: Text;
}
/**
 * Findings of council validate that the council knows of and leaves as they are. Written by council validate --accept.
 */
export interface Accepted {
  schema: SchemaVersion;
  /**
   * The findings that are accepted, in the order of their files.
   *
   * @maxItems 20000
   */
  findings: AcceptedFinding[];
}
/**
 * A finding, by its code and by the part of the record that it is about.
 */
export interface AcceptedFinding {
  code: Code;
  file: Line;
  path?: Line;
  reason?: Text;
}
/**
 * What `council export --format json` prints: one document in one or several languages, block by block, with every text that the Markdown has.
 */
export interface CommuniqueDocument {
  schema: SchemaVersion;
  /**
   * The languages of the document; where there are several, its paragraphs stand in step, in this order.
   *
   * @minItems 1
   * @maxItems 30
   */
  languages: Language[];
  fallback?: Language;
  visibility: Visibility;
  council: Wording;
  /**
   * Which meeting it is.
   */
  meeting: {
    id: Id;
    /**
     * The number of the meeting.
     */
    number?: number;
    series?: Id;
    /**
     * Whether the meeting is planned, was held, was postponed or was cancelled.
     */
    status: 'planned' | 'held' | 'postponed' | 'cancelled';
    dates: Dates;
    /**
     * Whether its communiqué is proposed, adopted or signed; left out where the document has none.
     */
    communique?: 'proposed' | 'adopted' | 'signed';
  };
  /**
   * The document from its title to its last line but that of the digest.
   *
   * @minItems 1
   * @maxItems 100000
   */
  blocks: Block[];
  /**
   * The SHA-256 digest of the canonical JSON (RFC 8785) of this document without its digest.
   */
  digest: string;
}
/**
 * A text as it stands in the document, once for each language of it.
 */
export interface Wording {
  /**
   * The text; an empty line separates paragraphs.
   */
  [k: string]: string;
}
/**
 * A heading, a paragraph or a list.
 */
export interface Block {
  /**
   * What kind of block it is.
   */
  kind: 'heading' | 'paragraph' | 'list';
  /**
   * What it is in the document. The adopted text itself has the roles from communique-title to signature.
   */
  role:
    | 'title'
    | 'council'
    | 'sides'
    | 'place-and-date'
    | 'notice'
    | 'part'
    | 'section'
    | 'subsection'
    | 'statement'
    | 'facts'
    | 'communique-title'
    | 'preamble'
    | 'recommendation'
    | 'closing'
    | 'signature'
    | 'reported'
    | 'speaker'
    | 'people'
    | 'points'
    | 'sources';
  /**
   * The level of a heading.
   */
  level?: number;
  /**
   * The number of a recommendation in the adopted text.
   */
  number?: string;
  label?: Wording;
  text?: Wording;
  /**
   * The entries of a list; those of the sources are numbered from 1.
   *
   * @minItems 1
   * @maxItems 10000
   */
  items?: Entry[];
}
/**
 * One entry of a list.
 */
export interface Entry {
  label?: Wording;
  text?: Wording;
  url?: Url;
}
/**
 * What `council list --json` prints: beside the facts about the output, one list, under the name of what was asked for.
 */
export interface Listing {
  schema: SchemaVersion;
  language: Language;
  /**
   * The meetings, in the order of their first days.
   *
   * @maxItems 1000000
   */
  meetings?: ListedMeeting[];
  /**
   * The people of the register, in the order of their ids.
   *
   * @maxItems 20000
   */
  people?: ListedPerson[];
  /**
   * The organizations of the register, in the order of their ids.
   *
   * @maxItems 20000
   */
  organizations?: ListedOrganization[];
  /**
   * The topics of the register, in the order of their ids.
   *
   * @maxItems 20000
   */
  topics?: ListedTopic[];
  /**
   * The forums of the register, in the order of their ids.
   *
   * @maxItems 20000
   */
  forums?: ListedForum[];
  /**
   * The recommendations of all communiqués, in the order of meetings and of the text.
   *
   * @maxItems 1000000
   */
  recommendations?: ListedRecommendation[];
  /**
   * The files of the archive in which `council validate` finds errors, from the data folder on. What stands in them may be missing here.
   *
   * @maxItems 1000000
   *
   * Items: A path.
   */
  faulty_files: string[];
}
/**
 * A meeting as lists and appearances name it.
 */
export interface ListedMeeting {
  id: Id;
  /**
   * The number of the meeting.
   */
  number?: number;
  series?: Id;
  /**
   * Whether the meeting is planned, was held, was postponed or was cancelled.
   */
  status: 'planned' | 'held' | 'postponed' | 'cancelled';
  dates: Dates;
  /**
   * Whether people meet in a room, online, or both.
   */
  mode?: 'in-person' | 'online' | 'hybrid';
  /**
   * The cities where it is held.
   *
   * @maxItems 20
   *
   * Items: The name of a city.
   */
  cities: string[];
  /**
   * The title under which the meeting is held.
   */
  theme: string;
}
/**
 * A person of the register.
 */
export interface ListedPerson {
  id: Id;
  /**
   * The name.
   */
  name: string;
  /**
   * The sides to which the person belongs or has belonged.
   *
   * @maxItems 20
   */
  sides: NamedEntry[];
  /**
   * How often the records of meetings name the person.
   */
  appearances: number;
}
/**
 * A person, organization, side or forum, by its id in the archive and its name in the language of the document.
 */
export interface NamedEntry {
  id: Id;
  /**
   * The name in the language of the document.
   */
  name: string;
}
/**
 * An organization of the register.
 */
export interface ListedOrganization {
  id: Id;
  /**
   * The name.
   */
  name: string;
  /**
   * The short form of the name.
   */
  acronym?: string;
  side?: NamedEntry;
  /**
   * How many meetings name it.
   */
  meetings: number;
}
/**
 * A topic of the register.
 */
export interface ListedTopic {
  id: Id;
  /**
   * The name.
   */
  name: string;
  broader?: NamedEntry;
  /**
   * How many meetings name it.
   */
  meetings: number;
}
/**
 * A forum of the register.
 */
export interface ListedForum {
  id: Id;
  /**
   * The name.
   */
  name: string;
  /**
   * The short form of the name.
   */
  acronym?: string;
  /**
   * How many of its editions are known.
   */
  editions: number;
  /**
   * How many meetings name it.
   */
  meetings: number;
}
/**
 * A recommendation of one communiqué.
 */
export interface ListedRecommendation {
  meeting: Id;
  /**
   * The number of the meeting.
   */
  meeting_number?: number;
  series?: Id;
  /**
   * The number in the text.
   */
  number: string;
  /**
   * What has become of it, as far as known.
   */
  status?:
    | 'proposed'
    | 'submitted'
    | 'accepted'
    | 'in-progress'
    | 'implemented'
    | 'dropped'
    | 'superseded';
  due?: Date;
  /**
   * The paragraph.
   */
  text: string;
  continues?: EarlierRecommendation;
  visibility?: Visibility;
}
/**
 * What `council validate --format json` prints: everything that was found in an archive.
 */
export interface CheckReport {
  schema: SchemaVersion;
  /**
   * What the archive was compared with, where only what has changed may fail.
   */
  since?: {
    /**
     * The branch, tag or commit, as it was given.
     */
    ref: string;
    /**
     * How many of the files have changed since.
     */
    changed: number;
  };
  /**
   * How many of the findings are errors.
   */
  errors: number;
  /**
   * How many of the findings are warnings.
   */
  warnings: number;
  /**
   * The files that were checked, from the root of the repository on, in order.
   *
   * @maxItems 1000000
   */
  files: FilePath[];
  /**
   * What was found, in the order of files and places.
   *
   * @maxItems 1000000000
   */
  findings: ReportedFinding[];
}
/**
 * One problem.
 */
export interface ReportedFinding {
  /**
   * The name of the diagnostic, which stays the same from version to version: group/pattern.
   */
  code: string;
  /**
   * How grave it is.
   */
  severity: 'error' | 'warning';
  message: Sentence;
  help?: Sentence;
  file: FilePath;
  line: LineNumber;
  column: LineNumber;
  end_line: LineNumber;
  end_column: LineNumber;
  path?: RecordPath;
  /**
   * Whether it lies in a part that is internal or closed, of which only the place is told. Absent for all others.
   */
  withheld?: boolean;
  /**
   * Other places that explain the finding.
   *
   * @minItems 1
   * @maxItems 1000
   */
  related?: RelatedPlace[];
}
/**
 * Another place that explains a finding.
 */
export interface RelatedPlace {
  message: Sentence;
  file: FilePath;
  line: LineNumber;
  column: LineNumber;
  end_line: LineNumber;
  end_column: LineNumber;
  path?: RecordPath;
}
/**
 * What `council show --json` prints: one meeting, or one entry of a register with every place where the meetings name it.
 */
export interface Shown {
  schema: SchemaVersion;
  /**
   * What is shown: the part of this name holds it.
   */
  kind: 'meeting' | 'person' | 'organization' | 'topic' | 'forum';
  id: Id;
  /**
   * The file that holds it, from the data folder on.
   */
  file: string;
  language: Language;
  /**
   * The name of the entry; of a meeting, its theme.
   */
  name: string;
  meeting?: Meeting;
  person?: Person;
  organization?: Organization;
  topic?: Topic;
  forum?: Forum;
  sources?: Sources;
  /**
   * Every place where a meeting names the entry, in the order of days, then of the record.
   *
   * @maxItems 1000000
   */
  appearances?: ShownAppearance[];
  /**
   * The files of the archive in which `council validate` finds errors, from the data folder on. What stands in them may be missing here.
   *
   * @maxItems 1000000
   *
   * Items: A path.
   */
  faulty_files: string[];
}
/**
 * One place where the record of a meeting names an entry.
 */
export interface ShownAppearance {
  meeting: ListedMeeting;
  /**
   * As what the entry is named there.
   */
  role:
    | 'chair'
    | 'co-chair'
    | 'moderator'
    | 'secretary'
    | 'rapporteur'
    | 'speaker'
    | 'participant'
    | 'observer'
    | 'guest'
    | 'staff'
    | 'head-of-delegation'
    | 'delegation'
    | 'signatory'
    | 'mover'
    | 'seconder'
    | 'voter'
    | 'objector'
    | 'responsible'
    | 'author'
    | 'organizer'
    | 'co-organizer'
    | 'host'
    | 'supporter'
    | 'addressee'
    | 'topic'
    | 'forum'
    | 'mentioned';
  /**
   * What the entry was called then, where that was another name.
   */
  name?: string;
  /**
   * In which part of the record: the title of a session, a document or a decision, or else the name of the part.
   */
  part: string;
  person?: NamedEntry;
  /**
   * The office held at that meeting. Where this place does not say it, as the rest of the record says it with one voice.
   */
  capacity?: string;
  organization?: NamedEntry;
  side?: NamedEntry;
  /**
   * How the person took part, or that the person did not.
   */
  presence?: 'present' | 'remote' | 'written' | 'apologies' | 'absent' | 'left';
  /**
   * The title of the talk or paper.
   */
  presents?: string;
  visibility?: Visibility;
  /**
   * The sources of this place, else those of this part of the record. None where the record names none.
   *
   * @maxItems 200
   */
  sources: Source[];
}
/**
 * What `council explain --json` prints: what each finding of council validate is about.
 */
export interface Explained {
  schema: SchemaVersion;
  /**
   * The one that was asked for, or all of them.
   *
   * @maxItems 1000
   */
  findings: ExplainedFinding[];
}
/**
 * What one finding is about.
 */
export interface ExplainedFinding {
  code: Code;
  /**
   * How severe it is, where council.yaml does not say otherwise.
   */
  severity: 'error' | 'warning';
  /**
   * Whether council.yaml cannot change the severity, nor accepted.yaml accept the finding.
   */
  is_fixed: boolean;
  /**
   * What it finds, in a few words.
   */
  title: string;
  /**
   * The same in whole sentences.
   */
  finds: string;
  /**
   * What harm it does.
   */
  matters: string;
  example: Excerpts;
  instead: Excerpts;
}
/**
 * A piece of a file.
 */
export interface Excerpt {
  /**
   * The file, from the data folder on.
   */
  file: string;
  /**
   * What stands there.
   */
  text: string;
}
