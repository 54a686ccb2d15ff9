import * as vscode from 'vscode';
import type { ArticleLine } from '../../../features/types';
import type { SkippedArticle } from '../../../protocol/methods';
import { escapeMarkdown, placeLink } from '../../cards/markdown';
import { setDateLink } from '../../cards/set-date';
import { toUri, trustedCard } from '../../convert';
import { language } from '../../language';
import { articleDate } from '../../words/citation';
import { dateWords } from '../../words/dates';
import { eventCount, nameCount } from '../../words/counts';
import { dateOriginWords, dateSourceWords } from '../../words/date-sources';
import { skipWords } from '../../words/skipped';
import { capitalized } from '../../words/translate';
import { CorpusTree, groupRow, openCommand, row } from '../tree';
import { shorten } from '../../words/excerpt';
import { joined } from '../../words/joined';

/** A row: an article, the group of files that are not read, or one of these. */
export type ArticleNode =
  | { readonly kind: 'article'; readonly line: ArticleLine }
  | { readonly kind: 'skipped'; readonly files: readonly SkippedArticle[] }
  | { readonly kind: 'file'; readonly file: SkippedArticle };

const { None } = vscode.TreeItemCollapsibleState;

/** All articles by date with where each date comes from, and the files that are not read with the reason. */
export class ArticlesTree extends CorpusTree<ArticleNode> {
  protected async rows(node?: ArticleNode): Promise<ArticleNode[]> {
    if (node) return node.kind === 'skipped' ? node.files.map((file) => ({ kind: 'file', file })) : [];
    const { articles, service } = this.context;
    await articles.startForView();
    const lines = articles.all.size === 0 ? [] : await service.ask('articleLines', []);
    const rows = [...(lines ?? [])].sort(byDate).map((line): ArticleNode => ({ kind: 'article', line }));
    const files = articles.state.kind === 'ready' ? articles.state.corpus.skipped : [];
    return files.length > 0 ? [...rows, { kind: 'skipped', files }] : rows;
  }

  getTreeItem(node: ArticleNode): vscode.TreeItem {
    switch (node.kind) {
      case 'article':
        return articleRow(node.line);
      case 'skipped':
        return skippedRow(node.files);
      case 'file':
        return fileRow(node.file);
    }
  }
}

/** In order of date, what lies between two days behind what is known to be of the first one, undated ones last. */
function byDate(a: ArticleLine, b: ArticleLine): number {
  const [first, second] = [a, b].map(sortKey);
  return (first ?? '').localeCompare(second ?? '') || a.id.localeCompare(b.id);
}

function sortKey({ documentTime: { value, from, to } }: ArticleLine): string {
  return value ?? (from !== null && to !== null ? `${from} ${to}` : '9999');
}

function articleRow(line: ArticleLine): vscode.TreeItem {
  const { documentTime, title } = line;
  const when = articleDate(documentTime, language);
  const origin = isDated(line) ? dateSourceWords(documentTime.source, language) : '';
  return row(`${capitalized(when, language)} · ${shorten(title, 90)}`, None, {
    id: line.id,
    description: origin,
    iconPath: new vscode.ThemeIcon(documentTime.value === null ? 'question' : 'file-text'),
    tooltip: trustedCard(tooltip(line)),
    command: openCommand({ article: line.id, range: BEGINNING }),
    resourceUri: toUri(line.id),
    contextValue: 'article',
    spoken: joined(', ', [title, when, origin]),
  });
}

const BEGINNING = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Whether a day or a stretch of days is known. */
function isDated({ documentTime: { value, from, to } }: ArticleLine): boolean {
  return value !== null || (from !== null && to !== null);
}

function tooltip(line: ArticleLine): string {
  const { t } = language;
  const { documentTime, evidence, source, title } = line;
  const { value } = documentTime;
  const date = value === null ? articleDate(documentTime, language) : dateWords(value, language, 'long');
  const origin = isDated(line) ? `, ${dateOriginWords(documentTime, language)}` : '';
  const words = evidence.slice(0, 4).map((quote) => `- ${placeLink(shorten(quote.text, 80), quote)}`);
  const set = setDateLink(line.id, language);
  return joined('\n\n', [
    `**${escapeMarkdown(shorten(title, 120))}**`,
    `$(calendar) ${escapeMarkdown(capitalized(date, language) + origin)}${value === null ? ` · ${set}` : ''}`,
    bounds(line),
    words.join('\n'),
    source === undefined ? '' : t('Source: {0}', escapeMarkdown(source)),
    `$(file) ${escapeMarkdown(vscode.workspace.asRelativePath(toUri(line.id)))}`,
    `${nameCount(line.names, language)}, ${eventCount(line.events, language)}`,
  ]);
}

/** What is known of the date where only one end of the stretch of possible days is. */
function bounds({ documentTime: { from, to } }: ArticleLine): string {
  const { t } = language;
  if (from !== null && to === null) return t('Not before {0}', escapeMarkdown(dateWords(from, language)));
  if (from === null && to !== null) return t('Not after {0}', escapeMarkdown(dateWords(to, language)));
  return '';
}

function skippedRow(files: readonly SkippedArticle[]): vscode.TreeItem {
  return groupRow('skipped', language.t('Not read'), files.length, { icon: 'circle-slash', open: true });
}

function fileRow({ id, reason }: SkippedArticle): vscode.TreeItem {
  const uri = toUri(id);
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const why = skipWords(reason, language);
  return row(name, None, {
    id: `skipped ${id}`,
    description: why,
    tooltip: `${vscode.workspace.asRelativePath(uri)}\n${why}`,
    iconPath: new vscode.ThemeIcon('file'),
    command: { command: 'vscode.open', title: language.t('Open'), arguments: [uri] },
    spoken: `${name}, ${why}`,
  });
}
