import { deviationsIn, type Deviation } from '../communique/adopted-part.ts';
import { renderMarkdown } from '../communique/markdown.ts';
import { isOwnExport, jsonIn, statedDigest } from '../communique/own-export.ts';
import { canonicalText } from '../model/digest.ts';
import type { Communique, Seal } from '../model/generated.ts';
import { faultsOfSeal } from '../model/seal.ts';
import { isCommuniqueDocument } from '../schema/printed.ts';
import { isLanguage } from '../schema/validate.ts';
import type { Archive } from '../source/archive.ts';

/** What a file is, compared with the sealed texts of an archive or, without one, with itself. */
export type Verdict =
  /** The adopted text, and nothing in the file was altered. */
  | ({ readonly kind: 'adopted' } & Compared)
  /** The adopted text was altered. */
  | ({ readonly kind: 'altered'; readonly deviations: readonly Deviation[] } & Compared)
  /** The adopted text is as it was sealed, but something around it was altered. */
  | ({ readonly kind: 'altered-elsewhere' } & Compared)
  /** The record itself is not what was sealed: nothing can be compared with it. */
  | ({ readonly kind: 'record-altered' } & Compared)
  /** The file is in a language in which no text is authentic. */
  | ({ readonly kind: 'not-authentic' } & Compared)
  /** An export as it was made, but of no text that is sealed in the archive. */
  | { readonly kind: 'unsealed' }
  /** An export as it was made; there was no archive to compare it with. */
  | { readonly kind: 'consistent' }
  /** An export that was altered since; where, only the archive could say. */
  | { readonly kind: 'inconsistent' }
  /** No export of `council`. */
  | { readonly kind: 'foreign' };

/** With which sealed text a file was compared. */
interface Compared {
  readonly meeting: string;
  readonly languages: readonly string[];
  /** The day of the seal. */
  readonly sealed: string;
}

/** Says whether an exported text is the adopted one. It may have gone through e-mail. */
export function verifyExport(text: string, archive?: Archive): Verdict {
  const isOwn = isOwnExport(text);
  if (statedDigest(text) === undefined) return { kind: 'foreign' };
  if (archive === undefined) return { kind: isOwn ? 'consistent' : 'inconsistent' };
  const value = jsonIn(canonicalText(text));
  const markdown = isCommuniqueDocument(value) ? renderMarkdown(value) : canonicalText(text);
  const match = sealIn(markdown, archive);
  if (match === undefined) return { kind: isOwn ? 'unsealed' : 'inconsistent' };
  const { communique, seal, compared, isWhole } = match;
  if (faultsOfSeal(communique, seal).length > 0) return { kind: 'record-altered', ...compared };
  if (isWhole) return { kind: 'not-authentic', ...compared };
  const deviations = deviationsIn(markdown, communique, compared.languages.filter(isLanguage));
  if (deviations.length > 0) return { kind: 'altered', deviations, ...compared };
  return { kind: isOwn ? 'adopted' : 'altered-elsewhere', ...compared };
}

interface Match {
  readonly communique: Communique;
  readonly seal: Seal;
  readonly compared: Compared;
  /** Whether the file states the digest of the whole, as one in another language does. */
  readonly isWhole: boolean;
}

/** The seal whose digests a document states, and the languages whose digests it states, in order. */
function sealIn(markdown: string, { meetings }: Archive): Match | undefined {
  for (const { id, meeting } of meetings) {
    const { communique } = meeting;
    if (communique?.seal === undefined) continue;
    const { seal } = communique;
    const places = Object.entries(seal.languages)
      .map(([language, digest]) => ({ language, at: markdown.indexOf(digest) }))
      .filter(({ at }) => at !== -1)
      .sort((a, b) => a.at - b.at);
    const isWhole = markdown.includes(seal.digest);
    if (places.length === 0 && !isWhole) continue;
    const languages = places.map(({ language }) => language);
    const compared = { meeting: id, languages, sealed: seal.date };
    return { communique, seal, compared, isWhole };
  }
  return undefined;
}
