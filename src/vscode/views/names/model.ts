import * as vscode from 'vscode';
import type { ArticleMentions, EntityLine, MentionLine, NameGroup } from '../../../features/types';
import { shorten } from '../../cards/markdown';
import { language } from '../../language';
import { mentionCount, typeHeading, typeWord, TYPE_ICON } from '../../words/names';
import type { Analysis } from '../../providers/context';
import { CorpusTree, openCommand, row, rowExcerpt } from '../tree';

export type NameNode =
  | { readonly kind: 'type'; readonly group: NameGroup }
  | { readonly kind: 'entity'; readonly entity: EntityLine }
  | { readonly kind: 'article'; readonly entity: EntityLine; readonly article: ArticleMentions }
  | { readonly kind: 'mention'; readonly entity: EntityLine; readonly mention: MentionLine };

const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

/** All names by type, most mentioned first; below each its mentions by article. */
export class NamesTree extends CorpusTree<NameNode> {
  constructor(private readonly context: Analysis) {
    super();
    this._register(context.service.onDidChange(() => this.refresh()));
  }

  async getChildren(node?: NameNode): Promise<NameNode[]> {
    const { articles, service } = this.context;
    switch (node?.kind) {
      case undefined: {
        await articles.startForView();
        const groups = articles.all.size === 0 ? [] : await service.ask('nameGroups', []);
        return (groups ?? []).map((group) => ({ kind: 'type', group }));
      }
      case 'type':
        return node.group.entities.map((entity) => ({ kind: 'entity', entity }));
      case 'entity': {
        const lists = (await service.ask('mentionsOf', [node.entity.id])) ?? [];
        return lists.map((article) => ({ kind: 'article', entity: node.entity, article }));
      }
      case 'article':
        return node.article.mentions.map((mention) => ({ kind: 'mention', entity: node.entity, mention }));
      case 'mention':
        return [];
    }
  }

  getTreeItem(node: NameNode): vscode.TreeItem {
    switch (node.kind) {
      case 'type':
        return typeRow(node.group);
      case 'entity':
        return entityRow(node.entity);
      case 'article':
        return articleRow(node.entity, node.article);
      case 'mention':
        return mentionRow(node.mention);
    }
  }
}

function typeRow({ type, entities }: NameGroup): vscode.TreeItem {
  const label = typeHeading(type, language);
  return row(label, type === 'person' ? Expanded : Collapsed, {
    id: type,
    description: String(entities.length),
    iconPath: new vscode.ThemeIcon(TYPE_ICON[type]),
    spoken: `${label}, ${entities.length}`,
  });
}

function entityRow({ id, name, type, count, place }: EntityLine): vscode.TreeItem {
  const mentions = mentionCount(count, language);
  return row(name, Collapsed, {
    id,
    description: String(count),
    tooltip: `${name}\n${typeWord(type, language)}, ${mentions}`,
    command: openCommand(place),
    contextValue: 'name',
    spoken: `${name}, ${typeWord(type, language)}, ${mentions}`,
  });
}

function articleRow({ id }: EntityLine, { article, title, mentions }: ArticleMentions): vscode.TreeItem {
  const count = mentionCount(mentions.length, language);
  const [first] = mentions;
  return row(shorten(title, 70), Collapsed, {
    id: `${id} ${article}`,
    description: String(mentions.length),
    iconPath: new vscode.ThemeIcon('file-text'),
    tooltip: `${title}\n${count}`,
    ...(first && { command: openCommand(first) }),
    spoken: `${title}, ${count}`,
  });
}

function mentionRow(mention: MentionLine): vscode.TreeItem {
  return row(rowExcerpt(mention.sentence, mention.highlight), None, {
    tooltip: mention.sentence,
    command: openCommand(mention),
    spoken: mention.sentence,
  });
}
