import { describe, expect, it } from 'vitest';
import { idFromName } from '../../src/model/slug.ts';

describe('an id made from a name', () => {
  it.each([
    ['Gəncə', 'gence'],
    ['Əliyev', 'eliyev'],
    ['Bakı', 'baki'],
    ['İsmayıllı', 'ismayilli'],
    ['Şuşa', 'susa'],
    ['Çıldağ', 'cildag'],
    ['Москва', 'moskva'],
    ['Нови Сад', 'novi-sad'],
    ['Győr', 'gyor'],
    ['Újvidék', 'ujvidek'],
    ['Österreich', 'oesterreich'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Mineralnye Vody', 'mineralnye-vody'],
    ['AIR Center', 'air-center'],
    ['UNESCO', 'unesco'],
    ['Eva-Maria  Huber', 'eva-maria-huber'],
    ["Côte d'Ivoire", 'cote-d-ivoire'],
    ['St. Pölten (NÖ)', 'st-poelten-noe'],
    ['2026-03-12 Wien', '2026-03-12-wien'],
  ])('is written in Latin letters: %s', (name, expected) => {
    expect(idFromName(name)).toBe(expected);
  });

  it.each(['', '   ', '!?', '東京', '👋'])(
    'is nothing where the name has no such letters: %j',
    (name) => {
      expect(idFromName(name)).toBeUndefined();
    },
  );

  it('is cut at 80 characters, not after a hyphen', () => {
    expect(idFromName(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79));
    expect(idFromName('b'.repeat(100))).toBe('b'.repeat(80));
  });
});
