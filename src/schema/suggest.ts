import { idFromName } from '../model/slug.ts';
import { formats, type Format } from './formats.ts';

/** Ways in which people write a text that has a form of its own, each with what they mean. */
const rewritings: readonly (readonly [
  format: Format,
  meant: (text: string) => string | undefined,
])[] = [
  ['date', (text) => text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, isoDate)],
  ['date', (text) => text.replace(/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/, isoDateFromYear)],
  ['url', (text) => (/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text) ? `https://${text}` : undefined)],
  ['paragraph-number', (text) => text.replace(/^(\d+)\s*([a-z]*)\.?$/, '$1 $2').trim()],
  // A name of several words is no id that is only written otherwise.
  ['id', (text) => (/\s/.test(text) ? undefined : idFromName(text))],
];

/** The text in the form that was probably meant; undefined where that cannot be told. */
export function rewritten(text: string, format: Format): string | undefined {
  const bare = text.trim().replace(/^[„“”«‚‘’]|[“”»‘’]$/g, '');
  return [
    bare,
    ...rewritings.map(([name, meant]) => (name === format ? meant(bare) : undefined)),
  ].find(
    (candidate) => candidate !== undefined && candidate !== text && formats[format](candidate),
  );
}

function isoDate(_: string, day: string, month: string, year: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function isoDateFromYear(_: string, year: string, month: string, day: string): string {
  return isoDate(_, day, month, year);
}
