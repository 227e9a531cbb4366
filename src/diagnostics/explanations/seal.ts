import { meeting, type ExplanationsOf } from './explanation.ts';

/** Why sealed texts stay as they were sealed. */
export const seal: ExplanationsOf<'seal'> = {
  'seal/altered-text': {
    finds:
      'A paragraph of an adopted text that is not what it was when `council seal` sealed it: altered, removed, added or moved.',
    why: 'The other sides adopted the text as it was. A slip of the keyboard must not change it unnoticed.',
    wrong: [
      meeting`
      # a sealed paragraph in which one word was changed
    `,
    ],
    right: [
      meeting`
      # the paragraph as it was sealed, or its change recorded by: council seal 9 --correct
    `,
    ],
  },
  'seal/altered-digest': {
    finds: 'A digest in a seal that belongs to no text, though no sealed text has changed.',
    why: 'A seal proves something only as long as nobody writes it by hand.',
    wrong: [
      meeting`
      # a seal in which one digit was changed
    `,
    ],
    right: [
      meeting`
      # the seal as council seal wrote it
    `,
    ],
  },
};
