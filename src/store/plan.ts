/** One file that a command wants to write; paths are relative to the data folder. */
export type Change =
  | { readonly action: 'create'; readonly path: string; readonly text: string }
  | {
      readonly action: 'replace';
      readonly path: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly action: 'remove'; readonly path: string; readonly before: string };

/**
 * What a command wants to write, as data: shown by `--dry-run`, carried out by `applyPlan`. The
 * changes are made together: all of them or none.
 */
export type Plan = readonly Change[];
