import slugify from '@sindresorhus/slugify';
import { isId, longestId } from './ids.ts';

/** An id made from a name in any script, or undefined where nothing of it can be written in ASCII. */
export function idFromName(name: string): string | undefined {
  // The library writes ə as `a`; the established romanization of Azerbaijani writes it as `e`.
  const slug = slugify(name, {
    customReplacements: [
      ['ə', 'e'],
      ['Ə', 'E'],
    ],
    decamelize: false,
  });
  const id = slug.slice(0, longestId).replace(/(?<!-)-+$/, '');
  return isId(id) ? id : undefined;
}
