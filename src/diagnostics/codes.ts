import type { Referent } from '../model/shape.ts';

/** The type of the arguments of each diagnostic: the facts of the finding, without any words. */
export interface DiagnosticArgs {
  'archive/unreadable-file': { readonly reason: string };
  'archive/unknown-file': { readonly nearest?: string };
  'archive/file-name': { readonly name: string };

  'yaml/encoding': { readonly offset: number };
  'yaml/too-large': { readonly limit: number };
  'yaml/too-complex': Record<string, never>;
  'yaml/forbidden-character': { readonly codePoint: string };
  'yaml/empty': Record<string, never>;
  'yaml/several-documents': Record<string, never>;
  'yaml/not-a-mapping': { readonly found: string };
  'yaml/syntax': { readonly problem: string };
  'yaml/duplicate-key': { readonly key: string };
  'yaml/forbidden-feature': {
    readonly feature: 'anchor' | 'alias' | 'tag' | 'directive' | 'merge key';
  };

  'schema/unknown-key': {
    readonly key: string;
    readonly nearest?: string;
    readonly allowed: readonly string[];
  };
  'schema/missing-key': { readonly key: string };
  'schema/wrong-type': { readonly found: unknown; readonly expected: string };
  'schema/unknown-value': {
    readonly found: unknown;
    readonly expected: readonly string[];
    readonly nearest?: string;
  };
  'schema/unknown-language': { readonly tag: string };
  'schema/unknown-country': { readonly code: string };
  'schema/wrong-format': { readonly found: string; readonly expected: string };
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
  'register/repeated-spelling': { readonly spelling: string; readonly first: string };
  'meeting/repeated-number': { readonly number: number };
}

/** The name of a diagnostic: a group, then the pattern found. */
export type Code = keyof DiagnosticArgs;
