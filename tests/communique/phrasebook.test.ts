import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { meetingPhrase } from '../../src/communique/composition.ts';
import { isMessages, ownMessages, type Messages } from '../../src/communique/messages.ts';
import { createPhrasebook, type Phrasebook } from '../../src/communique/phrasebook.ts';
import type { Language } from '../../src/model/generated.ts';

function messagesOf(language: Language): Messages {
  const own = ownMessages.get(language);
  if (own !== undefined) return own;
  const file = new URL(`../archives/danube/messages/${language}.json`, import.meta.url);
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isMessages(value)) throw new Error(`the messages of ${language} have faults`);
  return value;
}

function phrasesIn(language: Language, fallback?: Language): Phrasebook {
  return createPhrasebook(messagesOf(language), { language, fallback });
}

describe('dates', () => {
  it.each([
    ['en', ['2023-11-27'], '27 November 2023'],
    ['en', ['2022-11'], 'November 2022'],
    ['en', ['2009'], '2009'],
    ['en', ['2019-11-22', '2019-11-23'], '22–23 November 2019'],
    ['en', ['2019-11-30', '2019-12-01'], '30 November – 1 December 2019'],
    ['en', ['2019-12-31', '2020-01-01'], '31 December 2019 – 1 January 2020'],
    ['en', ['2024-05-06', '2024-05-20'], '6 May 2024 and 20 May 2024'],
    ['ru', ['2023-11-27'], '27\u00A0ноября 2023\u00A0г.'],
    ['ru', ['2022-11'], 'ноябрь 2022\u00A0г.'],
    ['ru', ['2022'], '2022\u00A0г.'],
    ['ru', ['2019-11-22', '2019-11-23'], '22–23\u00A0ноября 2019\u00A0г.'],
    ['ru', ['2024-05-06', '2024-06-20'], '6\u00A0мая 2024\u00A0г. и 20\u00A0июня 2024\u00A0г.'],
    ['az', ['2023-11-27'], '27\u00A0noyabr 2023-cü\u00A0il'],
    ['az', ['2021-11-19'], '19\u00A0noyabr 2021-ci\u00A0il'],
    ['az', ['2019'], '2019-cu\u00A0il'],
    ['az', ['2026'], '2026-cı\u00A0il'],
    ['az', ['2000'], '2000-ci\u00A0il'],
    ['az', ['2030'], '2030-cu\u00A0il'],
    ['az', ['2040'], '2040-cı\u00A0il'],
    ['az', ['1900'], '1900-cü\u00A0il'],
    ['az', ['2022-11'], '2022-ci\u00A0ilin noyabrı'],
    ['de', ['2022-05-19', '2022-05-20'], '19.–20.\u00A0Mai 2022'],
    ['hu', ['2022-05-20'], '2022. május\u00A020.'],
    ['sr', ['2022-05-20'], '20.\u00A0маја 2022.'],
  ] as const)('in %s: %j is «%s»', (language, dates, words) => {
    expect(phrasesIn(language).dates(dates)).toBe(words);
  });
});

describe('ordinals', () => {
  it.each([
    ['en', 4, 'fourth meeting', 'fourth meeting'],
    ['en', 12, 'twelfth meeting', 'twelfth meeting'],
    ['en', 21, '21st meeting', '21st meeting'],
    ['en', 22, '22nd meeting', '22nd meeting'],
    ['en', 23, '23rd meeting', '23rd meeting'],
    ['en', 111, '111th meeting', '111th meeting'],
    ['ru', 1, 'первое заседание', 'первого заседания'],
    ['ru', 3, 'третье заседание', 'третьего заседания'],
    ['ru', 4, 'четвёртое заседание', 'четвёртого заседания'],
    ['ru', 20, 'двадцатое заседание', 'двадцатого заседания'],
    ['ru', 21, '21-е заседание', '21-го заседания'],
    ['az', 4, 'dördüncü iclas', 'dördüncü iclasın'],
    ['az', 9, 'doqquzuncu iclas', 'doqquzuncu iclasın'],
    ['az', 20, 'iyirminci iclas', 'iyirminci iclasın'],
    ['az', 21, '21-ci iclas', '21-ci iclasın'],
    ['az', 23, '23-cü iclas', '23-cü iclasın'],
    ['az', 26, '26-cı iclas', '26-cı iclasın'],
    ['az', 29, '29-cu iclas', '29-cu iclasın'],
    ['de', 3, 'dritte Sitzung', 'der dritten Sitzung'],
    ['de', 21, '21. Sitzung', 'der 21. Sitzung'],
    ['hu', 1, 'első ülés', 'az első ülés'],
    ['hu', 4, 'negyedik ülés', 'a negyedik ülés'],
    ['hu', undefined, 'ülés', 'az ülés'],
    ['sr', 3, 'трећа седница', 'треће седнице'],
  ] as const)('in %s: number %s is the «%s», and «%s» after “of”', (language, number, name, of) => {
    const phrases = phrasesIn(language);
    const meeting = number === undefined ? {} : { number };
    expect(meetingPhrase(phrases, meeting, 'name')).toBe(name);
    expect(meetingPhrase(phrases, meeting, 'of')).toBe(of);
  });

  it.each([
    ['en', 'first working-group meeting'],
    ['ru', 'первое заседание рабочей группы'],
    ['az', 'işçi qrupunun birinci iclası'],
  ] as const)('go with the kind of the meeting in %s: «%s»', (language, words) => {
    const meeting = { number: 1, kind: 'working-group' } as const;
    expect(meetingPhrase(phrasesIn(language), meeting, 'name')).toBe(words);
  });

  it('begin a line with the capital letter of their language', () => {
    const meeting = meetingPhrase(phrasesIn('az'), { number: 2 }, 'of');
    expect(phrasesIn('az').begin('title', { meeting })).toBe('İkinci iclasın icmal sənədi');
  });
});

describe('plurals', () => {
  it.each([
    ['en', 1, '(source 1)', '1 person'],
    ['en', 2, '(sources 1, 2)', '2 people'],
    ['ru', 1, '(источник 1)', '1 человек'],
    ['ru', 2, '(источники 1, 2)', '2 человека'],
    ['az', 1, '(mənbə: 1)', '1 nəfər'],
    ['az', 2, '(mənbələr: 1, 2)', '2 nəfər'],
  ] as const)('in %s for %i: «%s», «%s»', (language, count, citation, people) => {
    const phrases = phrasesIn(language);
    const numbers = Array.from({ length: count }, (_, index) => index + 1).join(', ');
    expect(phrases.say('citation', { count, numbers })).toBe(citation);
    expect(phrases.say('people_count', { count })).toBe(people);
  });

  it.each([
    [5, '5 человек'],
    [21, '21 человек'],
    [22, '22 человека'],
    [340, '340 человек'],
  ])('follow the rules of Russian: %i', (count, words) => {
    expect(phrasesIn('ru').say('people_count', { count })).toBe(words);
  });
});

describe('lists and quotation marks', () => {
  it.each([
    ['en', 'a, b and c', '“a”'],
    ['ru', 'a, b и c', '«a»'],
    ['az', 'a, b və c', '«a»'],
    ['de', 'a, b und c', '„a“'],
  ] as const)('are those of %s', (language, words, quoted) => {
    const phrases = phrasesIn(language);
    expect(phrases.list(['a', 'b', 'c'])).toBe(words);
    expect(phrases.say('quoted', { text: 'a' })).toBe(quoted);
  });
});

describe('a text that lacks in the language', () => {
  it('is said to lack, and taken account of', () => {
    const phrases = phrasesIn('en');
    expect(phrases.text({ ru: 'Тема' }, 'theme')).toBe('(no text in English)');
    expect(phrases.gaps).toEqual([{ language: 'en', subject: 'theme' }]);
  });

  it('is shown in the fallback, marked', () => {
    const phrases = phrasesIn('az', 'ru');
    expect(phrases.text({ ru: 'Тема', en: 'Theme' }, 'theme')).toBe('Тема\u00A0(ru)');
    expect(phrases.gaps).toEqual([{ language: 'az', subject: 'theme', shown: 'ru' }]);
  });

  it('is never left out where it is a name, but shown in another language, marked', () => {
    const phrases = phrasesIn('en');
    expect(phrases.name({ ru: 'Казань' }, 'venues.city')).toBe('Казань\u00A0(ru)');
    expect(phrases.gaps).toEqual([{ language: 'en', subject: 'venues.city', shown: 'ru' }]);
  });
});
