/** The only place where plain positions, ranges, places and cards become VS Code's, and back. */
import * as vscode from 'vscode';
import type { Span } from '../engine/text/span';
import type { Place, Position, Range } from '../features/types';
import { CARD_COMMANDS } from './cards/commands';

/** Where a document begins. */
export const START_OF_TEXT = new vscode.Position(0, 0);

/** A position of the editor. */
export function toPosition({ line, character }: Position): vscode.Position {
  return new vscode.Position(Math.max(line, 0), Math.max(character, 0));
}

/** A range of the editor. */
export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(toPosition(start), toPosition(end));
}

/** The range of a span of a text that is in no editor. */
export function toRangeIn(text: string, span: Span): vscode.Range {
  return new vscode.Range(positionIn(text, span.start), positionIn(text, span.end));
}

/** The range of all that a document holds. */
export function rangeOfAll(document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(START_OF_TEXT, document.positionAt(document.getText().length));
}

function positionIn(text: string, offset: number): vscode.Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
}

/** An article's id is its URI as text. */
export function toUri(article: string): vscode.Uri {
  return vscode.Uri.parse(article, true);
}

/** A place in an article as a location of the editor. */
export function toLocation({ article, range }: Place): vscode.Location {
  return new vscode.Location(toUri(article), toRange(range));
}

/** Plain data of a position of the editor. */
export function fromPosition({ line, character }: vscode.Position): Position {
  return { line, character };
}

/** Markdown of a card, with icons, and with links to the commands of cards and no others. */
export function trustedCard(markdown: string): vscode.MarkdownString {
  const card = new vscode.MarkdownString(markdown, true);
  card.isTrusted = { enabledCommands: Object.values(CARD_COMMANDS) };
  return card;
}
