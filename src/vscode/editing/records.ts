import * as vscode from 'vscode';
import { placeAt, type CursorPlace } from '../../settings/cursor';
import type { Field, Fields } from '../../settings/fields';
import { toRangeIn } from '../convert';
import { language } from '../language';

/** An id that a record may have or refer to, as it is offered. */
export interface OfferedId {
  readonly id: string;
  /** What it stands for, in a few words. */
  readonly detail: string;
}

/** A kind of file in which the reader may write by hand. */
export interface EditedRecords {
  /** The file's path in its folder. */
  readonly path: string;
  readonly fields: Fields;
  /** The ids that can be written in the file. */
  ids(file: vscode.Uri, token: vscode.CancellationToken): Promise<readonly OfferedId[]>;
  /** What an id stands for, as a card; undefined where it is not known. */
  card(
    file: vscode.Uri,
    id: string,
    token: vscode.CancellationToken,
  ): Promise<vscode.MarkdownString | undefined>;
}

/**
 * Completion of ids, fields and values, and hover on them, in a file of records. It needs no other extension for
 * YAML, and goes on working while the file cannot be parsed.
 */
export function registerRecordEditing(records: EditedRecords): vscode.Disposable {
  const selector: vscode.DocumentSelector = { pattern: `**/${records.path}` };
  const { languages } = vscode;
  return vscode.Disposable.from(
    languages.registerCompletionItemProvider(selector, {
      async provideCompletionItems(document, position, token) {
        const place = placeIn(document, position, records.fields);
        return place && completions(records, document, place, token);
      },
    }),
    languages.registerHoverProvider(selector, {
      async provideHover(document, position, token) {
        const place = placeIn(document, position, records.fields);
        const content = place && (await hoverOf(records, document, place, token));
        return content && new vscode.Hover(content, toRangeIn(document.getText(), place.word));
      },
    }),
  );
}

function placeIn(
  document: vscode.TextDocument,
  position: vscode.Position,
  fields: Fields,
): CursorPlace | undefined {
  return placeAt(document.getText(), document.offsetAt(position), fields);
}

async function completions(
  records: EditedRecords,
  document: vscode.TextDocument,
  place: CursorPlace,
  token: vscode.CancellationToken,
): Promise<vscode.CompletionItem[]> {
  const text = document.getText();
  const range = toRangeIn(text, place.word);
  const hasColon = /^\s*:/.test(text.slice(place.word.end));
  switch (place.kind) {
    case 'id':
      return idItems(await records.ids(document.uri, token), range, hasColon ? '' : ':');
    case 'field':
      return fieldItems(place.fields, place.present, range, hasColon ? '' : ':');
    case 'value':
      return valueItems(records, document, place.field, range, token);
  }
}

async function valueItems(
  records: EditedRecords,
  document: vscode.TextDocument,
  field: Field,
  range: vscode.Range,
  token: vscode.CancellationToken,
): Promise<vscode.CompletionItem[]> {
  switch (field.kind) {
    case 'id':
      return idItems(await records.ids(document.uri, token), range, '');
    case 'choice':
      return words(field.choices, range);
    case 'flag':
      return words(['true', 'false'], range);
    case 'table': {
      const short = field.short === undefined ? undefined : field.fields[field.short];
      const values = short ? await valueItems(records, document, short, range, token) : [];
      return [...values, ...fieldItems(field.fields, [], range, ':')];
    }
    default:
      return [];
  }
}

function idItems(ids: readonly OfferedId[], range: vscode.Range, ending: string): vscode.CompletionItem[] {
  return ids.map(({ id, detail }) => {
    const item = new vscode.CompletionItem(
      { label: id, description: detail },
      vscode.CompletionItemKind.Reference,
    );
    // What a reader types is a name as often as an id.
    item.filterText = `${id} ${detail}`;
    item.insertText = `${quotedId(id)}${ending}`;
    item.range = range;
    return item;
  });
}

/** An id as YAML reads it as a text. */
function quotedId(id: string): string {
  return /^[\p{L}\d][\p{L}\d:@~./-]*$/u.test(id) && !id.endsWith(':') ? id : JSON.stringify(id);
}

function fieldItems(
  fields: Fields,
  present: readonly string[],
  range: vscode.Range,
  ending: string,
): vscode.CompletionItem[] {
  return Object.entries(fields)
    .filter(([name]) => !present.includes(name))
    .map(([name, { about }], i) => {
      const item = new vscode.CompletionItem(name, vscode.CompletionItemKind.Property);
      item.documentation = language.t(about);
      item.insertText = ending === '' ? name : `${name}: `;
      item.sortText = String(i).padStart(3, '0');
      item.range = range;
      return item;
    });
}

function words(choices: readonly string[], range: vscode.Range): vscode.CompletionItem[] {
  return choices.map((choice) => {
    const item = new vscode.CompletionItem(choice, vscode.CompletionItemKind.EnumMember);
    item.range = range;
    return item;
  });
}

async function hoverOf(
  records: EditedRecords,
  document: vscode.TextDocument,
  place: CursorPlace,
  token: vscode.CancellationToken,
): Promise<vscode.MarkdownString | undefined> {
  const word = document.getText(toRangeIn(document.getText(), place.word)).replace(/^(["'])(.*)\1$/, '$2');
  switch (place.kind) {
    case 'id':
      return word === '' ? undefined : records.card(document.uri, word, token);
    case 'field': {
      const field = Object.hasOwn(place.fields, word) ? place.fields[word] : undefined;
      return field && new vscode.MarkdownString().appendText(language.t(field.about));
    }
    case 'value': {
      const { field } = place;
      const inner = field.kind === 'table' && field.short !== undefined ? field.fields[field.short] : field;
      return inner?.kind === 'id' && word !== '' ? records.card(document.uri, word, token) : undefined;
    }
  }
}
