import type { ShownAppearance, Source } from '../model/generated.ts';
import { visible } from '../model/visible.ts';
import type { Content, Part } from '../operations/outline.ts';
import type { Showing } from '../operations/show.ts';
import { meetingWord, placeOf } from './listing.ts';
import { formatParts, type TextLayout } from './outline.ts';
import { wrap } from './wrap.ts';

/** The widest line of a text that is read, in columns. */
const widest = 100;

/** A meeting or an entry of a register as text: its name, its file, and part after part. */
export function formatShowing(
  { shown, parts }: Showing,
  { path, ...layout }: TextLayout & { readonly path: string },
): string {
  const width = Math.min(layout.width, widest);
  const { id, kind, name, meeting, appearances } = shown;
  const number = meeting?.number === undefined ? '' : ` ${meeting.number}`;
  const title = kind === 'meeting' ? `Meeting${number} (${id})` : `${name} (${id})`;
  const { style } = layout;
  // What is told of a fact stands before the sources of it.
  const end = shown.sources === undefined ? parts.length : parts.length - 1;
  const all =
    appearances === undefined ? parts : parts.toSpliced(end, 0, ...appearanceParts(appearances));
  const lines = [
    ...wrap(title, width).map((line) => style.bold(line)),
    style.dim(visible(path)),
    '',
    ...formatParts(all, { width, style }),
  ];
  return `${lines.join('\n')}\n`;
}

/** The appearances of an entry, meeting by meeting. */
function appearanceParts(appearances: readonly ShownAppearance[]): Part[] {
  if (appearances.length === 0) {
    return [{ label: 'Appearances', content: { kind: 'line', line: 'none' } }];
  }
  const byMeeting = new Map<string, ShownAppearance[]>();
  for (const appearance of appearances) {
    const { id } = appearance.meeting;
    byMeeting.set(id, [...(byMeeting.get(id) ?? []), appearance]);
  }
  const meetings = [...byMeeting.values()].map((each): Part => {
    const entries = each.map(appearanceContent);
    return { label: meetingLabel(each), content: { kind: 'entries', entries } };
  });
  const content: Content = { kind: 'mapping', isInternal: false, parts: meetings };
  return [{ label: 'Appearances', content }];
}

function meetingLabel([first]: readonly ShownAppearance[]): string {
  if (first === undefined) return '';
  const { meeting } = first;
  const place = placeOf(meeting);
  const status = meeting.status === 'held' ? '' : `, ${meeting.status}`;
  return `${meeting.dates.join(', ')}${place === '' ? '' : `, ${place}`}, meeting ${meetingWord(meeting)}${status}`;
}

function appearanceContent(appearance: ShownAppearance): Content {
  const { role, name, part, person, capacity, organization, side, presence, presents } = appearance;
  const office = [
    ...(name === undefined ? [] : [`as ${name}`]),
    ...(person === undefined ? [] : [`${person.name} (${person.id})`]),
    ...(capacity === undefined ? [] : [capacity]),
    ...[organization, side].flatMap((entry) =>
      entry === undefined
        ? []
        : [entry.name === entry.id ? entry.id : `${entry.name} (${entry.id})`],
    ),
  ];
  const what = `${role === 'head-of-delegation' ? 'head of delegation' : role}${presence === undefined ? '' : `, ${presence}`} (${part})`;
  return {
    kind: 'mapping',
    isInternal: appearance.visibility === 'internal',
    head: office.length === 0 ? what : `${what}: ${office.join(', ')}`,
    parts: [
      ...(presents === undefined ? [] : [lineOf('Presented', presents)]),
      lineOf('Sources', appearance.sources.map(citation).join('; ') || 'none named'),
    ],
  };
}

function lineOf(label: string, line: string): Part {
  return { label, content: { kind: 'line', line } };
}

/** A source in a few words, with the address where it can be read. */
function citation({ publisher, based_on: origin, published, url }: Source): string {
  return [
    publisher,
    ...(origin === undefined ? [] : [`after ${origin}`]),
    ...(published === undefined ? [] : [published]),
    ...(url === undefined ? [] : [url]),
  ].join(', ');
}
