// What a seal is made of: the canonical JSON is written here by hand, and digested by Node itself.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Communique } from '../../src/model/generated.ts';
import { faultsOfSeal, sealOf } from '../../src/model/seal.ts';

const communique: Communique = {
  status: 'adopted',
  authentic: ['en', 'ru'],
  title: { en: 'Joint text', ru: 'Совместный текст' },
  recommendations: [
    {
      number: '5 bis',
      verb: { en: 'Urges', ru: 'Призывает' },
      text: { en: 'Urges the "ministries" to act.', ru: 'Призывает действовать.' },
      topics: ['water'],
      status: 'proposed',
    },
  ],
};

const title = {
  en: '{"part":"title","text":"Joint text"}',
  ru: '{"part":"title","text":"Совместный текст"}',
};
const recommendation = {
  en: '{"number":"5 bis","part":"recommendation","text":"Urges the \\"ministries\\" to act.","verb":"Urges"}',
  ru: '{"number":"5 bis","part":"recommendation","text":"Призывает действовать.","verb":"Призывает"}',
};
const english = `[${title.en},${recommendation.en}]`;
const russian = `[${title.ru},${recommendation.ru}]`;

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

describe('a seal', () => {
  it('has the digest of the canonical JSON of each paragraph, of each language and of the whole', () => {
    expect(sealOf(communique, '2026-06-01')).toEqual({
      date: '2026-06-01',
      digest: sha256(`{"en":${english},"ru":${russian}}`),
      languages: { en: sha256(english), ru: sha256(russian) },
      paragraphs: [
        { paragraph: 'title', digests: { en: sha256(title.en), ru: sha256(title.ru) } },
        {
          paragraph: 'recommendation 5 bis',
          digests: { en: sha256(recommendation.en), ru: sha256(recommendation.ru) },
        },
      ],
    });
  });

  it('is the same in whatever way Unicode composes the characters, and for one other character not', () => {
    const seal = sealOf(communique, '2026-06-01');
    const altered = (change: (text: string) => string): Communique => ({
      ...communique,
      title: { en: 'Joint text', ru: change('Совместный текст') },
    });
    const withBreve = altered(() => 'Совместныи\u0306 текст');
    expect(withBreve.title).not.toEqual(communique.title);
    expect(faultsOfSeal(withBreve, seal)).toEqual([]);
    expect(
      faultsOfSeal(
        altered((text) => text.replace('й', 'и')),
        seal,
      ),
    ).toEqual([
      {
        kind: 'text',
        change: 'altered',
        paragraph: 'title',
        language: 'ru',
        path: ['communique', 'title', 'ru'],
      },
    ]);
  });
});
