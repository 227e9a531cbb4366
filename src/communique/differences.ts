import type { Dispute } from '../model/generated.ts';
import { list, sentences, type PlainBlock, type PlainEntry } from './blocks.ts';
import { cited, labelled, type Composition } from './composition.ts';

/** The facts on which sources disagree: who says what, and which the record follows. */
export function differences(composition: Composition): PlainBlock[] {
  const disputes = composition.meeting.disputes ?? [];
  return list(
    'facts',
    disputes.map((dispute) => disputeEntry(composition, dispute)),
  );
}

function disputeEntry(composition: Composition, { fact, variants, settled }: Dispute): PlainEntry {
  const { phrases } = composition;
  const said = variants.map(({ text, dates, sources }) => {
    const words = [text && phrases.quoted(text), dates && phrases.dates(dates)];
    return cited(composition, words.filter((part) => part !== undefined).join(' – '), sources);
  });
  return {
    label: phrases.say(`fact_${fact}`),
    text: sentences([
      said.join('; '),
      settled === undefined
        ? phrases.say('unsettled')
        : labelled(composition, 'settled', phrases.text(settled, 'disputes.settled')),
    ]),
  };
}

/** The facts that no source states outright, and from what they are inferred. */
export function inferences(composition: Composition): PlainBlock[] {
  const { meeting, phrases } = composition;
  const entries = (meeting.inferences ?? []).map(({ fact, text, sources }) => ({
    label: phrases.say(`fact_${fact}`),
    text: cited(composition, phrases.text(text, 'inferences'), sources),
  }));
  return list('facts', entries);
}
