import * as vscode from 'vscode';
import type { DocumentSymbol } from '../../features/types';
import { toRange } from '../convert';
import { Debounced } from '../debounced';
import { language } from '../language';
import { dateWords } from '../words/dates';
import { plain } from '../words/plain';
import { ARTICLE_SELECTOR, type Analysis } from '../analysis';

const KINDS: Readonly<Record<DocumentSymbol['kind'], vscode.SymbolKind>> = {
  headline: vscode.SymbolKind.File,
  section: vscode.SymbolKind.Namespace,
  event: vscode.SymbolKind.Event,
};

/** The outline is asked for again when the corpus has been quiet for so long. */
const QUIET_MS = 300;

/**
 * The built-in Outline and the breadcrumbs of plain text: headline, sections, events. Markdown has an outline of its
 * own; there, only the events are added.
 *
 * VS Code keeps a document's symbols until its text changes, and a provider cannot say that they did. So the provider
 * is registered anew when other articles have changed what is known of this one's events.
 */
export function registerDocumentSymbols(analysis: Analysis): vscode.Disposable {
  const register = (): vscode.Disposable =>
    vscode.languages.registerDocumentSymbolProvider(ARTICLE_SELECTOR, providerOf(analysis), {
      label: 'Marginalia',
    });
  let registered = register();
  const again = new Debounced(QUIET_MS, () => {
    registered.dispose();
    registered = register();
  });
  return vscode.Disposable.from(
    analysis.service.onDidChange(() => again.ask()),
    again,
    { dispose: () => void registered.dispose() },
  );
}

function providerOf({ articles, service }: Analysis): vscode.DocumentSymbolProvider {
  return {
    async provideDocumentSymbols(document, token) {
      const article = await articles.articleOf(document);
      if (article === undefined) return undefined;
      const symbols = await service.ask('documentSymbols', [article], token);
      const shown = document.languageId === 'markdown' ? symbols?.flatMap(eventsOf) : symbols;
      return shown?.map(toSymbol);
    },
  };
}

function eventsOf(symbol: DocumentSymbol): readonly DocumentSymbol[] {
  return symbol.kind === 'event' ? [symbol] : symbol.children.flatMap(eventsOf);
}

function toSymbol({ kind, name, detail, range, selection, children }: DocumentSymbol): vscode.DocumentSymbol {
  const whole = toRange(range).union(toRange(selection));
  const words = detail === '' ? '' : dateWords(detail, language);
  // VS Code refuses symbols without a name.
  const symbol = new vscode.DocumentSymbol(
    plain(name.trim()) || '…',
    words,
    KINDS[kind],
    whole,
    toRange(selection),
  );
  symbol.children = children.map(toSymbol);
  return symbol;
}
