import * as vscode from 'vscode';
import type { ArticleLine, OutlineEvent, Quotation } from '../../features/types';
import type { Analysis } from '../analysis';
import { toUri } from '../convert';
import { language } from '../language';
import type { NameNode } from '../views/names/model';
import type { OutlineNode } from '../views/events/model';
import { citation } from '../words/citation';
import { eventDateWords, openDateWords } from '../words/stretches';
import { eventLabel } from '../words/events';
import { joined } from '../words/joined';
import { hint } from '../dialogs';

const SAID_MS = 3000;

type Node = OutlineNode | NameNode;
type Passage = Pick<Quotation, 'article' | 'text'>;

/** Copies what articles say, with where they say so, for a text of the reader's. */
export function registerCitations(analysis: Analysis): vscode.Disposable {
  return vscode.commands.registerCommand(
    'marginalia.copyWithSource',
    async (argument?: Node | vscode.Uri, selected?: readonly Node[]) => {
      const lines = (await analysis.service.ask('articleLines', [])) ?? [];
      const cite = (passage: Passage): string => cited(passage, lines);
      const isRow = argument !== undefined && 'kind' in argument;
      const rows = selected && selected.length > 0 ? selected : isRow ? [argument] : [];
      const texts = isRow
        ? await Promise.all(rows.map((row) => textOfRow(analysis, row, cite)))
        : (await selectedPassages(analysis)).map(cite);
      const text = joined('\n\n', texts);
      if (text === '') {
        hint(language.t('Select words of an article first.'), SAID_MS);
        return;
      }
      await vscode.env.clipboard.writeText(`${text}\n`);
      hint(language.t('Copied with its source.'), SAID_MS);
    },
  );
}

function cited({ article, text }: Passage, lines: readonly ArticleLine[]): string {
  const line = lines.find(({ id }) => id === article);
  return citation(text, line, vscode.workspace.asRelativePath(toUri(article)), language);
}

async function textOfRow(analysis: Analysis, row: Node, cite: (passage: Passage) => string): Promise<string> {
  switch (row.kind) {
    case 'group':
      return joined('\n\n', await Promise.all(row.children.map((child) => textOfRow(analysis, child, cite))));
    case 'event': {
      const event = await analysis.service.ask('outlineEvent', [row.event.id]);
      return event
        ? [headingOf(event), ...event.mentions.map(({ sentence }) => cite(sentence))].join('\n')
        : '';
    }
    case 'source':
      return cite(row.source.sentence);
    case 'mention':
      return cite({ article: row.mention.article, text: row.mention.sentence });
    default:
      return '';
  }
}

function headingOf(event: OutlineEvent): string {
  const when =
    event.date === null
      ? openDateWords(event, language)
      : eventDateWords(event.date, event, language, 'long');
  return `${eventLabel(event, language)} — ${when}`;
}

/** What is selected in the active editor. */
async function selectedPassages({ articles }: Analysis): Promise<Passage[]> {
  const editor = vscode.window.activeTextEditor;
  const article = editor && (await articles.articleOf(editor.document));
  if (!editor || article === undefined) return [];
  return editor.selections
    .map((selection) => ({ article, text: editor.document.getText(selection) }))
    .filter(({ text }) => text.trim() !== '');
}
