import * as complaints from '#complaints';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { limitFindings } from '../diagnostics/limit.ts';
import type { Kind } from '../model/kinds.ts';
import type { RecordFile } from '../source/archive.ts';
import type { SourceDocument } from '../source/document.ts';
import { translate } from './translate.ts';
import { isRecord } from './validate.ts';

/** A record whose form is right, with warnings about its text; or what is wrong with it. */
export interface Checked<K extends Kind> {
  readonly file?: RecordFile<K>;
  readonly diagnostics: readonly Diagnostic[];
}

/** How many complaints are translated; nobody makes more mistakes, and each costs some time. */
const mostErrors = 1000;

/** Checks the form of a document, and says where it is wrong. */
export function checkForm<K extends Kind>(kind: K, document: SourceDocument): Checked<K> {
  const { file, data } = document;
  const record: unknown = data;
  if (isRecord(kind, record)) {
    return { file: { kind, file, record }, diagnostics: limitFindings(document.notes) };
  }
  const errors = errorsIn(kind, record).slice(0, mostErrors);
  return { diagnostics: limitFindings(translate(kind, document, errors)) };
}

function errorsIn(kind: Kind, value: unknown): readonly complaints.SchemaError[] {
  const complain = complaints[kind];
  if (complain(value)) throw new Error('a record of the right form was refused');
  return complain.errors ?? [];
}
