// The council and its registers. Entries are made by their position, so that any meeting can name
// any of them without the whole register being there.
import { aspects, capacities, cities, fields, institutions } from './words.mjs';
import { personNames } from './names.mjs';
import { entryAt } from './random.mjs';

/** @typedef {import('./words.mjs').Words} Words */

export const sides = [
  { id: 'az', names: { en: 'Azerbaijan', ru: 'Азербайджан', az: 'Azərbaycan' }, country: 'AZ' },
  { id: 'ge', names: { en: 'Georgia', ru: 'Грузия', ka: 'საქართველო' }, country: 'GE' },
  { id: 'kz', names: { en: 'Kazakhstan', ru: 'Казахстан', az: 'Qazaxıstan' }, country: 'KZ' },
];

/**
 * How much an archive holds.
 *
 * @typedef {object} Sizes
 * @property {number} meetings
 * @property {number} people
 * @property {number} organizations
 * @property {number} topics
 * @property {number} forums
 * @property {number} series the main series, and one for each working group
 */

/**
 * The sizes of an archive of so many meetings. A register has at most 20,000 entries and a series 9,999
 * numbers; every entry is few enough to be named by a meeting.
 *
 * @param {number} meetings
 * @returns {Sizes}
 */
export function sizesOf(meetings) {
  return {
    meetings,
    people: within(9, meetings, 20_000),
    organizations: 3 * within(1, Math.ceil(meetings / 30), 400),
    topics: within(2, Math.ceil(meetings / 50), fields.length * aspects.length),
    forums: within(1, Math.floor(meetings / 1000), 20),
    series: within(4, Math.ceil(meetings / 8000), 50),
  };
}

/** @type {(least: number, size: number, most: number) => number} */
const within = (least, size, most) => Math.min(most, Math.max(least, size));

/** @param {number} index */
export const sideOf = (index) => entryAt(sides, index).id;

/**
 * @param {string} name
 * @returns {string}
 */
const slug = (name) => name.toLowerCase().replaceAll(/[^a-z]+/g, '-');

/** @param {number} person */
export const personId = (person) => slug(personNames(person).en);

/**
 * The organization for which a person speaks; it is of the same side.
 *
 * @param {number} person
 * @param {Sizes} sizes
 */
export function organizationOf(person, { organizations }) {
  const ofSide = organizations / sides.length;
  return sides.length * ((person * 31) % ofSide) + (person % sides.length);
}

/** @param {number} person */
export const capacityOf = (person) => entryAt(capacities, Math.floor(person / 7));

/** @param {number} organization */
export const organizationId = (organization) => slug(organizationNames(organization).en);

/**
 * @param {number} organization
 * @returns {Words}
 */
function organizationNames(organization) {
  const index = Math.floor(organization / sides.length);
  const city = cities[5 * (organization % sides.length) + (index % 5)] ?? entryAt(cities, 0);
  const field = entryAt(fields, index);
  const institution = entryAt(institutions, Math.floor(index / 80));
  return joined([field, institution, city], ' – ');
}

/** @param {number} topic */
export const topicId = (topic) => slug(topicNames(topic).en);

/** @param {number} topic */
export function topicNames(topic) {
  return joined([entryAt(fields, topic), entryAt(aspects, topic)], ' – ');
}

/** @param {number} forum */
export const forumId = (forum) => `${slug(entryAt(fields, forum).en)}-forum-${forum + 1}`;

/** @param {number} series */
export const seriesId = (series) => `working-group-${series}`;

/**
 * Several words as one text, in each language.
 *
 * @param {readonly Words[]} parts
 * @param {string} separator
 * @returns {Words}
 */
export function joined(parts, separator) {
  /** @param {keyof Words} language */
  const join = (language) => parts.map((part) => part[language]).join(separator);
  return { en: join('en'), ru: join('ru'), az: join('az'), ka: join('ka') };
}

/** @param {Sizes} sizes */
export function councilRecord({ organizations, series }) {
  return {
    schema: 1,
    names: {
      en: 'Expert Council of the Caspian and the Kura',
      ru: 'Экспертный совет Каспия и Куры',
      az: 'Xəzər və Kür Ekspert Şurası',
      ka: 'კასპიისა და მტკვრის ექსპერტთა საბჭო',
    },
    founded: '1990-05-17',
    languages: ['en', 'ru', 'az', 'ka'],
    required_languages: ['en', 'ru'],
    sides,
    seats: sides.map(({ id, country }, index) => {
      return { city: entryAt(cities, 5 * index), country, side: id };
    }),
    series: Array.from({ length: series - 1 }, (_, index) => {
      return {
        id: seriesId(index + 1),
        names: { en: `Working group ${index + 1}`, ru: `Рабочая группа ${index + 1}` },
      };
    }),
    organizers: Array.from({ length: Math.min(3, organizations) }, (_, index) =>
      organizationId(index),
    ),
    sources: [
      {
        id: 'statute',
        publisher: 'Secretariat of the Council',
        title: 'Statute of the Council',
        published: '1990-05-17',
        language: 'en',
      },
    ],
  };
}

/** @param {Sizes} sizes */
export function registerRecords(sizes) {
  return {
    people: register('people', sizes.people, personId, (index) => {
      return { names: personNames(index), sides: [sideOf(index)] };
    }),
    organizations: register('organizations', sizes.organizations, organizationId, (index) => {
      const { id: side, country } = entryAt(sides, index);
      return { names: organizationNames(index), country, side };
    }),
    topics: register('topics', sizes.topics, topicId, (index) => ({ names: topicNames(index) })),
    forums: register('forums', sizes.forums, forumId, (index) => ({
      names: {
        en: `${entryAt(fields, index).en} Forum ${index + 1}`,
        ru: `Форум ${index + 1}. ${entryAt(fields, index).ru}`,
      },
      editions: Array.from({ length: lastYear - firstYear + 1 }, (_, year) => ({
        number: year + 1,
        status: 'held',
        dates: [`${firstYear + year}-12-30`, `${firstYear + year}-12-31`],
      })),
    })),
  };
}

/** The years in which meetings are held. */
export const [firstYear, lastYear] = [1991, 2025];

/**
 * A register with its entries in the order of their ids.
 *
 * @param {string} kind
 * @param {number} size
 * @param {(index: number) => string} idOf
 * @param {(index: number) => object} entryOf
 */
function register(kind, size, idOf, entryOf) {
  const entries = Array.from({ length: size }, (_, index) => ({ id: idOf(index), index }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, index }) => [id, entryOf(index)]);
  return { schema: 1, [kind]: Object.fromEntries(entries) };
}
