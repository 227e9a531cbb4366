import type { FactKind } from '../model/kinds.ts';
import { meetingSections } from './meeting-questions.ts';
import type { Section } from './question.ts';
import { registerSections } from './register-questions.ts';

/** The interview about a new record of a kind. */
export function sectionsOf(kind: Exclude<FactKind, 'council'>): readonly Section[] {
  return kind === 'meeting' ? meetingSections : registerSections[kind];
}
