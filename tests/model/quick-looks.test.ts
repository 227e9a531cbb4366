// Quick looks at a text see everything that the exact ones would see.
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { hasOneScript, scripts, separators } from '../../src/model/scripts.ts';
import { widthOf } from '../../src/model/width.ts';
import { doubtful, findForbiddenCharacter } from '../../src/source/characters.ts';

/** Every character of Unicode, surrogates by themselves included. */
function* characters(): Iterable<string> {
  for (let point = 0; point <= 0x10ffff; point += 1) yield String.fromCodePoint(point);
}

describe('a quick look', () => {
  it('sees every character that a record never holds', () => {
    const exact = new RegExp(
      String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028-\u202E\uFFF9-\uFFFB` +
        String.raw`\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Surrogate}\r]`,
      'u',
    );
    const missed = [...characters()].filter((text) => exact.test(text) && !doubtful.test(text));
    expect(missed).toEqual([]);
    expect(findForbiddenCharacter('a\u200Bb')?.codePoint).toBe('U+200B');
    expect(findForbiddenCharacter('Ə – «й» 👩‍🚀 क्‍ष')).toBeUndefined();
  });

  it('takes no letter for something between words', () => {
    const wrong = [...characters()].filter(
      (text) => separators.test(text) && /[\p{L}\p{M}]/u.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['a', 'Latin'],
    ['я', 'Cyrillic'],
    ['α', 'Greek'],
  ])('sees every letter that is of another script than %s', (own, name) => {
    const others = scripts.filter((script) => script.name !== name);
    const missed = [...characters()].filter(
      (text) => hasOneScript.test(own + text) && others.some(({ letter }) => letter.test(text)),
    );
    expect(missed).toEqual([]);
    expect(hasOneScript.test('Gəncə – Şəki') && hasOneScript.test('Москва № 5')).toBe(true);
  });

  it('measures every character as it is measured exactly, by itself and behind a letter', () => {
    // Those of every script that is written in letters; the wide ones come later.
    const narrow = Array.from({ length: 0x3000 }, (_, point) => String.fromCodePoint(point));
    const wrong = narrow.filter((text) =>
      [text, `e${text}`, `${text}1`].some((each) => widthOf(each) !== stringWidth(each)),
    );
    expect(wrong).toEqual([]);
    expect(widthOf('й'.repeat(2000))).toBe(widthOf('日'.repeat(2000)) / 2);
  });
});
