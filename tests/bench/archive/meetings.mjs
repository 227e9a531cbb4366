// The meetings: each is made by its position and the seed alone, and refers to registers and to
// earlier meetings.
import { aspects, cities, claims, fields, leads, proposals } from './words.mjs';
import { entryAt, randomOf } from './random.mjs';
import {
  capacityOf,
  firstYear,
  forumId,
  joined,
  lastYear,
  organizationId,
  organizationOf,
  personId,
  seriesId,
  sideOf,
  sides,
  topicId,
  topicNames,
} from './registers.mjs';

/** @typedef {import('./random.mjs').Random} Random */

/**
 * What is settled of a meeting before it is written: others refer to it.
 *
 * @typedef {object} Plan
 * @property {string} id
 * @property {string} date
 * @property {number} city
 * @property {'held' | 'cancelled'} status
 * @property {number} recommendations how many, none for a meeting that was not held
 */

/**
 * The plans of all meetings, with ascending dates.
 *
 * @param {number} meetings
 * @param {number} seed
 * @returns {Plan[]}
 */
export function planMeetings(meetings, seed) {
  const first = Date.UTC(firstYear, 0, 8);
  const days = (Date.UTC(lastYear, 11, 20) - first) / 86_400_000;
  /** @type {Map<string, number>} */
  const taken = new Map();
  return Array.from({ length: meetings }, (_, index) => {
    const random = randomOf(seed * 7 + index);
    const day = Math.floor((index * days) / meetings);
    const date = new Date(first + day * 86_400_000).toISOString().slice(0, 10);
    const city = 5 * (index % sides.length) + random.between(0, 4);
    const name = `${date}-${entryAt(cities, city).en.toLowerCase()}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    const isHeld = index < 4 || !random.chance(3);
    return {
      id: count === 1 ? name : `${name}-${count}`,
      date,
      city,
      status: isHeld ? 'held' : 'cancelled',
      recommendations: isHeld ? random.between(1, 3) : 0,
    };
  });
}

/**
 * What a meeting is made of.
 *
 * @typedef {object} Given
 * @property {readonly Plan[]} plans
 * @property {import('./registers.mjs').Sizes} sizes
 * @property {number} seed
 */

/**
 * The record of a meeting.
 *
 * @param {number} index
 * @param {Given} given
 */
export function meetingRecord(index, { plans, sizes, seed }) {
  const random = randomOf(seed * 13 + index);
  const plan = entryAt(plans, index);
  const isHeld = plan.status === 'held';
  return {
    schema: 1,
    number: Math.floor(index / sizes.series) + 1,
    ...seriesOf(index % sizes.series),
    ...linksOf(index, plans, sizes),
    ...statusOf(plan),
    theme: themeOf(random),
    ...(random.chance(30) ? { purpose: statement(random) } : {}),
    mode: random.pick(['in-person', 'in-person', 'hybrid']),
    dates: [plan.date],
    ...(isHeld ? hoursOf(plan.date) : {}),
    venues: [{ city: entryAt(cities, plan.city), country: entryAt(sides, index).country }],
    host_side: sideOf(index),
    organizers: [0, 1, 2].map((place) => organizationId((index * 3 + place) % sizes.organizations)),
    ...(isHeld ? proceedings(index, { random, plans, sizes }) : {}),
    evidence: { dates: ['minutes'], venues: ['minutes', 'agency'] },
    sources: sourcesOf(index, plan.date, random),
  };
}

/** @param {number} series */
function seriesOf(series) {
  if (series === 0) return { kind: 'ordinary' };
  return { kind: 'working-group', series: seriesId(series) };
}

/**
 * @param {number} index
 * @param {readonly Plan[]} plans
 * @param {import('./registers.mjs').Sizes} sizes
 */
function linksOf(index, plans, { series }) {
  if (index < series) return {};
  const links = [{ kind: 'follows', meeting: entryAt(plans, index - series).id }];
  const main = index - (index % series);
  if (main < index) links.push({ kind: 'reports-to', meeting: entryAt(plans, main).id });
  return { links };
}

/** @param {Plan} plan */
function statusOf({ status, date }) {
  if (status === 'held') return { status };
  const reason = { en: 'Too few answers came', ru: 'Пришло слишком мало ответов' };
  return { status, status_history: [{ status: 'planned', date, reason }] };
}

/** @param {string} date */
function hoursOf(date) {
  return { times: [{ date, start: '10:00', end: '17:30' }], time_zone: 'Asia/Baku' };
}

/**
 * What happened at a meeting that was held: who came, what was said, what was agreed.
 *
 * @param {number} index
 * @param {object} given
 * @param {Random} given.random
 * @param {readonly Plan[]} given.plans
 * @param {import('./registers.mjs').Sizes} given.sizes
 */
function proceedings(index, { random, plans, sizes }) {
  const people = Array.from({ length: 5 }, (_, place) => (index * 5 + place) % sizes.people);
  const topics = [0, 1].map((place) => (index * 2 + place) % sizes.topics);
  const [chair = 0, rapporteur = 0, ...others] = people.map((person) => appearance(person, sizes));
  return {
    officers: [
      { ...Object(chair), role: 'chair' },
      { ...Object(rapporteur), role: 'rapporteur' },
    ],
    participants: others.map((other) => {
      return {
        ...other,
        role: 'participant',
        presence: random.pick(['present', 'present', 'remote']),
      };
    }),
    opening: [remark(random, entryAt(people, 0))],
    sessions: topics.map((topic, place) =>
      session(random, topic, {
        start: entryAt(['11:00', '14:30'], place),
        person: entryAt(people, place + 1),
      }),
    ),
    communique: communique(index, { random, plans, sizes, topics }),
  };
}

/**
 * A person in the office held on the day.
 *
 * @param {number} person
 * @param {import('./registers.mjs').Sizes} sizes
 */
function appearance(person, sizes) {
  const { en } = capacityOf(person);
  const organization = organizationId(organizationOf(person, sizes));
  return { person: personId(person), capacity: { en }, organization, side: sideOf(person) };
}

/**
 * @param {Random} random
 * @param {number} person
 */
function remark(random, person) {
  const speakers = [{ person: personId(person), side: sideOf(person) }];
  return { speakers, points: [statement(random)], sources: [random.pick(['minutes', 'agency'])] };
}

/**
 * @param {Random} random
 * @param {number} topic
 * @param {object} given
 * @param {string} given.start
 * @param {number} given.person who speaks
 */
function session(random, topic, { start, person }) {
  const isClosed = random.chance(20);
  return {
    title: random.chance(30) ? topicNames(topic) : { en: topicNames(topic).en },
    kind: random.pick(['session', 'panel']),
    start,
    access: isClosed ? 'closed' : 'open',
    ...(isClosed ? {} : { remarks: [remark(random, person)] }),
    topics: [{ topic: topicId(topic) }],
    ...(random.chance(15) ? { notes: [statement(random)], visibility: 'internal' } : {}),
  };
}

/**
 * @param {number} index
 * @param {object} given
 * @param {Random} given.random
 * @param {readonly Plan[]} given.plans
 * @param {import('./registers.mjs').Sizes} given.sizes
 * @param {readonly number[]} given.topics
 */
function communique(index, { random, plans, sizes, topics }) {
  const { date, recommendations } = entryAt(plans, index);
  const before = index - sizes.series * random.between(1, 3);
  const earlier = before < 0 ? undefined : entryAt(plans, before);
  const continued = earlier?.recommendations ?? 0;
  const forum = forumId(Math.floor(index / sizes.series) % sizes.forums);
  return {
    status: 'adopted',
    adopted_by: 'consensus',
    languages: ['en', 'ru'],
    authentic: ['en', 'ru'],
    reference: `C-${index + 1}/${date.slice(0, 4)}`,
    ...(random.chance(60) ? { preamble: [statement(random)] } : {}),
    recommendations: Array.from({ length: recommendations }, (_, place) => ({
      number: String(place + 1),
      text: statement(random),
      topics: [topicId(entryAt(topics, place))],
      status: random.pick(['proposed', 'submitted', 'in-progress', 'implemented']),
      ...(earlier !== undefined && place < continued && random.chance(25)
        ? { continues: { meeting: earlier.id, number: String(place + 1) } }
        : {}),
    })),
    ...(index % sizes.series === 0
      ? {
          submissions: [
            { forum, edition: Number(date.slice(0, 4)) - firstYear + 1, status: 'sent' },
          ],
        }
      : {}),
  };
}

/** @param {Random} random */
function themeOf(random) {
  const parts = [random.pick(fields), random.pick(aspects)];
  return joined(parts, random.pick([': ', ' – ']));
}

/**
 * A sentence or two in English and Russian, and often in a third and fourth language.
 *
 * @param {Random} random
 */
function statement(random) {
  const sentence = joined([random.pick(leads), random.pick(claims)], ' ');
  const words = random.chance(20) ? joined([sentence, random.pick(proposals)], '. ') : sentence;
  const [many, several] = [String(random.between(5, 20)), String(random.between(5, 20))];
  /** @param {string} text */
  const filled = (text) => text.replaceAll('{n}', many).replaceAll('{m}', several);
  return {
    en: filled(words.en),
    ru: filled(words.ru),
    ...(random.chance(30) ? { az: filled(words.az) } : {}),
    ...(random.chance(10) ? { ka: filled(words.ka) } : {}),
  };
}

/**
 * @param {number} index
 * @param {string} date
 * @param {Random} random
 */
function sourcesOf(index, date, random) {
  const title = joined([random.pick(fields), random.pick(aspects)], ', ');
  return [
    {
      id: 'minutes',
      publisher: 'Secretariat of the Council',
      title: `Minutes no. ${index + 1}`,
      published: date,
      language: 'en',
    },
    {
      id: 'agency',
      publisher: random.pick(['Xəzər Xəbərləri', 'Степной вестник', 'მტკვრის მაცნე']),
      title: random.pick([title.ru, title.az, title.ka]),
      url: `https://news.example/${date.replaceAll('-', '/')}/${index + 1}`,
      published: date,
    },
  ];
}
