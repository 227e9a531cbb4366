// What is asked and what is typed when the third meeting is recorded, in order.
import { keys, type Steps } from '../support/pseudo-terminal.ts';

const { enter, down } = keys;

/** A question that comes once for each language of the council; ENTER alone leaves a language out. */
function inEachLanguage(asks: string, en: string, ru = '', az = ''): Steps {
  return [
    [`${asks} in English`, en + enter],
    [`${asks} in Russian`, ru + enter],
    [`${asks} in Azerbaijani`, az + enter],
  ];
}

function source(publisher: string, title: string, url: string, language: string): Steps {
  return [
    ['Who published the source:', publisher + enter],
    ['Its title:', title + enter],
    ['Its web address:', url + enter],
    ['When it was published:', `2023-02-28${enter}`],
    ['Its language (two-letter code):', language + enter],
  ];
}

/** A speaker who is not in the register yet; what is typed finds nobody, so ENTER adds one. */
function newSpeaker(typed: string, names: readonly [string, string, string], side: string): Steps {
  return [
    ['Speaker:', typed + enter],
    ['A new person', ''],
    ...inEachLanguage('Name', ...names),
    ['Side:', side + enter],
  ];
}

function point(en: string): Steps {
  return inEachLanguage('Point', en);
}

/** The facts of the third meeting. */
export const thirdMeeting: Steps = [
  ['ENTER takes the answer in brackets', ''],
  ['Status:', enter],
  ['Kind:', enter],
  ['Number, the next free one:', `3${enter}`],
  ...inEachLanguage(
    'Theme',
    'Russian-Azerbaijani relations in the 21st century: strategic partnership in the context of regional security',
    'Российско-азербайджанские отношения в XXI веке: Стратегическое партнерство в контексте региональной безопасности',
    'XXI əsrdə Rusiya-Azərbaycan münasibətləri: regional təhlükəsizlik kontekstində strateji tərəfdaşlıq',
  ),
  ...inEachLanguage('Occasion', 'First anniversary of the Declaration on Allied Interaction'),
  ['Date, or several', `30.02.2023${enter}`],
  ['expected a day that exists', `${'\u007F'.repeat(10)}28.02.2023${enter}`],
  ['Place, the other seat by rotation:', enter],
  ['Organizers, from the last meeting:', enter],
  ...source(
    'Trend',
    'Russia-Azerbaijan Expert Council holds conference (PHOTO)',
    'https://en.trend.az/azerbaijan/politics/3716614.html',
    'en',
  ),
  ['Another source?', `y${enter}`],
  ...source(
    'AzTV',
    'Bakıda Rusiya-Azərbaycan Ekspert Şurasının üçüncü iclası işə başlayıb',
    'https://aztv.az/az/news/23747/bakida-rusiya-azerbaycan-ekspert-surasinin-ucuncu-iclasi-ise-baslayib',
    'az',
  ),
  ['Another source?', `y${enter}`],
  ...source(
    'GlobalSecurity',
    "Foreign Minister Sergey Lavrov's remarks at the third meeting of the Russia-Azerbaijan Expert Council",
    'https://www.globalsecurity.org/wmd/library/news/russia/2023/02/russia-230228-russia-mfa02.htm',
    'en',
  ),
  ['Another source?', enter],
  ['Which sources state number, theme, dates, place', ` ${down} ${enter}`],
  ['Does a source word the theme differently?', `y${enter}`],
  ...inEachLanguage(
    'The other wording',
    '',
    '',
    'Rusiya-Azərbaycan münasibətləri XXI əsrdə: regional təhlükəsizlik kontekstində strateji tərəfdaşlıq',
  ),
  ['Which sources say so:', `${down} ${enter}`],
  ['Another wording?', enter],

  ['Were there remarks at the opening?', `y${enter}`],
  // Found by a spelling in another script; the office is known from the fourth meeting.
  ['Speaker:', `шафиев${enter}`],
  ['Capacity on that day in English, as on 2023-11-27: (Chairman of the Board)', enter],
  ['Capacity on that day in Russian:', enter],
  ['Capacity on that day in Azerbaijani:', enter],
  ['Organization, as on 2023-11-27:', enter],
  ['Side, as on 2023-11-27:', enter],
  ['Another speaker of the same remark', `y${enter}`],
  ...newSpeaker('kortunov', ['Andrey Kortunov', 'Андрей Кортунов', 'Andrey Kortunov'], 'russia'),
  ...inEachLanguage('Capacity on that day', 'Director General'),
  ['Organization:', `riac${enter}`],
  ['Side, from the register:', enter],
  ['Another speaker of the same remark', enter],
  ['Is it known what was said?', enter],
  ['Which sources say so:', `${down} ${enter}`],
  ['Another remark?', `y${enter}`],
  ...newSpeaker('bayramov', ['Jeyhun Bayramov', 'Джейхун Байрамов', 'Ceyhun Bayramov'], 'azer'),
  ...inEachLanguage('Capacity on that day', 'Minister of Foreign Affairs'),
  ['Organization:', `of azerbaijan${enter}`],
  ['Side, from the register:', enter],
  ['Another speaker of the same remark', enter],
  ['Is it known what was said?', `y${enter}`],
  ...point('In little time the Council became a standing platform.'),
  ['Another point?', `y${enter}`],
  ...point('Steady exchange between experts helps diplomats.'),
  ['Another point?', enter],
  ['Which sources say so:', ` ${down} ${enter}`],
  ['Another remark?', `y${enter}`],
  ...newSpeaker('lavrov', ['Sergey Lavrov', 'Сергей Лавров', 'Sergey Lavrov'], 'russia'),
  ...inEachLanguage('Capacity on that day', 'Minister of Foreign Affairs'),
  ['Organization:', `of the russian federation${enter}`],
  ['Side, from the register:', enter],
  ['Another speaker of the same remark', enter],
  ['Is it known what was said?', `y${enter}`],
  ...point('It is useful when experts test official positions.'),
  ['Another point?', enter],
  ['Which sources say so:', `${down}${down} ${enter}`],
  ['Another remark?', enter],

  ['Were there sessions after the opening?', `y${enter}`],
  ...inEachLanguage('Title of the session', 'Closed sessions'),
  ['Access:', `${down}${down}${enter}`],
  ...inEachLanguage('Format', ''),
  ['Are the topics of the session known?', `y${enter}`],
  ['Topic:', `humanitarian${enter}`],
  ['A new topic', ''],
  ...inEachLanguage('Name of the topic', 'Humanitarian interaction'),
  ...inEachLanguage('Detail of the topic', ''),
  ['Another topic?', enter],
  ['Which sources say so:', enter],
  ['Another session?', enter],
  ['Were there topics that belong to no single session?', `y${enter}`],
  ['Topic:', `security${enter}`],
  ...inEachLanguage('Detail of the topic', ''),
  ['Which sources say so:', `${down} ${enter}`],
  ['Another topic?', enter],

  ['Communiqué:', `${down}${down}${enter}`],
  ['Which sources speak of the communiqué:', `${down} ${enter}`],
  ['Is the wording of its recommendations known?', enter],
  ['Is anything reported of its content?', enter],
  ['Does it go to a forum?', enter],
  ['All answers; choose one to change it', enter],
  ['New lines in data/people.yaml', ''],
  ['New lines in data/topics.yaml', ''],
  ['New file data/meetings/2023-02-28-baku.yaml', ''],
  ['Write this?', enter],
];
