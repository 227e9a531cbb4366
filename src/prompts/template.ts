import { isGroup, type Group, type Part, type Question, type Section } from './question.ts';

/** A mapping, a list or a value of a template, with the question that it answers. */
interface Place {
  readonly parts: Map<string | number, Place>;
  /** What is asked for, where the place is one value. */
  note?: string;
  isRequired: boolean;
}

/**
 * An empty record to start from: a key for every question, with its wording behind it. What may be
 * left out stands behind a `#`.
 */
export function templateOf(
  sections: readonly Section[],
  { languages, title }: { readonly languages: readonly string[]; readonly title: string },
): string {
  const root = emptyPlace(true);
  for (const part of sections.flatMap(({ parts }) => parts)) {
    addPart(root, part, { languages, isRequired: true });
  }
  const header = [
    `# ${title}`,
    '# Fill in what is known. Take the # away before each line that you need; a list can have more entries.',
    '',
  ];
  return `${[...header, ...linesOf(root)].join('\n')}\n`;
}

function emptyPlace(isRequired: boolean): Place {
  return { parts: new Map(), isRequired };
}

interface Setting {
  readonly languages: readonly string[];
  readonly isRequired: boolean;
}

function addPart(root: Place, part: Part, setting: Setting): void {
  if (isGroup(part)) addGroup(root, part, setting);
  else if (part.answer.as !== 'seat') addQuestion(root, part, setting);
}

function addGroup(root: Place, group: Group, { languages, isRequired }: Setting): void {
  const isNeeded = isRequired && group.asks === undefined;
  const entry = placeAt(root, [...group.path, 0], isNeeded);
  for (const part of group.parts) addPart(entry, part, { languages, isRequired: isNeeded });
}

function addQuestion(root: Place, question: Question, { languages, isRequired }: Setting): void {
  const { path, answer } = question;
  // A part that holds more than this value may be left out as a whole.
  const isNeeded = isRequired && question.isRequired === true && path.length === 1;
  const note = noteOn(question);
  if (answer.as === 'words') {
    languages.forEach((language, at) => {
      const place = placeAt(root, [...path, language], isNeeded && at === 0);
      if (at === 0) place.note = note;
    });
    return;
  }
  const isList = ['dates', 'languages', 'names', 'entries'].includes(answer.as);
  const facts = answer.as === 'evidence' ? ['dates', 0] : isList ? [0] : [];
  placeAt(root, [...path, ...facts], isNeeded).note = note;
}

function noteOn({ asks, answer }: Question): string {
  const choices = answer.as === 'choice' ? answer.choices.filter((word) => word !== '') : [];
  const wording = asks.replace(/, (?:or several )?separated by (?:commas|semicolons).*$/, '');
  if (choices.length > 0) return `${wording}: ${choices.join(', ')}`;
  return answer.as === 'entry' || answer.as === 'entries' ? `${wording} (id)` : wording;
}

function placeAt(root: Place, path: readonly (string | number)[], isRequired: boolean): Place {
  return path.reduce<Place>((place, step) => {
    const inner = place.parts.get(step) ?? emptyPlace(isRequired);
    inner.isRequired ||= isRequired;
    place.parts.set(step, inner);
    return inner;
  }, root);
}

/** The lines of what is in a place; those that may be left out as comments. */
function linesOf({ parts }: Place): string[] {
  return [...parts].flatMap(([step, place]) => {
    const lines = entryLines(step, place);
    return place.isRequired ? lines : lines.map((line) => `# ${line.replace(/^# /, '')}`);
  });
}

function entryLines(step: string | number, place: Place): string[] {
  const inner = place.isRequired ? linesOf(place) : linesOf(allRequired(place));
  const note = place.note === undefined ? '' : ` # ${place.note}`;
  if (typeof step === 'string') {
    return [
      `${step}:${note}`,
      ...inner.map((line) => (line.startsWith('# ') ? `#   ${line.slice(2)}` : `  ${line}`)),
    ];
  }
  const [first = '', ...rest] = inner.length === 0 ? [note.trimStart()] : inner;
  return [
    `- ${first}`,
    ...rest.map((line) => (line.startsWith('# ') ? `#   ${line.slice(2)}` : `  ${line}`)),
  ];
}

/** A place that is a comment as a whole, in which nothing is one again. */
function allRequired({ parts, ...place }: Place): Place {
  const inner = [...parts].map(([step, part]) => [step, allRequired(part)] as const);
  return { ...place, isRequired: true, parts: new Map(inner) };
}
