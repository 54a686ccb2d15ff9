import * as vscode from 'vscode';
import type { WorkspaceSymbol } from '../../features/types';
import { toLocation } from '../convert';
import { language } from '../language';
import { dateWords } from '../words/dates';
import { mentionCount } from '../words/counts';
import { typeWord } from '../words/names';
import { plain } from '../words/plain';
import type { Analysis } from '../analysis';

const KINDS: Readonly<Record<WorkspaceSymbol['kind'], vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Class,
  organization: vscode.SymbolKind.Module,
  place: vscode.SymbolKind.Constant,
  group: vscode.SymbolKind.Enum,
  event: vscode.SymbolKind.Event,
  work: vscode.SymbolKind.File,
  law: vscode.SymbolKind.Interface,
  product: vscode.SymbolKind.Package,
  other: vscode.SymbolKind.Key,
  timelineEvent: vscode.SymbolKind.Event,
};

/** Go to Symbol in Workspace: names and events of all articles. */
export function registerWorkspaceSymbols({ articles, service }: Analysis): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      await articles.start();
      if (articles.all.size === 0) return undefined;
      const symbols = await service.ask('workspaceSymbols', [query], token);
      return symbols?.map(toSymbol);
    },
  });
}

function toSymbol(symbol: WorkspaceSymbol): vscode.SymbolInformation {
  const { name, kind, place } = symbol;
  return new vscode.SymbolInformation(plain(name), KINDS[kind], detailOf(symbol), toLocation(place));
}

function detailOf({ kind, detail }: WorkspaceSymbol): string {
  if (kind === 'timelineEvent') {
    return detail === '' ? language.t('event without a date') : dateWords(detail, language);
  }
  return `${typeWord(kind, language)}, ${mentionCount(Number(detail), language)}`;
}
