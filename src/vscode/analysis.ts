import type * as vscode from 'vscode';
import type { Articles } from './articles/articles';
import type { AnalysisService } from './service';

/** What providers work with. */
export interface Analysis {
  readonly articles: Articles;
  readonly service: AnalysisService;
}

/** The documents that providers are registered for. Whether one is an article is decided when it is asked about. */
export const ARTICLE_SELECTOR: vscode.DocumentSelector = [
  { language: 'plaintext' },
  { language: 'markdown' },
];
