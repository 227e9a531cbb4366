import { describe, expect, it } from 'vitest';
import { cutToWidth, widthOf } from '../../src/model/width.ts';

describe('the width of a text', () => {
  it.each([
    ['Gəncə', 5],
    ['Москва', 6],
    ['日本', 4],
    ['🇦🇿', 2],
    ['u\u0308', 1],
    ['', 0],
  ])('is counted in columns: %s', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('a text that is cut', () => {
  it.each([
    ['Gəncə', 5, 'Gəncə'],
    ['Gəncə', 4, 'Gən…'],
    ['日本海', 5, '日本…'],
    ['日本海', 4, '日…'],
    ['🇦🇿🇷🇺', 3, '🇦🇿…'],
    ['🇦🇿🇷🇺', 2, '…'],
    ['xu\u0308yz', 3, 'xu\u0308…'],
    ['Baku city', 6, 'Baku…'],
  ])('ends between two characters, within the columns: %s in %i', (text, width, cut) => {
    expect(cutToWidth(text, width)).toBe(cut);
  });
});
