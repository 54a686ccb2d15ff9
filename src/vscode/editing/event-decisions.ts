import type * as vscode from 'vscode';
import { EVENT_FIELDS, EVENTS_FILE } from '../../settings/events-file';
import { registerRecordEditing } from './records';

/** Completion and hover in the file of decisions on events: what can be said of one. Its ids are names of the reader's. */
export function registerEventDecisionsEditing(): vscode.Disposable {
  return registerRecordEditing({
    path: EVENTS_FILE,
    fields: EVENT_FIELDS,
    ids: () => Promise.resolve([]),
    card: () => Promise.resolve(undefined),
  });
}
