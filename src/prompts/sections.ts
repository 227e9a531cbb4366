import type { FactKind, RegisterKind } from '../model/kinds.ts';
import { meetingSections } from './meeting-questions.ts';
import { isGroup, type Section } from './question.ts';
import { registerSections } from './register-questions.ts';

/** The interview about a new record of a kind. */
export function sectionsOf(kind: Exclude<FactKind, 'council'>): readonly Section[] {
  return kind === 'meeting' ? meetingSections : registerSections[kind];
}

/** The small interview about an entry that another record needs. */
export function innerSections(register: RegisterKind): readonly Section[] {
  return registerSections[register].map((section) => ({
    ...section,
    parts: section.parts.filter((part) => !isGroup(part) && part.isDetail !== true),
  }));
}
