import type { Deviation } from '../../communique/adopted-part.ts';
import type { Verdict } from '../../operations/verify.ts';

/** What a verdict says of a file, as the end of a sentence and as lines below it. */
export function verdictLines(verdict: Verdict): readonly string[] {
  switch (verdict.kind) {
    case 'adopted':
      return [`the adopted text of ${sealedText(verdict)}`];
    case 'altered':
      return [
        `altered, not the adopted text of ${sealedText(verdict)}`,
        ...verdict.deviations.map(deviationLine),
      ];
    case 'altered-elsewhere':
      return [
        `altered, but not in the adopted text of ${sealedText(verdict)}`,
        'what was altered stands around that text: in the facts, a signature, part II or the last line',
      ];
    case 'record-altered':
      return [
        `cannot be compared: the record of ${verdict.meeting} is itself not what was sealed`,
        '`council validate` shows what was altered in the record',
      ];
    case 'not-authentic':
      return [`not the adopted text: a language in which ${verdict.meeting} has no authentic text`];
    case 'unsealed':
      return ['an unaltered export, but of no text that is sealed now'];
    case 'consistent':
      return [
        'as it was exported; there is no archive here to compare its text with',
        'whoever altered it may have renewed its digest: name the archive with `--data`',
      ];
    case 'inconsistent':
      return ['altered since it was exported'];
    case 'foreign':
      return ['not an export of council'];
  }
}

function sealedText({
  meeting,
  languages,
  sealed,
}: Extract<Verdict, { readonly meeting: string }>): string {
  return `${meeting} in ${languages.join(', ')}, sealed on ${sealed}`;
}

const happened = {
  altered: 'was altered',
  missing: 'is missing or was altered',
  moved: 'stands in another place',
} as const;

function deviationLine(deviation: Deviation): string {
  if (deviation.kind === 'added') return `added: “${shortened(deviation.text)}”`;
  const { kind, paragraph, language } = deviation;
  return `${paragraph} in ${language} ${happened[kind]}`;
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= 50 ? text : `${characters.slice(0, 49).join('')}…`;
}
