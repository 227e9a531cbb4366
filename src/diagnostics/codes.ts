import type { RegisterKind } from '../model/kinds.ts';
import type { Referent } from '../model/shape.ts';

/** The type of the arguments of each diagnostic: the facts of the finding, without any words. */
export interface DiagnosticArgs {
  'archive/unreadable-file': { readonly reason: string };
  'archive/unknown-file': { readonly nearest?: string };
  'archive/file-name': { readonly name: string };
  'archive/faulty-messages': { readonly fault: string };
  'archive/more-findings': { readonly shown: number };

  'yaml/encoding': { readonly offset: number; readonly encoding?: string };
  'yaml/too-large': { readonly limit: number };
  'yaml/too-complex': { readonly reason: 'depth' | 'size' };
  'yaml/long-line': { readonly length: number; readonly limit: number };
  'yaml/forbidden-character': {
    readonly codePoint: string;
    readonly place: 'start' | 'text' | 'escape';
  };
  'yaml/decomposed-letter': { readonly composed: string };
  'yaml/empty': Record<string, never>;
  'yaml/several-documents': Record<string, never>;
  'yaml/not-a-mapping': { readonly found: string };
  'yaml/syntax': { readonly problem: string; readonly advice: string };
  'yaml/duplicate-key': { readonly key: string };
  'yaml/reserved-key': { readonly key: string };
  'yaml/unclear-number': { readonly written: string; readonly read: number };
  'yaml/ambiguous-text': { readonly text: string; readonly read: string };
  'yaml/forbidden-feature': {
    readonly feature: 'anchor' | 'alias' | 'tag' | 'directive' | 'merge key';
  };

  'schema/unknown-key': {
    readonly key: string;
    readonly nearest?: string;
    readonly allowed: readonly string[];
    /** The part around this one that has such a key. */
    readonly belongsTo?: string;
  };
  'schema/missing-key': { readonly key: string };
  'schema/wrong-type': { readonly found: unknown; readonly expected: string };
  'schema/unknown-value': {
    readonly found: unknown;
    readonly expected: readonly string[];
    readonly nearest?: string;
  };
  'schema/unknown-language': { readonly tag: string; readonly belongsTo?: string };
  'schema/unknown-country': { readonly code: string };
  'schema/wrong-format': {
    readonly found: string;
    readonly expected: string;
    /** The same in the form that was probably meant. */
    readonly meant?: string;
  };
  'schema/too-long': { readonly length: number; readonly limit: number };
  'schema/out-of-range': { readonly found: number; readonly bound: string };
  'schema/too-few': { readonly limit: number };
  'schema/too-many': { readonly limit: number };
  'schema/repeated-entry': { readonly first: number; readonly again: number };
  'schema/newer-version': { readonly found: number; readonly known: number };

  'reference/unknown-id': {
    readonly id: string;
    readonly to: Referent;
    readonly nearest?: string;
  };
  'reference/unknown-edition': {
    readonly forum: string;
    readonly edition: number;
    readonly known: readonly number[];
  };
  'reference/repeated-id': { readonly id: string };
  'reference/other-side': {
    readonly person: string;
    readonly side: string;
    readonly sides: readonly string[];
  };

  'register/repeated-spelling': { readonly spelling: string; readonly first: string };
  'register/unused-entry': { readonly id: string; readonly register: RegisterKind };

  'meeting/repeated-number': { readonly number: number };
  'meeting/number-against-dates': { readonly number: number; readonly lower: number };
  'meeting/held-in-future': { readonly date: string; readonly today: string };
  'meeting/planned-in-past': { readonly date: string; readonly today: string };
  'meeting/votes-exceed-attendance': { readonly votes: number; readonly attendance: number };
  'meeting/ballots-exceed-votes': {
    readonly option: string;
    readonly ballots: number;
    readonly votes: number;
  };
  'meeting/repeated-topic': { readonly topic: string };
  'meeting/speaker-without-capacity': { readonly person: string };

  'communique/missing-text': { readonly languages: readonly string[] };
  'communique/repeated-paragraph': { readonly number: string };
  'communique/bracketed-text': {
    readonly paragraph: string;
    readonly language: string;
    readonly found: string;
  };
  'communique/late-submission': {
    readonly date: string;
    readonly forum: string;
    readonly edition: number;
  };

  'text/mixed-scripts-in-name': MixedWord;
  'text/mixed-scripts': MixedWord;
  'text/missing-translation': { readonly languages: readonly string[] };
  'text/trailing-translation': {
    readonly language: string;
    readonly paragraphs: number;
    readonly longest: string;
    readonly expected: number;
  };

  'source/without-trace': { readonly id: string };
  'dispute/variant-not-given': { readonly dates: readonly string[] };
  'dispute/source-in-two-variants': { readonly source: string };
  'dispute/contradicted-evidence': { readonly source: string };

  'seal/altered-text': {
    readonly paragraph: string;
    readonly language: string;
    readonly change: 'altered' | 'missing' | 'added' | 'moved';
    /** The day of the seal. */
    readonly date: string;
  };
  'seal/altered-digest': { readonly of: string };

  'configuration/unknown-code': { readonly code: string; readonly nearest?: string };
  'configuration/fixed-code': { readonly code: string };
  'configuration/gone-finding': { readonly code: string; readonly file: string };
}

/** A word with letters of two scripts, and the letter in it that is probably the wrong one. */
export interface MixedWord {
  readonly word: string;
  readonly letter: string;
  /** The script of that letter, and that of the others. */
  readonly script: string;
  readonly others: string;
  /** The letter of the other script that looks like it. */
  readonly meant?: string;
}

/** The name of a diagnostic: a group, then the pattern found. */
export type Code = keyof DiagnosticArgs;
