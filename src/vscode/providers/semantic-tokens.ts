import * as vscode from 'vscode';
import type { SemanticToken } from '../../features/types';
import { toRange } from '../convert';
import { ARTICLE_SELECTOR, type Analysis } from '../analysis';

/** Token types as package.json contributes them; `event` is VS Code's own word for something else. */
const TOKEN_TYPES: Readonly<Record<SemanticToken['type'], string>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  group: 'group',
  event: 'namedEvent',
  work: 'work',
  law: 'law',
  product: 'product',
  other: 'otherName',
  date: 'date',
  eventTrigger: 'eventWord',
};
const MODIFIERS = ['planned', 'uncertain'];

/** Colours and font styles of names, dates and the words that tell events. */
export function registerSemanticTokens({ articles, service }: Analysis): vscode.Disposable {
  const legend = new vscode.SemanticTokensLegend(Object.values(TOKEN_TYPES), MODIFIERS);
  const stale = new vscode.EventEmitter<void>();
  const provider: vscode.DocumentSemanticTokensProvider = {
    onDidChangeSemanticTokens: stale.event,
    async provideDocumentSemanticTokens(document, token) {
      const article = await articles.articleOf(document);
      if (article === undefined) return undefined;
      const tokens = await service.ask('semanticTokens', [article], token);
      if (!tokens) return undefined;
      const builder = new vscode.SemanticTokensBuilder(legend);
      for (const { range, type, modifier } of tokens) {
        const whole = toRange(range);
        for (const line of splitLines(whole, document)) {
          builder.push(line, TOKEN_TYPES[type], modifier ? [modifier] : []);
        }
      }
      return builder.build();
    },
  };
  return vscode.Disposable.from(
    stale,
    service.onDidChange(() => stale.fire()),
    vscode.languages.registerDocumentSemanticTokensProvider(ARTICLE_SELECTOR, provider, legend),
  );
}

/** Tokens may not cross lines; a name may, where an article is wrapped. */
function splitLines(range: vscode.Range, document: vscode.TextDocument): vscode.Range[] {
  if (range.isSingleLine) return [range];
  const parts: vscode.Range[] = [];
  for (let line = range.start.line; line <= Math.min(range.end.line, document.lineCount - 1); line++) {
    const part = document.lineAt(line).range.intersection(range);
    if (part && !part.isEmpty) parts.push(part);
  }
  return parts;
}
