import * as vscode from 'vscode';
import type { EntityLine, Place } from '../../features/types';
import { CARD_COMMANDS } from '../cards/commands';
import { fromPosition, toLocation, toPosition, toRange, toUri } from '../convert';
import { language } from '../language';
import type { Analysis } from '../analysis';
import { hint, inform, warn } from '../dialogs';

const HINT_MS = 3000;

/** Going from mention to mention, and opening places and references from links. */
export function registerNavigation(analysis: Analysis): vscode.Disposable {
  const { commands } = vscode;
  const go = (name: string, direction: 'next' | 'previous', scope: 'article' | 'corpus'): vscode.Disposable =>
    commands.registerCommand(`marginalia.${name}`, () => goToMention(analysis, direction, scope));
  return vscode.Disposable.from(
    go('nextMention', 'next', 'article'),
    go('previousMention', 'previous', 'article'),
    go('nextMentionAnywhere', 'next', 'corpus'),
    go('previousMentionAnywhere', 'previous', 'corpus'),
    commands.registerCommand(CARD_COMMANDS.open, (place: Place) => openPlace(place)),
    commands.registerCommand(CARD_COMMANDS.references, (of: Place | { readonly entity: EntityLine }) =>
      findReferences(analysis, 'entity' in of ? of.entity.place : of),
    ),
    commands.registerCommand(
      CARD_COMMANDS.quotations,
      (of: string | { readonly entity: EntityLine }, place?: Place) =>
        findQuotations(analysis, of, place && 'article' in place ? place : undefined),
    ),
  );
}

/**
 * Opens an article with a place in it selected.
 * @param viewColumn the group of editors to open it in; undefined for the active one
 */
export async function openPlace(
  { article, range }: Place,
  viewColumn?: vscode.ViewColumn,
): Promise<vscode.TextEditor | undefined> {
  const selection = toRange(range);
  try {
    const options = { selection, ...(viewColumn !== undefined && { viewColumn }) };
    const editor = await vscode.window.showTextDocument(toUri(article), options);
    editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    return editor;
  } catch {
    // The file went away between the answer and the click.
    const name = vscode.workspace.asRelativePath(toUri(article));
    void warn(language.t('{0} cannot be opened.', name));
    return undefined;
  }
}

async function goToMention(
  { articles, service }: Analysis,
  direction: 'next' | 'previous',
  scope: 'article' | 'corpus',
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const article = editor && (await articles.articleOf(editor.document));
  if (!editor || article === undefined) {
    hint(language.t('Open an article first.'), HINT_MS);
    return;
  }
  const at = fromPosition(editor.selection.start);
  const place = await service.ask('adjacentMention', [article, at, direction, scope]);
  if (place) await openPlace(place);
  else {
    hint(language.t('There is no other mention to go to from here.'), HINT_MS);
  }
}

/** Shows all references of what stands at a place: of a link in a card, or where a row of the view of names is introduced. */
async function findReferences({ service }: Analysis, place: Place): Promise<void> {
  const places = await service.ask('references', [place.article, place.range.start, true]);
  if (places) await peek(place, places);
}

/** Shows all that somebody is quoted with: of a link in a card with its place, or of a row of the view of names. */
async function findQuotations(
  { service }: Analysis,
  of: string | { readonly entity: EntityLine },
  place?: Place,
): Promise<void> {
  const places = await service.ask('quotations', [typeof of === 'string' ? of : of.entity.id]);
  const from = place ?? places?.[0];
  if (places && from) await peek(from, places);
  else void inform(language.t('No article quotes this name.'));
}

/** Lists places in a peek window at another one. */
async function peek({ article, range }: Place, places: readonly Place[]): Promise<void> {
  if (!(await openPlace({ article, range }))) return;
  await vscode.commands.executeCommand(
    'editor.action.showReferences',
    toUri(article),
    toPosition(range.start),
    places.map(toLocation),
  );
}
