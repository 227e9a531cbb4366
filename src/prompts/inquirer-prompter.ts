import type { Prompter } from './prompter.ts';
export function createInquirerPrompter(_: unknown): Prompter {
  throw new Error('later');
}
