import * as vscode from 'vscode';
import type {
  ArticleMentions,
  EntityLine,
  IdentityQuestion,
  MentionLine,
  NameGroup,
  ReviewLine,
} from '../../../features/types';
import { cardMarkdown } from '../../cards/card';
import { trustedCard } from '../../convert';
import { language } from '../../language';
import { reasonWords } from '../../words/decisions';
import { articleCount, mentionCount } from '../../words/counts';
import { typeHeading, typeWord, TYPE_ICON } from '../../words/names';
import { CorpusTree, groupRow, openCommand, row, rowExcerpt } from '../tree';
import { shorten } from '../../words/excerpt';

/** A row: a type, an entity of it, an article that names it, a mention there; or what the machine asks. */
export type NameNode =
  | { readonly kind: 'type'; readonly group: NameGroup }
  | { readonly kind: 'entity'; readonly entity: EntityLine }
  | { readonly kind: 'article'; readonly entity: EntityLine; readonly article: ArticleMentions }
  | { readonly kind: 'mention'; readonly entity: EntityLine; readonly mention: MentionLine }
  /** What the machine suspects and the reader decides, apart from what is decided. */
  | { readonly kind: 'questions'; readonly questions: readonly IdentityQuestion[] }
  | { readonly kind: 'question'; readonly question: IdentityQuestion }
  /** Decisions on names that are not found any more. */
  | { readonly kind: 'reviews'; readonly reviews: readonly ReviewLine[] }
  | { readonly kind: 'review'; readonly review: ReviewLine };

const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

/** Suggestions, and all names by type, most mentioned first; below each its mentions by article. */
export class NamesTree extends CorpusTree<NameNode> {
  private readonly open = new Map<string, boolean>();

  protected async rows(node?: NameNode): Promise<NameNode[]> {
    const { articles, service } = this.context;
    switch (node?.kind) {
      case undefined: {
        await articles.startForView();
        if (articles.all.size === 0) return [];
        const [groups, questions, reviews] = await Promise.all([
          service.ask('nameGroups', []),
          service.ask('identityQuestions', []),
          service.ask('decisionsToReview', []),
        ]);
        return [
          ...(questions?.length ? [{ kind: 'questions' as const, questions }] : []),
          ...(reviews?.length ? [{ kind: 'reviews' as const, reviews }] : []),
          ...(groups ?? []).map((group) => ({ kind: 'type' as const, group })),
        ];
      }
      case 'questions':
        return node.questions.map((question) => ({ kind: 'question', question }));
      case 'reviews':
        return node.reviews.map((review) => ({ kind: 'review', review }));
      case 'type':
        return node.group.entities.map((entity) => ({ kind: 'entity', entity }));
      case 'entity': {
        const lists = (await service.ask('mentionsOf', [node.entity.id])) ?? [];
        return lists.map((article) => ({ kind: 'article', entity: node.entity, article }));
      }
      case 'article':
        return node.article.mentions.map((mention) => ({ kind: 'mention', entity: node.entity, mention }));
      case 'mention':
      case 'question':
      case 'review':
        return [];
    }
  }

  /** Notes which rows the reader has opened: one that a decision takes away is open again when it comes back. */
  noteOpen(node: NameNode, isOpen: boolean): void {
    const { id } = rowOf(node);
    if (id !== undefined) this.open.set(id, isOpen);
  }

  /** The card of a name's row, as hovering over the mention that introduces it shows it. */
  async resolveTreeItem(
    item: vscode.TreeItem,
    node: NameNode,
    token: vscode.CancellationToken,
  ): Promise<vscode.TreeItem> {
    if (node.kind !== 'entity') return item;
    const { article, range } = node.entity.place;
    const card = await this.context.service.ask('hover', [article, range.start], token);
    if (card?.kind === 'name') item.tooltip = trustedCard(cardMarkdown(card, article, language));
    return item;
  }

  getTreeItem(node: NameNode): vscode.TreeItem {
    const item = rowOf(node);
    const isOpen = this.open.get(item.id ?? '');
    if (isOpen !== undefined) item.collapsibleState = isOpen ? Expanded : Collapsed;
    return item;
  }
}

function rowOf(node: NameNode): vscode.TreeItem {
  switch (node.kind) {
    case 'type':
      return typeRow(node.group);
    case 'entity':
      return entityRow(node.entity);
    case 'article':
      return articleRow(node.entity, node.article);
    case 'mention':
      return mentionRow(node.entity, node.mention);
    case 'questions':
      return questionsRow(node.questions);
    case 'question':
      return questionRow(node.question);
    case 'reviews':
      return reviewsRow(node.reviews);
    case 'review':
      return reviewRow(node.review);
  }
}

function typeRow({ type, entities }: NameGroup): vscode.TreeItem {
  const label = typeHeading(type, language);
  return groupRow(type, label, entities.length, { icon: TYPE_ICON[type], open: type === 'person' });
}

function entityRow({ id, name, type, count, place }: EntityLine): vscode.TreeItem {
  const mentions = mentionCount(count, language);
  return row(name, Collapsed, {
    id,
    description: String(count),
    command: openCommand(place),
    contextValue: `name ${type}`,
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
    contextValue: 'name.article',
    spoken: `${title}, ${count}`,
  });
}

function mentionRow({ id }: EntityLine, mention: MentionLine): vscode.TreeItem {
  const { line, character } = mention.range.start;
  return row(rowExcerpt(mention.sentence, mention.highlight), None, {
    id: `${id} ${mention.article} ${line}:${character}`,
    contextValue: 'name.mention',
    tooltip: mention.sentence,
    command: openCommand(mention),
    spoken: mention.sentence,
  });
}

function questionsRow(questions: readonly IdentityQuestion[]): vscode.TreeItem {
  return groupRow('questions', language.t('Suggestions'), questions.length, {
    icon: 'lightbulb',
    tooltip: language.t('Names that may mean one person or thing. Accept or dismiss each.'),
  });
}

function questionRow({
  entities: [first, second],
  places,
  reasons,
  articles,
}: IdentityQuestion): vscode.TreeItem {
  const label = `${shorten(second.name, 40)} = ${shorten(first.name, 40)}?`;
  const why = [...reasons.map((reason) => reasonWords(reason, language)), articleCount(articles, language)];
  const place = places[1] ?? places[0];
  return row(label, None, {
    id: `question ${first.id} ${second.id}`,
    description: why.join(', '),
    tooltip: [
      language.t('These two may be one:'),
      ...[first, second].map((one) =>
        [one.name, one.description, mentionCount(one.count, language)].filter(Boolean).join(', '),
      ),
      why.join(', '),
    ].join('\n'),
    iconPath: new vscode.ThemeIcon('question'),
    ...(place && { command: openCommand(place) }),
    contextValue: 'question',
    spoken: `${language.t('{0} may be {1}', second.name, first.name)}, ${why.join(', ')}`,
  });
}

function reviewsRow(reviews: readonly ReviewLine[]): vscode.TreeItem {
  return groupRow('reviews', language.t('Decisions to review'), reviews.length, {
    icon: 'warning',
    tooltip: language.t('The words that these decisions are about are not found any more, or not for sure.'),
  });
}

function reviewRow({ article, title, decision, why, place }: ReviewLine): vscode.TreeItem {
  const { scope } = decision;
  const words = scope.kind === 'mention' ? scope.anchor.quote : scope.text;
  const state = why === 'lost' ? language.t('not found') : language.t('in several places');
  return row(language.t('“{0}”', shorten(words, 40)), None, {
    id: `review ${article} ${JSON.stringify(scope)}`,
    description: `${state}, ${shorten(title, 60)}`,
    tooltip: scope.kind === 'mention' ? `${scope.anchor.before}${words}${scope.anchor.after}` : words,
    iconPath: new vscode.ThemeIcon('warning'),
    command: openCommand(place),
    spoken: `${words}, ${state}, ${title}`,
  });
}
