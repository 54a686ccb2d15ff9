import * as vscode from 'vscode';
import type { DocumentSymbol } from '../../features/types';
import { toRange } from '../convert';
import { language } from '../language';
import { dateWords } from '../words/dates';
import { ARTICLE_SELECTOR, type Analysis } from './context';

const KINDS: Readonly<Record<DocumentSymbol['kind'], vscode.SymbolKind>> = {
  headline: vscode.SymbolKind.File,
  section: vscode.SymbolKind.Namespace,
  event: vscode.SymbolKind.Event,
};

/**
 * The built-in Outline and the breadcrumbs of plain text: headline, sections, events. Markdown has an outline of its
 * own; there, only the events are added.
 */
export function registerDocumentSymbols({ articles, service }: Analysis): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    ARTICLE_SELECTOR,
    {
      async provideDocumentSymbols(document, token) {
        const article = await articles.articleOf(document);
        if (article === undefined) return undefined;
        const symbols = await service.ask('documentSymbols', [article], token);
        const shown = document.languageId === 'markdown' ? symbols?.flatMap(eventsOf) : symbols;
        return shown?.map(toSymbol);
      },
    },
    { label: 'Marginalia' },
  );
}

function eventsOf(symbol: DocumentSymbol): readonly DocumentSymbol[] {
  return symbol.kind === 'event' ? [symbol] : symbol.children.flatMap(eventsOf);
}

function toSymbol({ kind, name, detail, range, selection, children }: DocumentSymbol): vscode.DocumentSymbol {
  const whole = toRange(range).union(toRange(selection));
  const words = detail === '' ? '' : dateWords(detail, language);
  // VS Code refuses symbols without a name.
  const symbol = new vscode.DocumentSymbol(name.trim() || '…', words, KINDS[kind], whole, toRange(selection));
  symbol.children = children.map(toSymbol);
  return symbol;
}
