import * as vscode from 'vscode';
import { registerCodeActions } from './code-actions';
import type { Analysis } from '../analysis';
import { registerDefinition } from './definition';
import { registerDocumentSymbols } from './document-symbols';
import { registerEventActions } from './event-actions';
import { registerHighlights } from './highlights';
import { registerHover } from './hover';
import { registerInlayHints } from './inlay-hints';
import { registerReferences } from './references';
import { registerSemanticTokens } from './semantic-tokens';
import { registerWorkspaceSymbols } from './workspace-symbols';

/** Everything that VS Code's editors may ask of an article. */
export function registerProviders(analysis: Analysis): vscode.Disposable {
  const providers = [
    registerHover,
    registerDefinition,
    registerReferences,
    registerHighlights,
    registerSemanticTokens,
    registerDocumentSymbols,
    registerWorkspaceSymbols,
    registerInlayHints,
    registerCodeActions,
    registerEventActions,
  ];
  return vscode.Disposable.from(...providers.map((register) => register(analysis)));
}
